package io.mingzhang.server.performance.versions;

/**
 * How two versions differ at one place.
 *
 * @param at the key of the cell, or of the row: {@code indicator/ID}
 * @param label the place in words
 * @param kind what happened
 * @param before what stood there
 * @param after what stands there
 */
public record Difference(String at, String label, Kind kind, String before, String after) {

    /** What happened at a place. */
    public enum Kind {
        /** The content is another one. */
        CHANGED,
        /** The row is new. */
        ADDED,
        /** The row is gone. */
        REMOVED,
        /** The row stands under another level. */
        MOVED
    }
}
