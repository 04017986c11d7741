package cn.guiyan.figures;

/** Refuses a code that names no calibre. */
public class UnknownCalibreException extends RuntimeException {
    private final String code;

    public UnknownCalibreException(String code) {
        super("unknown calibre " + code);
        this.code = code;
    }

    /** The code that was given. */
    public String code() {
        return code;
    }
}
