package cn.guiyan.merchant.transfer;

import java.util.List;

/**
 * A column of a workbook.
 *
 * @param key the field it stands for
 * @param title in the header, without the mark of what is required
 * @param limit of characters
 * @param options what may be chosen; empty when it is free
 * @param note what an office has to know to fill it in
 */
record Column(
        String key, String title, boolean required, boolean personal, int limit, List<String> options, String note) {
    static final String REQUIRED_MARK = "*";

    Column {
        options = List.copyOf(options);
    }

    static Column required(String key, String title, int limit, String note) {
        return new Column(key, title, true, false, limit, List.of(), note);
    }

    static Column optional(String key, String title, int limit, String note) {
        return new Column(key, title, false, false, limit, List.of(), note);
    }

    static Column personal(String key, String title, int limit, String note) {
        return new Column(key, title, false, true, limit, List.of(), note);
    }

    static Column choice(String key, String title, List<String> options, String note) {
        return new Column(key, title, true, false, 50, options, note);
    }

    /** As it stands in the header. */
    String header() {
        return required ? title + REQUIRED_MARK : title;
    }

    /** Whether a header means this column: marks and remarks in brackets do not count. */
    boolean isNamed(String header) {
        return header.replaceAll("[(（].*?[)）]|[*＊\\s\u00a0\u3000]", "").equals(title);
    }
}
