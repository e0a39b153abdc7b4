package io.mingzhang.checks.userwritten.expression;

/** What an expression came to at one place. */
public sealed interface Answer {

    /**
     * A value.
     *
     * @param value truth value, whole number (Long), text, list or map
     */
    record Known(Object value) implements Answer {}

    /**
     * No value, because something it reads is not there, cannot be computed, or takes too long.
     *
     * @param reason why, in Chinese; empty when a key was read that its map does not have, which the map knows best
     */
    record Unknown(String reason) implements Answer {}
}
