package io.mingzhang.kernel;

/**
 * The part of a paragraph that stands on one page, where it goes on over page breaks.
 *
 * @param from the 1-based character it begins with
 * @param page 1-based page
 * @param box where it stands on that page
 */
public record PageStretch(int from, int page, PageBox box) {}
