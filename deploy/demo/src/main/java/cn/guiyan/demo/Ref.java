package cn.guiyan.demo;

/**
 * Somebody or something else of the world, wherever a request wants its id.
 *
 * @param key what the world calls it
 * @param pointer JSON pointer to the id in the answer to what created it
 */
record Ref(String key, String pointer) {
    static final String ID = "/id";

    static Ref to(String key) {
        return new Ref(key, ID);
    }

    /** From {@code key} or {@code key#pointer}. */
    static Ref parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? to(text) : new Ref(text.substring(0, hash), text.substring(hash + 1));
    }
}
