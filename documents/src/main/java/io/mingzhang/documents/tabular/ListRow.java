package io.mingzhang.documents.tabular;

import io.mingzhang.documents.reading.xlsx.StoredSheet;
import java.util.Map;
import java.util.Optional;

/** A row of a list that came in as a workbook. */
public final class ListRow {

    private static final int LETTERS = 26;

    private final String sheet;
    private final StoredSheet.Row row;
    private final Map<String, Integer> columns;

    ListRow(String sheet, StoredSheet.Row row, Map<String, Integer> columns) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
    }

    /** The sheet it stands on. */
    public String sheet() {
        return sheet;
    }

    /** Its 1-based number. */
    public int number() {
        return row.number();
    }

    /** What stands in a column, without blanks at the ends; empty when nothing does or the list has no such column. */
    public String text(String key) {
        Integer column = columns.get(key);
        return column == null ? "" : row.text(column);
    }

    /** The same; nothing instead of an empty text. */
    public Optional<String> filled(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty());
    }

    /** The address of its cell in a column: {@code C12}; of the row alone when the list has no such column. */
    public String cell(String key) {
        Integer column = columns.get(key);
        return (column == null ? "" : letters(column)) + row.number();
    }

    /** Says that something is wrong with a value of it. */
    public CellProblem problem(String key, String message, String remedy) {
        return new CellProblem(sheet, cell(key), message, remedy);
    }

    /** The letters of a 1-based column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}
