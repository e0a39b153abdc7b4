package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands beside one label: rows of further labels with their values, texts, or texts side by side. */
final class FieldCell {

    private static final Pattern FIGURE = Pattern.compile("[-−]?[0-9][0-9,，]*([.．][0-9]+)?");

    /** Texts stand side by side where a gutter is as wide as this, in per cent of the size. */
    private static final int SIDE_BY_SIDE = 70;

    /** Edges closer than this are one, in 1/100 pt. */
    private static final int SAME = 300;

    private static final int WHOLE = 100;

    private final LabelWords words;
    private final List<List<TextLine>> slots;
    private final int pitch;

    FieldCell(LabelWords words, List<List<TextLine>> slots, int pitch) {
        this.words = words;
        this.slots = slots;
        this.pitch = pitch;
    }

    void draw(Pen pen, int[] ends, int top, int bottom) {
        int from = 0;
        int above = top;
        while (from < slots.size()) {
            boolean divided = isDivided(slots.get(from));
            int to = from + 1;
            while (to < slots.size() && (isDivided(slots.get(to)) == divided || divided && isRest(to))) {
                to++;
            }
            int below = to == slots.size() ? bottom : between(to);
            if (divided) {
                rows(pen, ends, from, to, new int[] {above, below});
            } else {
                texts(pen, slots.subList(from, to), above, below);
            }
            if (to < slots.size()) {
                pen.level(below, ends[0], ends[1]);
            }
            above = below;
            from = to;
        }
    }

    /** Whether a slot has labels or figures beside something else. */
    private boolean isDivided(List<TextLine> slot) {
        if (slot.size() > 1 && hasBrokenLabel(slot)) {
            return true;
        }
        for (TextLine line : slot) {
            List<TextLine> pieces = line.cells();
            if (pieces.size() > 1 && pieces.stream().anyMatch(this::isTelling)
                    || pieces.size() == 1 && isLabel(pieces.getFirst())) {
                return true;
            }
        }
        return false;
    }

    /** Whether lines between two gutters are a label. */
    private boolean hasBrokenLabel(List<TextLine> slot) {
        List<Glyph> all = glyphs(List.of(slot));
        List<Integer> edges =
                new ArrayList<>(new Gutters(all).all(slot.getFirst().size() / 3));
        edges.add(Integer.MAX_VALUE);
        int from = 0;
        for (int edge : edges) {
            int left = from;
            String text = TextLine.of(all.stream()
                            .filter(glyph ->
                                    glyph.box().left() >= left && glyph.box().left() < edge)
                            .toList())
                    .stream()
                    .map(TextLine::text)
                    .collect(Collectors.joining());
            if (words.isSide(text) || words.isFund(text)) {
                return true;
            }
            from = edge;
        }
        return false;
    }

    private boolean isTelling(TextLine piece) {
        return isLabel(piece) || FIGURE.matcher(piece.text()).matches();
    }

    private boolean isLabel(TextLine piece) {
        return words.isFund(piece.text()) || words.isSide(piece.text());
    }

    /** Whether a slot is what did not fit of a label or value above. */
    private boolean isRest(int at) {
        TextLine line = slots.get(at).getFirst();
        TextLine above = slots.get(at - 1).getFirst();
        boolean close = line.box().centreY() - above.box().centreY() <= pitch + line.size() / 6;
        return close && line.cells().size() == 1 && !isTelling(line);
    }

    private int between(int at) {
        int above = slots.get(at - 1).stream()
                .mapToInt(line -> line.box().bottom())
                .max()
                .orElse(0);
        int below =
                slots.get(at).stream().mapToInt(line -> line.box().top()).min().orElse(0);
        return (above + below) / 2;
    }

    private void rows(Pen pen, int[] ends, int from, int to, int[] heights) {
        Gutters gutters = new Gutters(glyphs(slots.subList(from, to)));
        List<Integer> common = new ArrayList<>();
        int above = heights[0];
        for (int i = from; i < to; i++) {
            boolean last = i + 1 == to;
            boolean cut = last || !isRest(i + 1);
            int below = last ? heights[1] : between(i + 1);
            for (int[] gap : gaps(slots.get(i))) {
                OptionalInt gutter = gutters.between(gap[0], gap[1]);
                if (gutter.isEmpty()) {
                    pen.upright((gap[0] + gap[1]) / 2, above, below);
                } else if (common.stream().allMatch(x -> Math.abs(x - gutter.getAsInt()) > SAME)) {
                    common.add(gutter.getAsInt());
                }
            }
            if (cut && !last) {
                pen.level(below, ends[0], ends[1]);
            }
            above = below;
        }
        common.forEach(x -> pen.upright(x, heights[0], heights[1]));
    }

    /** Where cells part: beside labels and figures. Lines at different heights are parted where all leave room. */
    private List<int[]> gaps(List<TextLine> slot) {
        List<int[]> gaps = new ArrayList<>();
        if (slot.size() > 1) {
            new Gutters(glyphs(List.of(slot)))
                    .all(slot.getFirst().size() / 3)
                    .forEach(x -> gaps.add(new int[] {x - 1, x + 1}));
            return gaps;
        }
        List<TextLine> pieces = slot.getFirst().cells();
        for (int i = 1; i < pieces.size(); i++) {
            TextLine left = pieces.get(i - 1);
            TextLine right = pieces.get(i);
            if (isTelling(left) || isTelling(right)) {
                gaps.add(new int[] {left.box().right(), right.box().left()});
            }
        }
        return gaps;
    }

    /** Texts side by side: a gutter that two lines leave free with something on both sides. */
    private static void texts(Pen pen, List<List<TextLine>> slots, int top, int bottom) {
        List<TextLine> lines = slots.stream().flatMap(List::stream).toList();
        int size = lines.getFirst().size();
        for (int x : new Gutters(glyphs(slots)).all(size * SIDE_BY_SIDE / WHOLE)) {
            long left = lines.stream().filter(line -> line.box().left() < x).count();
            long right = lines.stream().filter(line -> line.box().right() > x).count();
            boolean wide =
                    lines.size() == 1 && lines.getFirst().pieces(WHOLE * 2).size() > 1;
            if (left > 1 && right > 1 || wide) {
                pen.upright(x, top, bottom);
            }
        }
    }

    private static List<Glyph> glyphs(List<List<TextLine>> slots) {
        return slots.stream()
                .flatMap(List::stream)
                .flatMap(line -> line.glyphs().stream())
                .toList();
    }
}
