package io.mingzhang.model;

import io.mingzhang.kernel.SourceLocation;
import java.util.List;

/**
 * A part of a document that was not understood; nothing is dropped in silence.
 *
 * @param text what stands there, shortened to an excerpt
 * @param nearest the nearest thing it could be, in Chinese; empty when nothing is near
 * @param at where it stands
 * @param rows the cells of a whole table that was not understood, row by row; empty for parts of tables and forms
 */
public record Unrecognized(String text, String nearest, SourceLocation at, List<List<String>> rows) {

    public Unrecognized {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A part of a table, form or text that is kept elsewhere. */
    public Unrecognized(String text, String nearest, SourceLocation at) {
        this(text, nearest, at, List.of());
    }
}
