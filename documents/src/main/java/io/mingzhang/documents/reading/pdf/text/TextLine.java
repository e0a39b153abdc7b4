package io.mingzhang.documents.reading.pdf.text;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs that stand side by side. What it says and its cells are worked out when first asked for, since several readers of a
 * page ask for them. For use in one thread.
 */
public final class TextLine {

    /** Two glyphs stand in one line when they share this part of the lower one's height, in per cent. */
    private static final int SHARED = 50;

    private static final int WHOLE = 100;

    private final List<Glyph> glyphs;
    private final Box box;
    private @Nullable String text;
    private @Nullable List<TextLine> cells;
    private int size;

    private TextLine(List<Glyph> glyphs, Box box) {
        this.glyphs = glyphs;
        this.box = box;
    }

    /** The lines of glyphs, from top to bottom; glyphs that are not seen count only between others. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        int top = 0;
        int bottom = 0;
        for (Glyph glyph : ordered(glyphs, glyph -> glyph.box().centreY())) {
            Box box = glyph.box();
            if (!line.isEmpty() && !shares(top, bottom, box)) {
                close(line, lines);
            }
            if (line.isEmpty()) {
                top = box.top();
                bottom = box.bottom();
            } else if (!glyph.isBlank()) {
                top = Math.min(top, box.top());
                bottom = Math.max(bottom, Math.min(box.bottom(), top + 2 * box.height()));
            }
            line.add(glyph);
        }
        close(line, lines);
        return lines;
    }

    private static boolean shares(int top, int bottom, Box box) {
        int shared = Math.min(bottom, box.bottom()) - Math.max(top, box.top());
        int lower = Math.min(bottom - top, box.height());
        return shared * WHOLE >= lower * SHARED;
    }

    private static void close(List<Glyph> line, List<TextLine> lines) {
        Box seen = null;
        for (Glyph glyph : line) {
            if (!glyph.isBlank()) {
                seen = seen == null ? glyph.box() : seen.with(glyph.box());
            }
        }
        if (seen != null) {
            Glyph[] ordered = ordered(line, glyph -> glyph.box().left());
            lines.add(new TextLine(trimmed(ordered), seen));
        }
        line.clear();
    }

    /** In the order of their places, those at the same place as they were: sorted as numbers, since all text passes here. */
    private static Glyph[] ordered(List<Glyph> glyphs, ToIntFunction<Glyph> place) {
        long[] keys = new long[glyphs.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) place.applyAsInt(glyphs.get(i)) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        Glyph[] ordered = new Glyph[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ordered[i] = glyphs.get((int) keys[i]);
        }
        return ordered;
    }

    private static List<Glyph> trimmed(Glyph[] line) {
        int from = 0;
        int to = line.length;
        while (line[from].isBlank()) {
            from++;
        }
        while (line[to - 1].isBlank()) {
            to--;
        }
        return List.of(Arrays.copyOfRange(line, from, to));
    }

    /** The glyphs from left to right, blanks included, at least one that is seen. */
    public List<Glyph> glyphs() {
        return glyphs;
    }

    /** The box around those that are seen. */
    public Box box() {
        return box;
    }

    /** The size of the largest of its glyphs that are seen. */
    public int size() {
        if (size == 0) {
            for (Glyph glyph : glyphs) {
                size = Math.max(size, glyph.isBlank() ? 0 : glyph.size());
            }
        }
        return size;
    }

    /** The same further down. */
    public TextLine moved(int down) {
        return down == 0
                ? this
                : new TextLine(glyphs.stream().map(glyph -> glyph.moved(down)).toList(), box.moved(down));
    }

    /** What it says. */
    public String text() {
        String known = text;
        if (known == null) {
            known = Spacing.text(glyphs);
            text = known;
        }
        return known;
    }

    /** The pieces of the line as cells of a table that has no rules between them. */
    public List<TextLine> cells() {
        List<TextLine> known = cells;
        if (known == null) {
            List<TextLine> found = new ArrayList<>();
            for (List<Glyph> piece : Pieces.of(glyphs, size())) {
                close(piece, found);
            }
            known = List.copyOf(found);
            cells = known;
        }
        return known;
    }

    /** The pieces of the line between gaps that are wider than this many per cent of its size. */
    public List<TextLine> pieces(int gapPercent) {
        List<TextLine> pieces = new ArrayList<>();
        int widest = size() * gapPercent / WHOLE;
        List<Glyph> piece = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (last != null && glyph.box().left() - last.box().right() > widest) {
                    close(piece, pieces);
                }
                last = glyph;
            }
            piece.add(glyph);
        }
        close(piece, pieces);
        return pieces;
    }
}
