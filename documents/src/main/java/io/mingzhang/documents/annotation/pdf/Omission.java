package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.kernel.SourceLocation;

/**
 * A page or a table that nothing is said about because it could not be read for certain.
 *
 * @param title the table, or what happened
 * @param text why, and what to do
 * @param at the first of its places
 */
public record Omission(String title, String text, SourceLocation at) {}
