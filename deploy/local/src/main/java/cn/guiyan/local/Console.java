package cn.guiyan.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person at the terminal reads: answers on standard output, refusals on standard error. */
record Console(PrintStream out, PrintStream error) {
    static Console standard() {
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    void say(String line) {
        out.println(line);
    }

    /** A line of the progress, set in below what it belongs to. */
    void progress(String line) {
        out.println("  " + line);
    }

    void complain(String sentence) {
        error.println(sentence);
    }
}
