package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.pdf.table.PageCell;
import io.mingzhang.documents.reading.pdf.table.PageTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells of a table without rules that are parts of one text: a bracket opens in one and closes in the one below it. */
final class TornCells {

    private TornCells() {}

    /** Whether a table has such cells. */
    static boolean areIn(PageTable table) {
        Map<Integer, Integer> openByColumn = new HashMap<>();
        for (List<PageCell> row : table.rows()) {
            for (PageCell cell : row) {
                if (cell.text().isBlank()) {
                    continue;
                }
                int open = openByColumn.getOrDefault(cell.column(), 0);
                if (open > 0 && lowest(cell.text()) < 0) {
                    return true;
                }
                openByColumn.put(cell.column(), balance(cell.text()));
            }
        }
        return false;
    }

    /** How many brackets are open behind a text; less than none when more are closed than it opens. */
    private static int balance(String text) {
        return text.codePoints().map(TornCells::step).sum();
    }

    /** How few brackets are open anywhere in a text. */
    private static int lowest(String text) {
        int open = 0;
        int lowest = 0;
        for (int i = 0; i < text.length(); i++) {
            open += step(text.charAt(i));
            lowest = Math.min(lowest, open);
        }
        return lowest;
    }

    private static int step(int character) {
        return switch (character) {
            case '(', '（' -> 1;
            case ')', '）' -> -1;
            default -> 0;
        };
    }
}
