package cn.guiyan.http;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param size how many items a page has at most
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {
    /** The page that was asked for. */
    public static <T> Page<T> of(List<T> items, PageQuery asked, long total) {
        return new Page<>(items, asked.page(), asked.size(), total);
    }
}
