package io.mingzhang.server.examination.documents;

/**
 * How many of the stated figures some relation ties to another.
 *
 * @param bound the tied ones
 * @param total all
 */
public record Share(int bound, int total) {}
