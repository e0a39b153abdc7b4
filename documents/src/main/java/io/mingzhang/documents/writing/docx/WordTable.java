package io.mingzhang.documents.writing.docx;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bordered rows of a printed table as a table of a Word document, as wide as the page. */
final class WordTable {

    /** Rows with more text than this may be parted by a page break. */
    private static final int LONGEST_UNPARTED = 200;

    private static final int CELL_MARGIN = 57;
    /** A half-width letter of one half-point is five twentieths of a point wide. */
    private static final int TWIPS_PER_HALF_POINT = 5;

    private static final int SMALLEST_HALF_POINTS = 12;

    private final PrintGrid grid;
    private final int from;
    private final int to;
    private final List<Integer> widths;
    /** The largest letters with which the columns have the room they ask for. */
    private final int mostHalfPoints;

    /**
     * @param from the first row
     * @param to the row behind the last
     * @param room the width of the page
     */
    WordTable(PrintGrid grid, int from, int to, int room) {
        this.grid = grid;
        this.from = from;
        this.to = to;
        this.widths = grid.scaledTo(room);
        this.mostHalfPoints =
                Math.max(SMALLEST_HALF_POINTS, room / (TWIPS_PER_HALF_POINT * Math.max(1, grid.totalWidth())));
    }

    void write(WordXml out) throws IOException {
        out.raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + sum(0, grid.width())
                + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>");
        out.raw("<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            out.raw("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        out.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
        out.raw("<w:left w:w=\"" + CELL_MARGIN + "\" w:type=\"dxa\"/>");
        out.raw("<w:right w:w=\"" + CELL_MARGIN + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        out.raw("</w:tblGrid>");
        List<List<Optional<PrintCell>>> owners = owners();
        for (int row = from; row < to; row++) {
            writeRow(out, row, owners.get(row - from));
        }
        out.raw("</w:tbl>");
    }

    /** For every place the cell that covers it. */
    private List<List<Optional<PrintCell>>> owners() {
        List<List<Optional<PrintCell>>> owners = new ArrayList<>();
        for (int row = from; row < to; row++) {
            List<Optional<PrintCell>> line = new ArrayList<>();
            for (int column = 0; column < grid.width(); column++) {
                line.add(Optional.empty());
            }
            owners.add(line);
        }
        for (PrintCell cell : grid.cells()) {
            for (int row = Math.max(cell.row(), from); row < Math.min(cell.bottom(), to); row++) {
                for (int column = cell.column(); column < cell.right(); column++) {
                    owners.get(row - from).set(column, Optional.of(cell));
                }
            }
        }
        return owners;
    }

    private void writeRow(WordXml out, int row, List<Optional<PrintCell>> owners) throws IOException {
        boolean header = grid.headerFrom() <= from && row < grid.headerTo(); // Word repeats nothing but the first rows
        int text = owners.stream()
                .flatMap(Optional::stream)
                .mapToInt(cell -> cell.text().length())
                .max()
                .orElse(0);
        out.raw("<w:tr><w:trPr>");
        out.raw(text <= LONGEST_UNPARTED ? "<w:cantSplit/>" : "");
        out.raw(header ? "<w:tblHeader/>" : "");
        out.raw("</w:trPr>");
        int column = 0;
        while (column < grid.width()) {
            Optional<PrintCell> owner = owners.get(column);
            int right = owner.map(PrintCell::right).orElse(column + 1);
            writeCell(out, row, column, right, owner);
            column = right;
        }
        out.raw("</w:tr>");
    }

    private void writeCell(WordXml out, int row, int column, int right, Optional<PrintCell> owner) throws IOException {
        CellLook look = owner.map(PrintCell::look).orElse(CellLook.TEXT);
        boolean begins = owner.filter(cell -> cell.row() < row).isEmpty();
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + sum(column, right) + "\" w:type=\"dxa\"/>");
        if (right - column > 1) {
            out.raw("<w:gridSpan w:val=\"" + (right - column) + "\"/>");
        }
        if (owner.filter(cell -> cell.rowSpan() > 1).isPresent()) {
            out.raw(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        if (!look.fill().isEmpty()) {
            out.raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + look.fill() + "\"/>");
        }
        out.raw("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:jc w:val=\""
                + look.align().name().toLowerCase(Locale.ROOT) + "\"/></w:pPr>");
        String text = begins ? owner.map(PrintCell::text).orElse("") : "";
        if (!text.isEmpty()) {
            out.run(properties(look), text);
        }
        out.raw("</w:p></w:tc>");
    }

    private String properties(CellLook look) {
        int halfPoints = Math.min(2 * look.points(), mostHalfPoints);
        return "<w:rPr>" + (look.bold() ? "<w:b/>" : "") + "<w:sz w:val=\"" + halfPoints + "\"/></w:rPr>";
    }

    private int sum(int fromColumn, int toColumn) {
        return widths.subList(fromColumn, toColumn).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
