package io.mingzhang.server.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is wanted, as parameters of a request.
 *
 * @param page from 0; 0 when not given
 * @param size how many, {@link #MOST} at most; {@link #USUAL} when not given
 */
public record Paging(@Nullable Integer page, @Nullable Integer size) {

    /** The most that one answer holds. */
    public static final int MOST = 200;
    /** As many as a screen shows without a wish. */
    public static final int USUAL = 50;

    private static final int LAST_PAGE = 1_000_000;

    /** The part, from 0. */
    public int number() {
        return within("page", page == null ? 0 : page, 0, LAST_PAGE);
    }

    /** How many a full part has. */
    public int most() {
        return within("size", size == null ? USUAL : size, 1, MOST);
    }

    /** Refused here and not when the parameters are bound, where a refusal would be taken for a fault of ours. */
    private static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw Refused.badField(field, "%s 应在 %d 到 %d 之间。".formatted(field, least, most));
        }
        return value;
    }

    /** How many are before it. */
    public long offset() {
        return (long) number() * most();
    }

    /** The part of a list with so many in all. */
    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, number(), most(), total, false);
    }

    /** The part of what was found, of which no more than so many are counted. */
    public <T> Page<T> of(List<T> items, long total, int mostCounted) {
        return new Page<>(items, number(), most(), Math.min(total, mostCounted), total > mostCounted);
    }
}
