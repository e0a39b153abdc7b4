package io.mingzhang.documents.reading.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** How dark a colour is, in per cent. Colour spaces that would have to be computed count as ink. */
final class Ink {

    /** Lighter than this is the colour of watermarks, in per cent of white. */
    private static final int PALE = 65;

    /** Lighter than this is not seen on white paper, in per cent of white. */
    private static final int PAPER = 97;

    /** Red is stronger than the other colours by more than this, in per cent. */
    private static final int RED = 40;

    private static final int WHOLE = 100;

    private Ink() {}

    /**
     * How text of a colour looks on paper.
     *
     * @param cover how much of the paper it covers, in per cent
     */
    static Look look(PDColor color, int cover) {
        if (isPaper(color)) {
            return Look.PAPER;
        }
        if (isPale(color, cover)) {
            return Look.PALE;
        }
        return isRed(color) ? Look.RED : Look.INK;
    }

    private static boolean isPale(PDColor color, int cover) {
        return WHOLE - (WHOLE - lightness(color)) * cover / WHOLE >= PALE;
    }

    private static boolean isRed(PDColor color) {
        int[] parts = parts(color);
        if (color.getColorSpace() instanceof PDDeviceCMYK) {
            return parts.length == 4 && Math.min(parts[1], parts[2]) - parts[0] > RED;
        }
        return parts.length == 3 && parts[0] - Math.max(parts[1], parts[2]) > RED;
    }

    /** Whether it is not seen on paper. */
    static boolean isPaper(PDColor color) {
        return lightness(color) >= PAPER;
    }

    /** The components of a colour, in per cent. */
    private static int[] parts(PDColor color) {
        var parts = color.getComponents();
        int[] shares = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            shares[i] = Math.round(parts[i] * WHOLE);
        }
        return shares;
    }

    private static int lightness(PDColor color) {
        var space = color.getColorSpace();
        if (space == null
                || space instanceof PDPattern
                || space instanceof PDIndexed
                || space instanceof PDSeparation) {
            return 0;
        }
        int[] parts = parts(color);
        boolean ofInk = space instanceof PDDeviceCMYK || space instanceof PDICCBased && parts.length == 4;
        int lightest = WHOLE;
        for (int share : parts) {
            lightest = Math.min(lightest, ofInk ? WHOLE - share : share);
        }
        return parts.length == 0 ? 0 : lightest;
    }
}
