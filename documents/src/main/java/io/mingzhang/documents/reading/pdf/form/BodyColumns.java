package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.form.LabelWords.Column;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.page.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The columns of the rows of a form.
 *
 * @param edges from left to right, one more than there are columns
 * @param kinds what stands in each
 */
record BodyColumns(List<Integer> edges, List<Column> kinds) {

    /** So many lines of a hundred may run across an edge. */
    private static final int CROSSED = 4;

    /** Beside a head a column of labels for all rows has room for so many characters. */
    private static final int ROOM = 2;

    private static final int WHOLE = 100;

    BodyColumns {
        edges = List.copyOf(edges);
        kinds = List.copyOf(kinds);
    }

    /**
     * The columns below the labels of a head; empty when texts run across where an edge would have to be.
     *
     * @param heads from left to right
     * @param glyphs of head and rows
     * @param rules of the page
     * @param ends the outer edges
     */
    static Optional<BodyColumns> of(
            List<Placed> heads, LabelWords words, List<Glyph> glyphs, List<Rule> rules, int[] ends) {
        Gutters gutters = new Gutters(glyphs);
        List<Integer> edges = new ArrayList<>();
        List<Column> kinds = new ArrayList<>();
        edges.add(ends[0]);
        Placed first = heads.getFirst();
        OptionalInt side = edge(ends[0] + first.size(), first.box().left() + first.size() / 4, gutters, rules, glyphs);
        if (side.isPresent() && isLeftOf(side.getAsInt(), glyphs)) {
            edges.add(side.getAsInt());
            kinds.add(Column.LEVEL);
        } else if (first.box().left() - ends[0] > first.size() * ROOM
                && !isLeftOf(first.box().left(), glyphs)) {
            edges.add(first.box().left() - first.size() / 3);
            kinds.add(Column.LEVEL);
        }
        kinds.add(words.column(first.text()));
        for (int i = 1; i < heads.size(); i++) {
            Placed left = heads.get(i - 1);
            Placed right = heads.get(i);
            OptionalInt edge = edge(left.box().centreX(), right.box().centreX(), gutters, rules, glyphs);
            if (edge.isEmpty()) {
                return Optional.empty();
            }
            edges.add(edge.getAsInt());
            kinds.add(words.column(right.text()));
        }
        edges.add(ends[1]);
        return Optional.of(new BodyColumns(edges, kinds));
    }

    /** The same on another page, whose texts may need other edges between the same columns. */
    BodyColumns on(List<Glyph> glyphs, List<Rule> rules, int[] ends) {
        Gutters gutters = new Gutters(glyphs);
        List<Integer> moved = new ArrayList<>(edges);
        boolean wide = count() > 2 && kinds.get(0) == Column.LEVEL && kinds.get(1) == Column.LEVEL;
        if (wide
                && !gutters.isFree(edges.get(1))
                && gutters.between(edges.get(0), edges.get(2)).isEmpty()) {
            moved.subList(1, 2).clear();
            return new BodyColumns(moved, kinds.subList(1, count())).on(glyphs, rules, ends);
        }
        for (int i = 1; i < count(); i++) {
            int from = (edges.get(i - 1) + edges.get(i)) / 2;
            int to = (edges.get(i) + edges.get(i + 1)) / 2;
            if (!gutters.isFree(edges.get(i))) {
                moved.set(i, edge(from, to, gutters, rules, glyphs).orElse(edges.get(i)));
            }
        }
        return new BodyColumns(moved, kinds).within(ends);
    }

    private static boolean isLeftOf(int x, List<Glyph> glyphs) {
        return glyphs.stream().anyMatch(glyph -> !glyph.isBlank() && glyph.box().right() <= x);
    }

    private static OptionalInt edge(int from, int to, Gutters gutters, List<Rule> rules, List<Glyph> glyphs) {
        int top = glyphs.stream().mapToInt(glyph -> glyph.box().top()).min().orElse(0);
        int bottom =
                glyphs.stream().mapToInt(glyph -> glyph.box().bottom()).max().orElse(0);
        OptionalInt drawn = rules.stream()
                .filter(rule -> !rule.level() && rule.at() > from && rule.at() < to)
                .filter(rule -> (long) (Math.min(bottom, rule.to()) - Math.max(top, rule.from())) * 2 > bottom - top)
                .mapToInt(Rule::at)
                .findFirst();
        return drawn.isPresent() ? drawn : gutters.between(from, to);
    }

    int count() {
        return kinds.size();
    }

    /** The column of an x. */
    int at(int x) {
        int column = 0;
        while (column + 1 < count() && x >= edges.get(column + 1)) {
            column++;
        }
        return column;
    }

    /** Whether texts keep to these columns: hardly any runs across an edge. */
    boolean fits(List<Glyph> glyphs) {
        int seen = 0;
        int across = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                seen++;
                int column = at(glyph.box().centreX());
                int slack = glyph.size() / 4;
                boolean inside = glyph.box().left() >= edges.get(column) - slack
                        && glyph.box().right() <= edges.get(column + 1) + slack;
                across += inside ? 0 : 1;
            }
        }
        return across * WHOLE <= seen * CROSSED;
    }

    /** The same between other ends. */
    BodyColumns within(int[] ends) {
        List<Integer> moved = new ArrayList<>(edges);
        moved.set(0, Math.min(ends[0], edges.get(1)));
        moved.set(edges.size() - 1, Math.max(ends[1], edges.get(edges.size() - 2)));
        return new BodyColumns(moved, kinds);
    }
}
