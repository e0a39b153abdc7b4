package io.mingzhang.checks.document;

/**
 * A place a check looks at.
 *
 * @param part id of the table or target, or the heading of the section
 * @param content what stands there
 * @param <T> the kind of place
 */
public record Place<T>(String part, T content) {}
