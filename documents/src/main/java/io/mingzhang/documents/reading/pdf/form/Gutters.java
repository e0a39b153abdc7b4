package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Where nothing is written between texts that stand below each other. */
final class Gutters {

    /** A gutter is as wide as this at least, in 1/100 pt. */
    private static final int NARROWEST = 150;

    private final List<int[]> free = new ArrayList<>();
    private final int left;
    private final int right;

    Gutters(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingInt(glyph -> glyph.box().left()))
                .toList();
        left = sorted.isEmpty() ? 0 : sorted.getFirst().box().left();
        int reached = Integer.MIN_VALUE;
        for (Glyph glyph : sorted) {
            if (reached != Integer.MIN_VALUE && glyph.box().left() - reached >= NARROWEST) {
                free.add(new int[] {reached, glyph.box().left()});
            }
            reached = Math.max(reached, glyph.box().right());
        }
        right = reached;
    }

    /** The middle of the widest gutter of which a part lies between two places. */
    OptionalInt between(int from, int to) {
        int best = 0;
        int at = -1;
        for (int[] gutter : free) {
            int left = Math.max(from, gutter[0]);
            int right = Math.min(to, gutter[1]);
            if (right - left > best) {
                best = right - left;
                at = (gutter[0] + gutter[1]) / 2;
                at = Math.clamp(at, left, right);
            }
        }
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** Whether nothing is written at a place, or on one side of it. */
    boolean isFree(int x) {
        return x <= left || x >= right || free.stream().anyMatch(gutter -> gutter[0] <= x && x <= gutter[1]);
    }

    /** The middles of all gutters of at least this width. */
    List<Integer> all(int width) {
        return free.stream()
                .filter(gutter -> gutter[1] - gutter[0] >= width)
                .map(gutter -> (gutter[0] + gutter[1]) / 2)
                .toList();
    }
}
