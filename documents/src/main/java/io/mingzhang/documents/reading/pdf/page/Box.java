package io.mingzhang.documents.reading.pdf.page;

import io.mingzhang.kernel.PageBox;

/**
 * A rectangle of a page as it is shown, in 1/100 pt from its upper left corner; y grows downwards.
 *
 * @param left left edge
 * @param top upper edge
 * @param right right edge, not left of the left one
 * @param bottom lower edge, not above the upper one
 */
public record Box(int left, int top, int right, int bottom) {

    public Box {
        if (right < left || bottom < top) {
            throw new IllegalArgumentException("No box: %d %d %d %d".formatted(left, top, right, bottom));
        }
    }

    /** The box between two corners, whichever they are. */
    public static Box between(int x1, int y1, int x2, int y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** The same for places in documents. */
    public PageBox place() {
        return new PageBox(left, top, right, bottom);
    }

    /** How wide it is. */
    public int width() {
        return right - left;
    }

    /** How high it is. */
    public int height() {
        return bottom - top;
    }

    /** The middle between left and right. */
    public int centreX() {
        return (left + right) / 2;
    }

    /** The middle between top and bottom. */
    public int centreY() {
        return (top + bottom) / 2;
    }

    /** Whether the point lies in it. */
    public boolean holds(int x, int y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** Whether both share more than an edge. */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** The same further down. */
    public Box moved(int down) {
        return new Box(left, top + down, right, bottom + down);
    }

    /** The smallest box around both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
