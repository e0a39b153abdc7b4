package io.mingzhang.documents.reading.pdf.text;

import io.mingzhang.documents.reading.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line of a table without upright rules where the next cell begins. A gap that blanks fill is a gap within a text; one
 * that nothing fills parts cells even when it is narrow, above all beside a figure.
 */
final class Pieces {

    /** A gap this wide parts any two cells, in per cent of the size. */
    private static final int WIDE = 85;

    /** A gap that is left free and this wide parts two texts. */
    private static final int FREE = 40;

    /** A gap that is left free and this wide parts a figure from a text. */
    private static final int BESIDE_FIGURE = 30;

    private static final int WHOLE = 100;

    private final List<List<Glyph>> words = new ArrayList<>();
    private final int size;

    private Pieces(List<Glyph> glyphs, int size) {
        this.size = size;
        List<Glyph> word = new ArrayList<>();
        Glyph last = null;
        int blank = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank += glyph.box().width();
            } else {
                if (last != null
                        && isCut(word, glyph, glyph.box().left() - last.box().right(), blank)) {
                    words.add(word);
                    word = new ArrayList<>();
                }
                last = glyph;
                blank = 0;
            }
            word.add(glyph);
        }
        words.add(word);
    }

    /** The pieces of the glyphs of a line, from left to right. */
    static List<List<Glyph>> of(List<Glyph> glyphs, int size) {
        return new Pieces(glyphs, size).words;
    }

    private boolean isCut(List<Glyph> word, Glyph next, int gap, int blank) {
        int free = gap - blank;
        boolean figures = isFigure(word.getLast()) != isFigure(next) && isAmount(word, next);
        if (free * WHOLE > size * (figures ? BESIDE_FIGURE : FREE)) {
            return gap * WHOLE > size * WIDE || figures || !isSpaced(word, next);
        }
        return gap * WHOLE > size * WIDE && !isSpaced(word, next);
    }

    /** Whether all characters so far stand apart: a short label drawn wide. */
    private boolean isSpaced(List<Glyph> word, Glyph next) {
        Glyph last = null;
        for (Glyph glyph : word) {
            if (!glyph.isBlank()) {
                boolean apart =
                        last == null || (glyph.box().left() - last.box().right()) * WHOLE > size * BESIDE_FIGURE;
                if (!apart || !isIdeograph(glyph)) {
                    return false;
                }
                last = glyph;
            }
        }
        return isIdeograph(next);
    }

    /** Whether the word is an amount, or the next one may be: figures within a text stand without commas or decimals. */
    private static boolean isAmount(List<Glyph> word, Glyph next) {
        return isFigure(next) || word.stream().allMatch(glyph -> glyph.isBlank() || isFigure(glyph));
    }

    private static boolean isFigure(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c >= '0' && c <= '9' || c == '.' || c == ',' || c == '%' || c == '-' || c == '(' || c == ')';
    }

    private static boolean isIdeograph(Glyph glyph) {
        return glyph.text().charAt(0) >= '\u2e80';
    }
}
