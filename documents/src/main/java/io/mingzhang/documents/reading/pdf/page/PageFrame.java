package io.mingzhang.documents.reading.pdf.page;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns the coordinates of a page of a PDF (points from the lower left corner of an unrotated sheet) into those of the page
 * as it is shown (1/100 pt from its upper left corner), and back.
 */
public final class PageFrame {

    private static final int PER_POINT = 100;
    private static final int QUARTER = 90;

    /** Units of a page are at most so large, in 1/100 pt: sheets of 20 metres. */
    private static final int LARGEST_UNIT = 40 * PER_POINT;

    /** Nothing on any sheet lies further away, in 1/100 pt. */
    private static final int FAR = 1 << 28;

    private final int left;
    private final int bottom;
    private final int right;
    private final int top;
    private final int quarters;
    private final int unit;

    /** The frame of a page as its crop box and its rotation say. */
    public PageFrame(PDPage page) {
        PDRectangle crop = hasSize(page.getCropBox()) ? page.getCropBox() : PDRectangle.A4;
        left = Math.round(crop.getLowerLeftX() * PER_POINT);
        bottom = Math.round(crop.getLowerLeftY() * PER_POINT);
        right = Math.round(crop.getUpperRightX() * PER_POINT);
        top = Math.round(crop.getUpperRightY() * PER_POINT);
        unit = Math.clamp(Math.round(page.getUserUnit() * PER_POINT), 1, LARGEST_UNIT);
        quarters = Math.floorMod(page.getRotation() / QUARTER, 4);
    }

    /** A page that says it has no size is shown as a sheet of paper all the same. */
    private static boolean hasSize(PDRectangle box) {
        return box.getWidth() >= 1 && box.getHeight() >= 1;
    }

    /** How wide the page is as it is shown. */
    public int width() {
        return shown(quarters % 2 == 0 ? right - left : top - bottom);
    }

    /** How high the page is as it is shown. */
    public int height() {
        return shown(quarters % 2 == 0 ? top - bottom : right - left);
    }

    /** The shown x of a place of the sheet. */
    int x(int sheetX, int sheetY) {
        return shown(
                switch (quarters) {
                    case 1 -> sheetY - bottom;
                    case 2 -> right - sheetX;
                    case 3 -> top - sheetY;
                    default -> sheetX - left;
                });
    }

    /** The shown y of a place of the sheet. */
    int y(int sheetX, int sheetY) {
        return shown(
                switch (quarters) {
                    case 1 -> sheetX - left;
                    case 2 -> sheetY - bottom;
                    case 3 -> right - sheetX;
                    default -> top - sheetY;
                });
    }

    /** By how many quarters the page is shown turned to the right. */
    public int quarters() {
        return quarters;
    }

    /** The x on the sheet, in 1/100 pt, of a place of the page as it is shown. */
    public int sheetX(int x, int y) {
        return switch (quarters) {
            case 1 -> left + drawn(y);
            case 2 -> right - drawn(x);
            case 3 -> right - drawn(y);
            default -> left + drawn(x);
        };
    }

    /** The y on the sheet, in 1/100 pt, of a place of the page as it is shown. */
    public int sheetY(int x, int y) {
        return switch (quarters) {
            case 1 -> bottom + drawn(x);
            case 2 -> bottom + drawn(y);
            case 3 -> top - drawn(x);
            default -> top - drawn(y);
        };
    }

    /** A length in 1/100 of the units of the sheet as it is shown; a unit is a point nearly always. */
    private int shown(int length) {
        return unit == PER_POINT ? length : Math.clamp((long) length * unit / PER_POINT, -FAR, FAR);
    }

    private int drawn(int length) {
        return unit == PER_POINT ? length : Math.clamp((long) length * PER_POINT / unit, -FAR, FAR);
    }
}
