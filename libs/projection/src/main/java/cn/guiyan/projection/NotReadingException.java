package cn.guiyan.projection;

/** This process shows the views and does not read what they are made of. */
public final class NotReadingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReadingException() {
        super("this process does not read");
    }
}
