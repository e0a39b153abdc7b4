package io.mingzhang.documents.writing.grid;

/**
 * The paper that something is printed on: A4 with the margins of official documents (GB/T 9704), in twentieths of a point.
 *
 * @param width of the paper
 * @param height of the paper
 * @param side the margins left and right
 * @param top the margin above
 * @param bottom the margin below
 * @param landscape whether it lies on its side
 */
public record Paper(int width, int height, int side, int top, int bottom, boolean landscape) {

    private static final int SHORT_EDGE = 11_906;
    private static final int LONG_EDGE = 16_838;

    /** Wider tables lie on their side, in half-width characters. */
    private static final int WIDEST_UPRIGHT = 104;

    /** Where the number of the page stands, above the lower edge. */
    public static final int FOOTER = 850;

    /** Upright. */
    public static final Paper PORTRAIT = new Paper(SHORT_EDGE, LONG_EDGE, 1531, 2098, 1984, false);

    /** On its side. */
    public static final Paper LANDSCAPE = new Paper(LONG_EDGE, SHORT_EDGE, 1134, 1417, 1134, true);

    /** The paper that a table needs: wide ones lie on their side. */
    public static Paper of(PrintGrid grid) {
        return grid.totalWidth() > WIDEST_UPRIGHT ? LANDSCAPE : PORTRAIT;
    }

    /** The width between the margins. */
    public int room() {
        return width - 2 * side;
    }
}
