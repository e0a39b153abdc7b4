package io.mingzhang.documents.reading.pdf.text;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs that stand side by side.
 *
 * @param glyphs from left to right, blanks included, at least one that is seen
 * @param box around those that are seen
 */
public record TextLine(List<Glyph> glyphs, Box box) {

    /** Two glyphs stand in one line when they share this part of the lower one's height, in per cent. */
    private static final int SHARED = 50;

    private static final int WHOLE = 100;

    /** The lines of glyphs, from top to bottom; glyphs that are not seen count only between others. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt((Glyph glyph) -> glyph.box().centreY()));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        int top = 0;
        int bottom = 0;
        for (Glyph glyph : sorted) {
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
            line.sort(Comparator.comparingInt((Glyph glyph) -> glyph.box().left()));
            lines.add(new TextLine(trimmed(line), seen));
        }
        line.clear();
    }

    private static List<Glyph> trimmed(List<Glyph> line) {
        int from = 0;
        int to = line.size();
        while (line.get(from).isBlank()) {
            from++;
        }
        while (line.get(to - 1).isBlank()) {
            to--;
        }
        return List.copyOf(line.subList(from, to));
    }

    /** The size of the largest of its glyphs that are seen. */
    public int size() {
        int size = 0;
        for (Glyph glyph : glyphs) {
            size = Math.max(size, glyph.isBlank() ? 0 : glyph.size());
        }
        return size;
    }

    /** What it says. */
    public String text() {
        return Spacing.text(glyphs);
    }

    /** The pieces of the line as cells of a table that has no rules between them. */
    public List<TextLine> cells() {
        List<TextLine> cells = new ArrayList<>();
        for (List<Glyph> piece : Pieces.of(glyphs, size())) {
            close(new ArrayList<>(piece), cells);
        }
        return cells;
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
