package io.mingzhang.documents.writing.csv;

import io.mingzhang.documents.content.FormulaGuard;
import io.mingzhang.documents.writing.grid.ExactNumber;
import io.mingzhang.documents.writing.grid.SafeText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values (RFC 4180, lines ended by CR LF, UTF-8 with byte order mark, so that spreadsheets show
 * Chinese). A cell that a spreadsheet would take for a formula is {@link FormulaGuard guarded}.
 */
public final class CsvText {

    /** What the files begin with. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvText() {}

    /** A line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = SafeText.of(text);
        String guarded = ExactNumber.of(safe).isPresent() ? safe : FormulaGuard.guarded(safe);
        boolean quoted = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
