package io.mingzhang.documents.reading.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Small filled spots: many in a row, at equal distances, are a dotted rule. Used for one page. */
final class Dots {

    /** A dot is no larger in either direction, in 1/100 pt. */
    private static final int LARGEST = 150;

    /** Fewer dots than this are no rule. */
    private static final int FEWEST = 6;

    /** Dots of one rule stand no further apart than this many of their sizes. */
    private static final int APART = 4;

    /** More dots than this on one page are a picture. */
    private static final int MOST = 60_000;

    private final List<Box> dots = new ArrayList<>();

    /** Whether a filled area is small enough, and kept. */
    boolean took(Box area) {
        boolean small = Math.max(area.width(), area.height()) <= LARGEST;
        if (small && dots.size() < MOST) {
            dots.add(area);
        }
        return small;
    }

    /** The rules that the dots make. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        if (dots.size() >= FEWEST) {
            runs(true, Box::centreY, Box::left, Box::right, rules);
            runs(false, Box::centreX, Box::top, Box::bottom, rules);
        }
        return rules;
    }

    private void runs(
            boolean level, ToIntFunction<Box> at, ToIntFunction<Box> from, ToIntFunction<Box> to, List<Rule> rules) {
        List<Box> sorted = new ArrayList<>(dots);
        sorted.sort(Comparator.comparingInt(at));
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || at.applyAsInt(sorted.get(i)) - at.applyAsInt(sorted.get(begin)) > LARGEST / 2) {
                List<Box> row = sorted.subList(begin, i);
                row.sort(Comparator.comparingInt(from));
                run(row, from, to)
                        .forEach(run -> rules.add(new Rule(
                                level,
                                at.applyAsInt(run.getFirst()),
                                from.applyAsInt(run.getFirst()),
                                to.applyAsInt(run.getLast()))));
                begin = i;
            }
        }
    }

    /** Dots of one row, parted where no dot follows at a distance. */
    private static List<List<Box>> run(List<Box> row, ToIntFunction<Box> from, ToIntFunction<Box> to) {
        List<List<Box>> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= row.size(); i++) {
            boolean ends = i == row.size();
            if (!ends) {
                int size = to.applyAsInt(row.get(i - 1)) - from.applyAsInt(row.get(i - 1));
                int gap = from.applyAsInt(row.get(i)) - to.applyAsInt(row.get(i - 1));
                ends = gap > size * APART;
            }
            if (ends) {
                if (i - begin >= FEWEST) {
                    runs.add(List.copyOf(row.subList(begin, i)));
                }
                begin = i;
            }
        }
        return runs;
    }
}
