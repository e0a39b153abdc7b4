package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Puts the rules of what stands beside labels at the left: single values, blocks of amounts, long texts. */
final class FormFields {

    private final LabelWords words;
    private final FormBody.Area area;
    private final int[] ends;
    private final List<Glyph> glyphs;
    private final int pitch;

    /**
     * Labels and what stands beside them.
     *
     * @param glyphs all of the part
     * @param area where it stands
     * @param ends left and right edge of the form
     * @param pitch how far lines of one text stand apart
     */
    FormFields(LabelWords words, List<Glyph> glyphs, FormBody.Area area, int[] ends, int pitch) {
        this.words = words;
        this.glyphs = glyphs;
        this.area = area;
        this.ends = ends.clone();
        this.pitch = pitch;
    }

    void draw(Pen pen) {
        OptionalInt edge = edge();
        pen.upright(ends[0], area.top(), area.bottom());
        pen.upright(ends[1], area.top(), area.bottom());
        if (edge.isEmpty() || slots(TextLine.of(glyphs)).size() == 1) {
            row(pen);
            return;
        }
        fields(pen, edge.getAsInt());
    }

    /** Labels and values of one row, whose lines stand at different heights. */
    private void row(Pen pen) {
        pen.level(area.top(), ends[0], ends[1]);
        pen.level(area.bottom(), ends[0], ends[1]);
        List<TextLine> lines = TextLine.of(glyphs);
        if (slots(lines).size() > 1) {
            pen.doubt();
            return;
        }
        for (int x : new Gutters(glyphs).all(lines.getFirst().size() / 3)) {
            pen.upright(x, area.top(), area.bottom());
        }
    }

    private void fields(Pen pen, int x) {
        pen.upright(x, area.top(), area.bottom());
        List<Placed> labels = left(x);
        List<List<TextLine>> slots = slots(TextLine.of(
                glyphs.stream().filter(glyph -> glyph.box().centreX() >= x).toList()));
        List<int[]> rows = withEmptyRows(slots, labels);
        int[] edges = Groups.edges(rows, area.top(), area.bottom());
        Groups groups = new Groups(edges, labels, area.begun(), area.goesOn());
        if (!groups.isCertain()) {
            pen.doubt();
        }
        draw(pen, x, edges, groups.first(), slots);
    }

    private void draw(Pen pen, int x, int[] edges, int[] first, List<List<TextLine>> slots) {
        pen.level(edges[edges.length - 1], ends[0], ends[1]);
        pen.level(edges[0], ends[0], ends[1]);
        for (int i = 0; i <= first.length; i++) {
            int begin = i == 0 ? 0 : first[i - 1];
            int end = i == first.length ? edges.length - 1 : first[i];
            if (begin < end) {
                pen.level(edges[begin], ends[0], ends[1]);
                int top = edges[begin];
                int bottom = edges[end];
                List<List<TextLine>> inside = slots.stream()
                        .filter(slot -> centre(slot) > top && centre(slot) < bottom)
                        .toList();
                new FieldCell(words, inside, pitch).draw(pen, new int[] {x, ends[1]}, top, bottom);
            }
        }
    }

    private static int centre(List<TextLine> slot) {
        int[] extent = extent(slot);
        return (extent[0] + extent[1]) / 2;
    }

    private static int[] extent(List<TextLine> slot) {
        return new int[] {
            slot.stream().mapToInt(line -> line.box().top()).min().orElse(0),
            slot.stream().mapToInt(line -> line.box().bottom()).max().orElse(0)
        };
    }

    /** The first gutter with labels on its left. */
    private OptionalInt edge() {
        return new Gutters(glyphs)
                .all(0).stream()
                        .filter(x -> left(x).stream().anyMatch(label -> words.isSide(label.text())))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    private List<Placed> left(int x) {
        return Placed.labels(
                TextLine.of(glyphs.stream()
                        .filter(glyph -> glyph.box().centreX() < x)
                        .toList()),
                words::isSide,
                pitch);
    }

    /** Lines that stand side by side at different heights are one. */
    private static List<List<TextLine>> slots(List<TextLine> lines) {
        List<List<TextLine>> slots = new ArrayList<>();
        for (TextLine line : lines) {
            boolean beside = !slots.isEmpty()
                    && extent(slots.getLast())[1] - line.box().top()
                            > line.box().height() / 12;
            if (!beside) {
                slots.add(new ArrayList<>());
            }
            slots.getLast().add(line);
        }
        return slots;
    }

    private List<int[]> withEmptyRows(List<List<TextLine>> slots, List<Placed> labels) {
        List<int[]> rows =
                new ArrayList<>(slots.stream().map(FormFields::extent).toList());
        List<int[]> all = new ArrayList<>(rows);
        for (Placed label : labels) {
            int above = area.top();
            int below = area.bottom();
            boolean beside = false;
            for (int[] row : rows) {
                beside |= row[0] < label.box().bottom() && label.box().top() < row[1];
                above = row[1] <= label.centre() ? Math.max(above, row[1]) : above;
                below = row[0] >= label.centre() ? Math.min(below, row[0]) : below;
            }
            if (!beside && below - above - label.box().height() >= label.size() && words.isSide(label.text())) {
                all.add(new int[] {label.box().top(), label.box().bottom()});
            }
        }
        return Groups.sorted(all);
    }
}
