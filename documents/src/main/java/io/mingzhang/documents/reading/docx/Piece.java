package io.mingzhang.documents.reading.docx;

import io.mingzhang.model.FileTrace;
import java.util.List;

/** What the walk over a story hands on: a paragraph, or a row of a table, in the order of reading. */
sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param text as printed, with its automatic number; line breaks as {@code \n}, tabs as {@code \t}
     * @param headingLevel 1 to 9 when it is marked as a heading, otherwise 0
     * @param label what carries it beside the body: 文本框, 脚注1; empty in the body
     * @param remarks what it holds beside what is printed
     * @param anchor where it stands in the part
     */
    record Paragraph(String text, int headingLevel, String label, List<Remark> remarks, Anchor anchor)
            implements Piece {}

    /**
     * A row of a table; its last row is known to be the last only when something else follows.
     *
     * @param table the table it belongs to
     * @param number 1-based number in its table
     * @param cells from left to right without gaps; those covered by cells further to the left are left out
     */
    record Row(Table table, int number, List<CellDraft> cells) implements Piece {}

    /**
     * A trace whose place is that of the piece that holds it.
     *
     * @param kind what it is
     * @param message what it is in words, in Chinese
     * @param printed what is printed of it, empty when nothing is
     * @param stored what the file stores
     */
    record Remark(FileTrace.Kind kind, String message, String printed, String stored) {}

    /**
     * A table.
     *
     * @param name its number and what holds it: 表3, 表3 › 第2行第1列 › 表1
     */
    record Table(String name) {}
}
