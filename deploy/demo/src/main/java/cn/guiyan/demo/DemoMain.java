package cn.guiyan.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads the demonstration data into any deployment that has the demo users. */
final class DemoMain {
    private static final String USAGE =
            "usage: java -jar guiyan-demo.jar --gateway URL --token-command 'COMMAND'   (COMMAND USER prints a token)";

    private DemoMain() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        String gateway = options.remove("--gateway");
        String command = options.remove("--token-command");
        if (gateway == null || command == null || !options.isEmpty() || arguments.length % 2 != 0) {
            out.println(USAGE);
            System.exit(2);
            return;
        }
        try {
            DemoLoader.load(URI.create(gateway), user -> token(command, user), out::println);
        } catch (DemoLoadException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String token(String command, String user) {
        List<String> words = new ArrayList<>(List.of(command.trim().split("\\s+")));
        words.add(user);
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0 || token.isEmpty()) {
                throw new DemoLoadException("no token from: " + String.join(" ", words));
            }
            return token;
        } catch (IOException e) {
            throw new DemoLoadException("cannot run " + command, e);
        } catch (InterruptedException e) {
            throw Workers.interrupted(e);
        }
    }
}
