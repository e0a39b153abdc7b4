package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;

/**
 * Reads tables: rows of cells with the columns and rows they cover. What stands in a cell beside its text (tables, text
 * boxes, notes) follows the row that holds it.
 */
final class TableReader {

    private final PartXml xml;
    private final StoryReader story;
    private final StyleSheet styles;
    private CellShape shape = CellShape.ORDINARY;
    private boolean shadedTable;
    private int nested;

    TableReader(PartXml xml, StoryReader story, StyleSheet styles) {
        this.styles = styles;
        this.xml = xml;
        this.story = story;
    }

    /** The number of the next table inside the current cell. */
    int nextNested() {
        return ++nested;
    }

    /** Whether the cell around the current place, or its table, has a colour of its own. */
    boolean isShaded() {
        return shadedTable || shape.shaded();
    }

    /** Reads the table that has just begun. */
    void read(PieceSink sink, Piece.Table table) throws UnreadableDocumentException {
        boolean shadedAround = shadedTable;
        TableRows rows = new TableRows(table, sink);
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "tr" -> row(rows);
                case "tblStyle" -> shadedTable |= styles.isShaded(xml.attribute("val"));
                case "tblGrid" -> xml.skip();
                default -> story.passes(xml.name());
            }
        }
        rows.finish();
        shadedTable = shadedAround;
    }

    private void row(TableRows rows) throws UnreadableDocumentException {
        rows.beginRow();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "tc" -> cell(rows);
                case "trPr" -> rowProperties(rows);
                case "tblPrEx" -> xml.skip();
                default -> story.passes(xml.name());
            }
        }
        rows.endRow();
    }

    private void rowProperties(TableRows rows) throws UnreadableDocumentException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "gridBefore" -> rows.leaveOut(xml.number("val", 0));
                case "del" -> {
                    story.changes().count("del");
                    rows.dropRow();
                }
                case "ins" -> story.changes().count("ins");
                case "trPrChange" -> xml.skip();
                default -> {
                    // Height, repetition as a header and other looks.
                }
            }
        }
    }

    private void cell(TableRows rows) throws UnreadableDocumentException {
        CellShape shapeAround = shape;
        int nestedBefore = nested;
        shape = CellShape.ORDINARY;
        nested = 0;
        CellText text = new CellText();
        story.readWithin(text, rows.placeOfNextCell() + " › 表");
        rows.cell(shape, text);
        shape = shapeAround;
        nested = nestedBefore;
    }

    /** Reads the properties of the current cell, which have just begun. */
    void cellProperties() throws UnreadableDocumentException {
        shape = CellShape.read(xml, story.changes());
    }
}
