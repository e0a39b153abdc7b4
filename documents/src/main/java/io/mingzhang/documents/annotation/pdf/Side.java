package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.kernel.SourceLocation;

/**
 * One of the places that a {@link Remark} is about.
 *
 * @param at where, as a reader gave it; without page for what the document lacks
 * @param printed the characters that stand there, empty when it is about the place as a whole
 * @param words what the place is called
 */
public record Side(SourceLocation at, String printed, String words) {}
