package io.mingzhang.documents.reading.pdf.text;

import io.mingzhang.documents.reading.pdf.page.Glyph;
import java.util.List;

/** Figures of one number that narrow blanks part one by one: 1 2 3 . 4 5. */
final class SpelledFigures {

    /** Fewer figures than this that stand apart are numbers of their own. */
    private static final int FEWEST = 3;

    /** A blank within a number is narrower than this, in per cent of the size. */
    private static final int NARROW = 60;

    private static final int WHOLE = 100;

    private SpelledFigures() {}

    /** Whether a glyph behind a blank belongs to the number in front of it. */
    static boolean join(List<Glyph> glyphs, int at) {
        if (before(glyphs, at) < 0) {
            return false;
        }
        int figures = 2;
        for (int i = before(glyphs, at); before(glyphs, i) >= 0; i = before(glyphs, i)) {
            figures++;
        }
        int last = at;
        for (int i = seen(glyphs, last + 1, 1);
                i < glyphs.size() && before(glyphs, i) == last;
                i = seen(glyphs, i + 1, 1)) {
            last = i;
            figures++;
        }
        return figures >= FEWEST;
    }

    /** Where the single figure stands that only a narrow blank parts from the single figure here, -1 where there is none. */
    private static int before(List<Glyph> glyphs, int at) {
        int other = seen(glyphs, at - 1, -1);
        if (other < 0 || other == at - 1 || !isSingle(glyphs, other) || !isSingle(glyphs, at)) {
            return -1;
        }
        Glyph glyph = glyphs.get(at);
        int gap = glyph.box().left() - glyphs.get(other).box().right();
        return gap * WHOLE < NARROW * glyph.size() ? other : -1;
    }

    private static boolean isSingle(List<Glyph> glyphs, int at) {
        return isFigure(glyphs, at) && !isFigure(glyphs, at - 1) && !isFigure(glyphs, at + 1);
    }

    private static boolean isFigure(List<Glyph> glyphs, int at) {
        return at >= 0 && at < glyphs.size() && Spacing.isFigure(glyphs.get(at));
    }

    /** The next glyph from here on that is no blank, outside of the line where there is none. */
    private static int seen(List<Glyph> glyphs, int from, int step) {
        int at = from;
        while (at >= 0 && at < glyphs.size() && glyphs.get(at).isBlank()) {
            at += step;
        }
        return at;
    }
}
