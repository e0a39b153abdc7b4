package io.mingzhang.documents.reading.pdf.page;

import java.util.Arrays;

/**
 * The glyphs of one page by what they say and roughly where, so that one drawn again is found among few. A table of its own,
 * since every glyph of a document is sought here in up to four squares.
 */
final class GlyphSpots {

    private static final int FEWEST = 1 << 10;
    private static final int SPREAD = 0x9E3779B1;

    private Glyph[] glyphs = new Glyph[FEWEST];
    private int[] xs = new int[FEWEST];
    private int[] ys = new int[FEWEST];
    private int[] next = new int[FEWEST];
    private int[] heads = new int[FEWEST];
    private int count;

    GlyphSpots() {
        Arrays.fill(heads, -1);
    }

    /** The number of the last glyph that says this in a square, -1 when there is none. */
    int last(String text, int x, int y) {
        return match(heads[slot(text, x, y)], text, x, y);
    }

    /** The number of the one before it in the same square, -1 when there is none. */
    int before(int number) {
        return match(next[number], glyphs[number].text(), xs[number], ys[number]);
    }

    /** The glyph of a number. */
    Glyph glyph(int number) {
        return glyphs[number];
    }

    /** Adds a glyph to a square. */
    void add(Glyph glyph, int x, int y) {
        if (count == glyphs.length) {
            grow();
        }
        glyphs[count] = glyph;
        xs[count] = x;
        ys[count] = y;
        link(count++);
    }

    private int match(int from, String text, int x, int y) {
        int number = from;
        while (number >= 0
                && !(xs[number] == x && ys[number] == y && glyphs[number].text().equals(text))) {
            number = next[number];
        }
        return number;
    }

    private void link(int number) {
        int slot = slot(glyphs[number].text(), xs[number], ys[number]);
        next[number] = heads[slot];
        heads[slot] = number;
    }

    private void grow() {
        int size = glyphs.length * 2;
        glyphs = Arrays.copyOf(glyphs, size);
        xs = Arrays.copyOf(xs, size);
        ys = Arrays.copyOf(ys, size);
        next = Arrays.copyOf(next, size);
        heads = new int[size];
        Arrays.fill(heads, -1);
        for (int number = 0; number < count; number++) {
            link(number);
        }
    }

    /** The numbers of slots are a power of two. */
    private int slot(String text, int x, int y) {
        int hash = ((text.hashCode() * 31 + x) * 31 + y) * SPREAD;
        return hash >>> Integer.numberOfLeadingZeros(heads.length - 1);
    }
}
