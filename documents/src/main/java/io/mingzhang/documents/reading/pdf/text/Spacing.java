package io.mingzhang.documents.reading.pdf.text;

import io.mingzhang.documents.reading.pdf.page.Glyph;
import java.util.List;

/** Where a line has blanks that are not drawn but only left free. */
final class Spacing {

    private static final int WHOLE = 100;

    /** Between ideographs a gap of one ideograph is a blank; less is letter spacing, in per cent of the size. */
    private static final int WIDE_GAP = 95;

    /** Between letters a quarter of the size is a blank. */
    private static final int NARROW_GAP = 25;

    /** Figures of one number stand closer than this. */
    private static final int FIGURE_GAP = 60;

    /** Gaps that differ by less than this are letter spacing. */
    private static final int EVEN = 30;

    /** Steps from one square to the next differ by less, in per cent of the size. */
    private static final int EVEN_SQUARES = 10;

    private static final int FEWEST_SQUARES = 4;

    private Spacing() {}

    /** What glyphs from left to right say. */
    static String text(List<Glyph> glyphs) {
        boolean spaced = isLetterSpaced(glyphs) || isSetInSquares(glyphs);
        StringBuilder text = new StringBuilder(glyphs.size());
        Glyph last = null;
        boolean blank = false;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isBlank()) {
                blank |= true;
                continue;
            }
            if (last != null && (blank ? !SpelledFigures.join(glyphs, i) : !spaced && isGap(last, glyph))) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
            blank = false;
        }
        return text.toString();
    }

    private static boolean isGap(Glyph left, Glyph right) {
        int gap = (right.box().left() - left.box().right()) * WHOLE / Math.max(1, Math.min(left.size(), right.size()));
        if (isFigure(left) && isFigure(right)) {
            return gap >= FIGURE_GAP;
        }
        return gap >= (isNarrow(left) && isNarrow(right) ? NARROW_GAP : WIDE_GAP);
    }

    /** Every gap of the line is as wide as the others, and there are no blanks: a title drawn apart. */
    private static boolean isLetterSpaced(List<Glyph> glyphs) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        int gaps = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph left = glyphs.get(i - 1);
            Glyph right = glyphs.get(i);
            if (left.isBlank() || right.isBlank()) {
                return false;
            }
            int gap = (right.box().left() - left.box().right()) * WHOLE / Math.max(1, right.size());
            least = Math.min(least, gap);
            most = Math.max(most, gap);
            gaps++;
        }
        return gaps > 1 && most - least <= EVEN;
    }

    /** Every character stands in a square as wide as the others, whatever its own width. */
    private static boolean isSetInSquares(List<Glyph> glyphs) {
        if (glyphs.size() < FEWEST_SQUARES || glyphs.get(1).isBlank()) {
            return false;
        }
        int pitch = glyphs.get(1).box().left() - glyphs.getFirst().box().left();
        for (int i = 1; i < glyphs.size(); i++) {
            int step = glyphs.get(i).box().left() - glyphs.get(i - 1).box().left();
            if (glyphs.get(i).isBlank()
                    || Math.abs(step - pitch) * WHOLE
                            > EVEN_SQUARES * glyphs.get(i).size()) {
                return false;
            }
        }
        return true;
    }

    static boolean isFigure(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c >= '0' && c <= '9' || c == '.' || c == ',' || c == '%' || c == '-';
    }

    private static boolean isNarrow(Glyph glyph) {
        return glyph.text().charAt(0) < '\u2000';
    }
}
