package io.mingzhang.documents.writing.xlsx;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.ExactNumber;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.grid.SafeText;
import io.mingzhang.documents.writing.grid.TextWidth;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is being written; rows and columns are 0-based. */
public final class SheetWriter {

    /** Longer texts do not fit into a cell of a workbook. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int HIGHEST_ROW = 400;
    private static final int WIDEST_COLUMN = 250;
    /** Wider sheets are printed across. */
    private static final int PORTRAIT_WIDTH = 104;
    /** A line is a third higher than its letters. */
    private static final int LEADING_NUMERATOR = 4;

    private static final int LEADING_DENOMINATOR = 3;
    private static final int SMALLEST_POINTS = 10;
    /** Room above and below the lines of a row, in points. */
    private static final int GAP = 4;

    private final Worksheet sheet;

    SheetWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** The name it got. */
    public String name() {
        return sheet.getName();
    }

    /** Puts a table on the sheet, its top left cell being the first of the sheet, with widths, heights and print set-up. */
    public SheetWriter put(PrintGrid grid) {
        int[] lines = new int[grid.height()];
        int[] points = new int[grid.height()];
        for (PrintCell cell : grid.cells()) {
            put(cell);
            if (cell.rowSpan() == 1) {
                int needed = TextWidth.linesOf(cell.text(), grid.widthOf(cell) - 1);
                lines[cell.row()] = Math.max(lines[cell.row()], needed);
            }
            points[cell.row()] = Math.max(points[cell.row()], cell.look().points());
        }
        makeRoomForTallCells(grid, lines);
        for (int row = 0; row < grid.height(); row++) {
            height(row, lines[row], points[row]);
        }
        for (int column = 0; column < grid.width(); column++) {
            width(column, grid.widths().get(column));
        }
        if (grid.headerTo() > grid.headerFrom()) {
            sheet.repeatRows(grid.headerFrom(), grid.headerTo() - 1);
        }
        return printedOn(grid.totalWidth() > PORTRAIT_WIDTH);
    }

    /** A cell over several rows whose text needs more lines than these rows have makes its last row higher. */
    private static void makeRoomForTallCells(PrintGrid grid, int[] lines) {
        for (PrintCell cell : grid.cells()) {
            if (cell.rowSpan() > 1) {
                int missing = TextWidth.linesOf(cell.text(), grid.widthOf(cell) - 1);
                for (int row = cell.row(); row < cell.bottom(); row++) {
                    missing -= Math.max(1, lines[row]);
                }
                lines[cell.bottom() - 1] = Math.max(1, lines[cell.bottom() - 1]) + Math.max(0, missing);
            }
        }
    }

    /** Puts a cell, merged and bordered as it says. */
    public SheetWriter put(PrintCell cell) {
        Optional<ExactNumber> number = cell.numeric() ? ExactNumber.of(cell.text()) : Optional.empty();
        if (number.isPresent()) {
            sheet.value(cell.row(), cell.column(), number.get().value());
        } else if (!cell.text().isEmpty()) {
            sheet.value(cell.row(), cell.column(), fitting(cell.text()));
        }
        boolean merged = cell.rowSpan() > 1 || cell.columnSpan() > 1;
        String format = number.map(ExactNumber::format).orElse("");
        for (int row = cell.row(); row < cell.bottom(); row++) {
            for (int column = cell.column(); column < cell.right(); column++) {
                style(sheet.style(row, column), cell.look(), format).set();
            }
        }
        if (merged) {
            sheet.range(cell.row(), cell.column(), cell.bottom() - 1, cell.right() - 1)
                    .merge();
        }
        return this;
    }

    private static StyleSetter style(StyleSetter setter, CellLook look, String format) {
        setter.fontName(WorkbookWriter.FONT)
                .fontSize(look.points())
                .horizontalAlignment(look.align().name().toLowerCase(Locale.ROOT))
                .verticalAlignment("center")
                .wrapText(true);
        if (look.bold()) {
            setter.bold();
        }
        if (look.border()) {
            setter.borderStyle(BorderStyle.THIN);
        }
        if (!look.fill().isEmpty()) {
            setter.fillColor(look.fill());
        }
        if (!format.isEmpty()) {
            setter.format(format);
        }
        return setter;
    }

    private static String fitting(String text) {
        String safe = SafeText.of(text);
        return safe.length() <= LONGEST_TEXT ? safe : safe.substring(0, LONGEST_TEXT);
    }

    /** Puts a link to the first cell of another sheet of this workbook. */
    public SheetWriter link(int row, int column, String text, String sheetName, CellLook look) {
        String target = "'" + sheetName.replace("'", "''") + "'!A1";
        sheet.hyperlink(row, column, HyperLink.internal(target, fitting(text)));
        style(sheet.style(row, column), look, "")
                .fontColor("0563C1")
                .underlined()
                .set();
        return this;
    }

    /** Lets the cells of a column, from a row to another, be filled from a list of words. */
    public SheetWriter choices(int fromRow, int toRow, int column, List<String> words) {
        String list = String.join(",", words).replace("\"", "\"\"");
        sheet.range(fromRow, column, toRow, column).validateWithListByFormula("\"" + list + "\"");
        return this;
    }

    /** Lets a cell of a {@linkplain #locked locked} sheet be filled in; its ground says so. */
    public SheetWriter open(PrintCell cell, String colour) {
        for (int row = cell.row(); row < cell.bottom(); row++) {
            for (int column = cell.column(); column < cell.right(); column++) {
                sheet.style(row, column)
                        .fillColor(colour)
                        .protectionOption(ProtectionOption.LOCKED, false)
                        .set();
            }
        }
        return this;
    }

    /** Lets a cell take nothing but numbers, and says so when something else is typed. */
    public SheetWriter onlyNumbers(PrintCell cell, String message) {
        String at = "INDIRECT(\"R" + (cell.row() + 1) + "C" + (cell.column() + 1) + "\",FALSE)";
        sheet.range(cell.row(), cell.column(), cell.row(), cell.column())
                .validateWithFormula("ISNUMBER(" + at + ")")
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("请更正")
                .error(message);
        return this;
    }

    /**
     * Colours a cell while a condition holds.
     *
     * @param condition a formula, without the sign of equality; cells by {@link #address}
     */
    public SheetWriter marked(PrintCell cell, String condition, String colour) {
        // the library writes conditions as they are
        String escaped = condition.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        sheet.range(cell.row(), cell.column(), cell.bottom() - 1, cell.right() - 1)
                .style()
                .fillColor(colour)
                .set(new ConditionalFormattingExpressionRule(escaped, false));
        return this;
    }

    /** How formulas name a cell, wherever they stand; of a merged one its upper left corner. */
    public String address(PrintCell cell) {
        String range = sheet.range(cell.row(), cell.column(), cell.row(), cell.column())
                .toAbsoluteString();
        return range.substring(range.indexOf(':') + 1);
    }

    /** Keeps all cells but the open ones from being changed by mistake; it is no secret how to change them. */
    public SheetWriter locked() {
        sheet.protect(
                "mingzhang",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_COLUMNS,
                SheetProtectionOption.INSERT_ROWS,
                SheetProtectionOption.DELETE_ROWS,
                SheetProtectionOption.SORT);
        return this;
    }

    /** Keeps the sheet out of sight. */
    public SheetWriter unseen() {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        return this;
    }

    /** Hides a column. */
    public SheetWriter hidden(int column) {
        sheet.hideColumn(column);
        return this;
    }

    /** Keeps the rows above and the columns left of a cell in sight. */
    public SheetWriter frozen(int rowsAbove, int columnsLeft) {
        sheet.freezePane(columnsLeft, rowsAbove);
        return this;
    }

    /** Offers filters in a row of labels, over all rows down to {@code lastRow}. */
    public SheetWriter filtered(int labelRow, int lastRow, int lastColumn) {
        sheet.setAutoFilter(labelRow, 0, lastRow, lastColumn);
        return this;
    }

    /** Repeats rows on every printed page. */
    public SheetWriter repeated(int firstRow, int lastRow) {
        sheet.repeatRows(firstRow, lastRow);
        return this;
    }

    /** Makes a column as wide as a number of half-width characters. */
    public SheetWriter width(int column, int characters) {
        sheet.width(column, Math.min(characters, WIDEST_COLUMN));
        return this;
    }

    /** Makes a row high enough for lines of letters of a size. */
    public SheetWriter height(int row, int lines, int points) {
        int line = Math.max(points, SMALLEST_POINTS) * LEADING_NUMERATOR / LEADING_DENOMINATOR + 1;
        sheet.rowHeight(row, Math.min(Math.max(lines, 1) * line + GAP, HIGHEST_ROW));
        return this;
    }

    /** Writes the rows so far to the stream and forgets them; only one sheet at a time may be written so, until it is ended. */
    public SheetWriter flush() throws IOException {
        sheet.flush();
        return this;
    }

    /** Ends the sheet; nothing can be put on it any more. */
    public void end() throws IOException {
        sheet.finish();
    }

    /** Prints on A4, as wide as the page, with page numbers; across when asked for. */
    public SheetWriter printedOn(boolean landscape) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
        return this;
    }
}
