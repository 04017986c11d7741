package cn.guiyan.demo;

import org.jspecify.annotations.Nullable;

/** The demonstration data could not be loaded; the message says at which step and why. Loading again goes on from there. */
public final class DemoLoadException extends RuntimeException {
    DemoLoadException(String message) {
        this(message, null);
    }

    DemoLoadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
