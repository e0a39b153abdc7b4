package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;

/**
 * How a cell lies in the grid.
 *
 * @param columns columns it covers, at least 1
 * @param merge how it is merged with the cell above
 * @param joinsLeft whether it belongs to the cell on its left, as old programs wrote it
 * @param deleted whether its deletion is tracked
 * @param shaded whether it has a colour of its own
 */
record CellShape(int columns, Merge merge, boolean joinsLeft, boolean deleted, boolean shaded) {

    static final CellShape ORDINARY = new CellShape(1, Merge.NONE, false, false, false);

    /** How a cell is merged with the cell above. */
    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    /** Reads the properties of a cell. */
    static CellShape read(PartXml xml, Changes changes) throws UnreadableDocumentException {
        int columns = 1;
        Merge merge = Merge.NONE;
        boolean joinsLeft = false;
        boolean deleted = false;
        boolean shaded = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "gridSpan" -> columns = Math.max(1, xml.number("val", 1));
                case "vMerge" -> merge = value.equals("restart") ? Merge.BEGINS : Merge.GOES_ON;
                case "hMerge" -> joinsLeft = !value.equals("restart");
                case "shd" -> shaded = RunLook.isColour(xml.attribute("fill"));
                case "cellDel" -> {
                    deleted = true;
                    changes.count("cellDel");
                }
                case "cellIns" -> changes.count("cellIns");
                case "tcPrChange" -> xml.skip();
                default -> {
                    // Looks only.
                }
            }
        }
        return new CellShape(columns, merge, joinsLeft, deleted, shaded);
    }
}
