package io.mingzhang.documents.reading.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which glyphs of a page were put over its text: watermarks and the writing of seals. What is aslant is always one; what is
 * pale or red is one where its size, its course or the text beneath it says so.
 */
final class PutOver {

    /** Watermarks are larger than ordinary type, by this factor, where they lie beside it. */
    private static final int WATERMARK = 2;

    /** Of the writing of a seal at least one of so many characters is aslant. */
    private static final int ROUND = 3;

    /** What lies over other text covers it with at least one of so many characters. */
    private static final int COVERING = 3;

    /** One glyph covers another with at least this share of the smaller one, in per cent. */
    private static final int SHARED = 25;

    /** So many characters of one text tell whether it lies over another. */
    private static final int SAMPLE = 200;

    private static final int WHOLE = 100;

    private final List<Glyph> ink;
    private final int usual;
    private final Set<Glyph> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private PutOver(List<Glyph> glyphs) {
        int[] sizes = glyphs.stream().mapToInt(Glyph::size).sorted().toArray();
        this.usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
        this.ink = glyphs.stream()
                .filter(glyph -> glyph.look() == Look.INK && glyph.turn() == Turn.UPRIGHT && !glyph.isBlank())
                .toList();
    }

    /** The glyphs without those put over them, in the same order. */
    static List<Glyph> without(List<Glyph> glyphs) {
        PutOver over = new PutOver(glyphs);
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.turn() == Turn.ASLANT) {
                over.found.add(glyph);
            }
            if (!run.isEmpty() && run.getFirst().look() != glyph.look()) {
                over.judge(run);
                run.clear();
            }
            if (glyph.look() != Look.INK) {
                run.add(glyph);
            }
        }
        over.judge(run);
        return over.found.isEmpty()
                ? glyphs
                : glyphs.stream().filter(glyph -> !over.found.contains(glyph)).toList();
    }

    /** Judges what was drawn in one go in one colour. */
    private void judge(List<Glyph> run) {
        long aslant = run.stream().filter(glyph -> glyph.turn() == Turn.ASLANT).count();
        if (aslant * ROUND >= run.size()) {
            found.addAll(run);
            return;
        }
        int from = 0;
        for (int i = 1; i <= run.size(); i++) {
            if (i == run.size() || run.get(i).size() != run.get(from).size()) {
                List<Glyph> text = run.subList(from, i);
                if (isLarge(text.getFirst()) || lieOver(text)) {
                    found.addAll(text);
                }
                from = i;
            }
        }
    }

    private boolean isLarge(Glyph glyph) {
        return glyph.look() == Look.PALE && glyph.size() > usual * WATERMARK;
    }

    private boolean lieOver(List<Glyph> text) {
        List<Glyph> seen =
                text.stream().filter(glyph -> !glyph.isBlank()).limit(SAMPLE).toList();
        long covering = seen.stream()
                .filter(glyph -> ink.stream().anyMatch(below -> covers(glyph.box(), below.box())))
                .count();
        return covering > 0 && covering * COVERING >= seen.size();
    }

    private static boolean covers(Box one, Box other) {
        long across = Math.min(one.right(), other.right()) - (long) Math.max(one.left(), other.left());
        long down = Math.min(one.bottom(), other.bottom()) - (long) Math.max(one.top(), other.top());
        long smaller = Math.min((long) one.width() * one.height(), (long) other.width() * other.height());
        return across > 0 && down > 0 && across * down * WHOLE >= smaller * SHARED;
    }
}
