package io.mingzhang.documents.reading.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** How dark a colour is, in per cent. Colour spaces that would have to be computed count as ink. */
final class Ink {

    /** What covers less than this of the paper is hardly seen, in per cent. */
    static final int FAINT = 35;

    /** Lighter than this is the colour of watermarks, in per cent of white. */
    private static final int PALE = 80;

    /** Lighter than this is not seen on white paper, in per cent of white. */
    private static final int PAPER = 97;

    private static final int WHOLE = 100;

    private Ink() {}

    /** Whether it is so light that ordinary text does not have it. */
    static boolean isPale(PDColor color) {
        return lightness(color) >= PALE;
    }

    /** Whether it is not seen on paper. */
    static boolean isPaper(PDColor color) {
        return lightness(color) >= PAPER;
    }

    private static int lightness(PDColor color) {
        var space = color.getColorSpace();
        if (space == null
                || space instanceof PDPattern
                || space instanceof PDIndexed
                || space instanceof PDSeparation) {
            return 0;
        }
        var parts = color.getComponents();
        boolean ofInk = space instanceof PDDeviceCMYK || space instanceof PDICCBased && parts.length == 4;
        int lightest = WHOLE;
        for (var part : parts) {
            int share = Math.round(part * WHOLE);
            lightest = Math.min(lightest, ofInk ? WHOLE - share : share);
        }
        return parts.length == 0 ? 0 : lightest;
    }
}
