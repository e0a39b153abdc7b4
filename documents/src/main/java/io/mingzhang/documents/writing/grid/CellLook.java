package io.mingzhang.documents.writing.grid;

/**
 * How a printed cell looks.
 *
 * @param align where its text stands in it
 * @param bold whether it is bold
 * @param border whether lines are drawn around it
 * @param points the size of its letters
 * @param fill the colour behind it as six hexadecimal digits, empty for none
 */
public record CellLook(Align align, boolean bold, boolean border, int points, String fill) {

    /** Where text stands in a cell. */
    public enum Align {
        /** At the left edge. */
        LEFT,
        /** In the middle. */
        CENTER,
        /** At the right edge. */
        RIGHT
    }

    private static final int BODY = 10;
    private static final int HEADLINE = 16;

    /** The title above a table. */
    public static final CellLook TITLE = new CellLook(Align.CENTER, true, false, HEADLINE, "");
    /** A line above or below a table, from its left edge: department, note. */
    public static final CellLook LINE = new CellLook(Align.LEFT, false, false, BODY, "");
    /** A line above a table that ends at its right edge: the unit. */
    public static final CellLook LINE_RIGHT = new CellLook(Align.RIGHT, false, false, BODY, "");
    /** A line in the middle: the year under the title of a form. */
    public static final CellLook LINE_CENTER = new CellLook(Align.CENTER, false, false, BODY, "");
    /** A label above columns. */
    public static final CellLook HEADER = new CellLook(Align.CENTER, true, true, BODY, "F2F2F2");
    /** A label inside a form. */
    public static final CellLook LABEL = new CellLook(Align.CENTER, false, true, BODY, "");
    /** Words. */
    public static final CellLook TEXT = new CellLook(Align.LEFT, false, true, BODY, "");
    /** Amounts and counts. */
    public static final CellLook NUMBER = new CellLook(Align.RIGHT, false, true, BODY, "");

    /** The same on a coloured ground. */
    public CellLook withFill(String colour) {
        return new CellLook(align, bold, border, points, colour);
    }

    /** The same in bold letters. */
    public CellLook inBold() {
        return new CellLook(align, true, border, points, fill);
    }

    /** The same with letters of another size. */
    public CellLook ofSize(int otherPoints) {
        return new CellLook(align, bold, border, otherPoints, fill);
    }
}
