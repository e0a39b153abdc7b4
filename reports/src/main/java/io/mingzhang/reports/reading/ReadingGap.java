package io.mingzhang.reports.reading;

import io.mingzhang.kernel.SourceLocation;

/**
 * Something that reading left out, or may have got wrong.
 *
 * @param kind what happened, in a few words: 表格无法可靠分列
 * @param part the titles of the tables and forms it concerns, empty when none is known
 * @param text what happened where, what follows from it and what to do, without full stop
 * @param at the first of its places
 * @param count at how many places: pages, or parts of tables
 */
public record ReadingGap(String kind, String part, String text, SourceLocation at, int count) {

    /** The same in one sentence with the tables it concerns, without full stop. */
    public String sentence() {
        return part.isEmpty() ? text : "“" + part + "”：" + text;
    }
}
