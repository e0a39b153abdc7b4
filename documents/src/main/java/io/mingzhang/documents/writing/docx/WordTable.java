package io.mingzhang.documents.writing.docx;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import java.io.IOException;
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
    /** Ten times: a line is as high as 1.35 of its letters. */
    private static final int TWIPS_PER_HALF_POINT_OF_LINE = 135;

    private final WordRows rows;
    private final List<Integer> widths;
    /** The largest letters with which the columns have the room they ask for. */
    private final int mostHalfPoints;

    /**
     * @param rows of the table
     * @param room the width of the page
     */
    WordTable(WordRows rows, int room) {
        this.rows = rows;
        this.widths = rows.grid().scaledTo(room);
        this.mostHalfPoints = Math.max(
                SMALLEST_HALF_POINTS,
                room / (TWIPS_PER_HALF_POINT * Math.max(1, rows.grid().totalWidth())));
    }

    void write(WordXml out) throws IOException {
        out.raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + sum(0, rows.grid().width())
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
        List<List<Optional<PrintCell>>> owners = rows.owners();
        for (int row = rows.from(); row < rows.to(); row++) {
            writeRow(out, row, owners.get(row - rows.from()));
        }
        out.raw("</w:tbl>");
    }

    private void writeRow(WordXml out, int row, List<Optional<PrintCell>> owners) throws IOException {
        int text = owners.stream()
                .flatMap(Optional::stream)
                .mapToInt(cell -> cell.text().length())
                .max()
                .orElse(0);
        out.raw("<w:tr><w:trPr>");
        out.raw(text <= LONGEST_UNPARTED ? "<w:cantSplit/>" : "");
        out.raw(rows.isRepeated(row) ? "<w:tblHeader/>" : "");
        out.raw("</w:trPr>");
        int column = 0;
        while (column < owners.size()) {
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
        out.raw(openSides(owner));
        if (!look.fill().isEmpty()) {
            out.raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + look.fill() + "\"/>");
        }
        out.raw("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>" + leading(look)
                + "<w:jc w:val=\"" + look.align().name().toLowerCase(Locale.ROOT) + "\"/></w:pPr>");
        String text = begins ? owner.map(PrintCell::text).orElse("") : "";
        if (!text.isEmpty()) {
            out.run(properties(look), text);
        }
        out.raw("</w:p></w:tc>");
    }

    /** A label beside the labels of the columns and the rows below is two cells for Word, without a line between. */
    private String openSides(Optional<PrintCell> owner) {
        return owner.filter(rows::isOpenBelow).isPresent()
                ? "<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>"
                : owner.filter(rows::isOpenAbove).isPresent()
                        ? "<w:tcBorders><w:top w:val=\"nil\"/></w:tcBorders>"
                        : "";
    }

    private String properties(CellLook look) {
        return "<w:rPr>" + (look.bold() ? "<w:b/>" : "") + "<w:sz w:val=\"" + halfPoints(look) + "\"/></w:rPr>";
    }

    private int halfPoints(CellLook look) {
        return Math.min(2 * look.points(), mostHalfPoints);
    }

    /** Lines as high as on the pages of a PDF file, whatever font a computer takes: pages break at the same rows. */
    private String leading(CellLook look) {
        return "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\""
                + halfPoints(look) * TWIPS_PER_HALF_POINT_OF_LINE / 10 + "\" w:lineRule=\"atLeast\"/>";
    }

    private int sum(int fromColumn, int toColumn) {
        return widths.subList(fromColumn, toColumn).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
