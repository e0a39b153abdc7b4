package io.mingzhang.reports.findings;

/** The name of a cell of a workbook: column 4, row 17 → {@code D17}. */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /** Empty when column or row is unknown. */
    public static String of(int column, int row) {
        if (column <= 0 || row <= 0) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
