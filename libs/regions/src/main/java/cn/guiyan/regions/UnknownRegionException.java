package cn.guiyan.regions;

/** Refuses a code that names no region. */
public class UnknownRegionException extends RuntimeException {
    private final String code;

    public UnknownRegionException(String code) {
        super("unknown region " + code);
        this.code = code;
    }

    /** The code that was given. */
    public String code() {
        return code;
    }
}
