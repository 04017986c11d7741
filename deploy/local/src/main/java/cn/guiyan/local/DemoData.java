package cn.guiyan.local;

import cn.guiyan.demo.DemoLoadException;
import cn.guiyan.demo.DemoLoader;
import cn.guiyan.local.DataFolder.Demo;
import java.net.URI;
import java.util.function.Function;

/**
 * Loads the demonstration data into a new data folder. A load that was interrupted is run again: what the first one did
 * carries the same idempotency keys and is not done twice.
 */
record DemoData(DataFolder folder, Console console) {
    /** Decided before anything starts, so that a wrong wish costs no time. */
    void decide(boolean empty) {
        if (!empty) {
            return;
        }
        if (folder.demo() == Demo.LOADING) {
            throw new Refusal("The demonstration data in " + folder.path()
                    + " is half loaded; start without --empty to complete it, or choose another --data-dir.");
        }
        if (folder.demo() == Demo.LOADED) {
            throw new Refusal(folder.path() + " holds the demonstration data; --empty needs a new --data-dir.");
        }
        folder.demo(Demo.NONE);
    }

    void load(String gateway, Function<String, String> tokenOfUser) {
        Demo state = folder.demo();
        if (state == Demo.NONE || state == Demo.LOADED) {
            return;
        }
        console.say(
                state == Demo.WANTED
                        ? "Loading the demonstration data"
                        : "Loading the demonstration data, from where an earlier start left it");
        folder.demo(Demo.LOADING);
        try {
            DemoLoader.load(URI.create(gateway), tokenOfUser, console::progress);
        } catch (DemoLoadException e) {
            throw new Refusal(
                    "The demonstration data could not be loaded: %s. The logs: %s"
                            .formatted(e.getMessage(), folder.folder("logs")),
                    e);
        }
        folder.demo(Demo.LOADED);
    }
}
