package io.mingzhang.kernel;

/**
 * A rectangle of a page as it is shown, in 1/100 pt (1/7200 inch) from its upper left corner; y grows downwards.
 *
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 */
public record PageBox(int left, int top, int right, int bottom) {

    /** No box is known. */
    public static final PageBox NONE = new PageBox(0, 0, 0, 0);

    /** Whether a box is known. */
    public boolean isKnown() {
        return right > left || bottom > top;
    }
}
