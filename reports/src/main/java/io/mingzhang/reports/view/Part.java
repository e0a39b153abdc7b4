package io.mingzhang.reports.view;

/**
 * A part of a document in its outline.
 *
 * @param title what it was recognized as
 * @param firstBlock the block in which it begins
 * @param findings how many findings have their likely culprit in it
 */
public record Part(PartTitle title, int firstBlock, int findings) {}
