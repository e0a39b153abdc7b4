package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.xlsx.format.NumberFormat;
import java.math.BigDecimal;

/**
 * What a cell stores, however it is shown: numbers with all their digits and no grouping, days as {@code 2026-03-01};
 * shares as they print, for nobody means {@code 0.9} where {@code 90%} stands.
 */
final class StoredCells implements CellText {

    private static final int LONGEST_CODE = 40;

    private final SharedStrings strings;
    private final CellStyles styles;
    private final NumberFormat day;

    StoredCells(SharedStrings strings, CellStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.day = NumberFormat.of("yyyy-mm-dd", from1904);
    }

    @Override
    public String print(CellHead cell, String value) {
        return switch (cell.type()) {
            case "", "n" -> number(cell, value);
            case "s" -> shared(value);
            case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
            case "e" -> value.isEmpty() ? "#VALUE!" : value;
            case "inlineStr" -> Blanks.strip(value);
            default -> Blanks.strip(RichText.decoded(value));
        };
    }

    private String shared(String value) {
        int index = CellPrinter.index(value);
        return index < 0 || index >= strings.size() ? "#REF!" : Blanks.strip(strings.get(index));
    }

    private String number(CellHead cell, String value) {
        BigDecimal stored;
        try {
            stored = CellPrinter.parsed(value);
        } catch (NumberFormatException | ArithmeticException odd) {
            return Blanks.strip(value);
        }
        NumberFormat format = styles.format(cell.style());
        if (format.isDate()) {
            return day.print(stored).text();
        }
        String printed = Blanks.strip(format.print(stored).text());
        if (format.isPercent() || isCode(printed, stored)) {
            return printed;
        }
        return stored.signum() == 0 ? "0" : stored.stripTrailingZeros().toPlainString();
    }

    /** Whether it is a number that its format fills up with zeros: {@code 1} shown as {@code 001} is a code. */
    private static boolean isCode(String printed, BigDecimal stored) {
        return printed.length() > 1
                && printed.length() <= LONGEST_CODE
                && printed.charAt(0) == '0'
                && printed.chars().allMatch(c -> c >= '0' && c <= '9')
                && new BigDecimal(printed).compareTo(stored) == 0;
    }
}
