package io.mingzhang.server.organization;

/**
 * A place has another name or code. Told inside the transaction, so that those who print names can follow.
 *
 * @param before how it was called
 * @param after how it is called
 * @param fromYear the first fiscal year in which it is called so
 */
public record NodeRenamed(Node before, Node after, int fromYear) {}
