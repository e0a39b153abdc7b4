package io.mingzhang.server.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a long list.
 *
 * @param <T> what is listed
 * @param items the part
 * @param page which part, from 0
 * @param size how many a full part has
 * @param total how many there are in all
 * @param more whether there are more than that, which were not looked at: the filter has to say more
 */
public record Page<T>(List<T> items, int page, int size, long total, boolean more) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same part of another form. */
    public <R> Page<R> map(Function<List<T>, List<R>> form) {
        return new Page<>(form.apply(items), page, size, total, more);
    }
}
