package io.mingzhang.documents.writing.pdf;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import java.util.List;

/** A cell of a table whose text was broken into lines; it remembers how many of them are printed. */
final class SetCell {

    /** Room above and below the lines of a cell. */
    static final int PADDING = 200;

    private final PrintCell cell;
    private final List<String> lines;
    private final int size;
    private int printed;

    SetCell(PrintCell cell, List<String> lines, int size) {
        this.cell = cell;
        this.lines = lines;
        this.size = size;
    }

    PrintCell cell() {
        return cell;
    }

    int size() {
        return size;
    }

    Letters.Kind kind() {
        return cell.look().bold() ? Letters.Kind.HEI : Letters.Kind.SONG;
    }

    int lineHeight() {
        return lineHeight(size);
    }

    static int lineHeight(int size) {
        return size * 135 / 100;
    }

    /** Labels over several rows are printed again where these go on over a page. */
    boolean isLabel() {
        return cell.rowSpan() > 1 && cell.look().align() == CellLook.Align.CENTER;
    }

    boolean isFinished() {
        return printed == lines.size() || cell.text().isEmpty();
    }

    /** The height that the lines not yet printed need; nothing when all are. */
    int needed() {
        return isFinished() ? 0 : (lines.size() - printed) * lineHeight() + 2 * PADDING;
    }

    /** The height that all lines need. */
    int neededInAll() {
        return lines.size() * lineHeight() + 2 * PADDING;
    }

    /** How many of the lines that are left fit into a height. */
    int fitting(int height) {
        return Math.clamp((height - 2 * PADDING) / lineHeight(), 0, lines.size() - printed);
    }

    /** Takes the next lines to print them into a height: all lines of a label, as many as fit of a text. */
    List<String> take(int height) {
        if (isLabel() && neededInAll() <= height) {
            printed = lines.size();
            return lines;
        }
        int count = fitting(height);
        List<String> taken = lines.subList(printed, printed + count);
        printed += count;
        return taken;
    }

    /** Nothing is printed yet: the rows that repeat on every page are set anew on each. */
    void again() {
        printed = 0;
    }
}
