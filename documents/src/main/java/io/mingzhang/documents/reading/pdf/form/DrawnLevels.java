package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The level rules of a page: where they run across columns. */
final class DrawnLevels {

    /** Rules closer than this are one, in 1/100 pt. */
    private static final int NEAR = 220;

    private static final int COVERED = 80;

    private static final int WHOLE = 100;

    private final List<Rule> level;

    DrawnLevels(List<Rule> rules) {
        level = rules.stream()
                .filter(Rule::level)
                .sorted(Comparator.comparingInt(Rule::at))
                .toList();
    }

    /** The y of the rules that run across from one place to another one, from top to bottom. */
    List<Integer> across(int from, int to, int top, int bottom) {
        List<Integer> found = new ArrayList<>();
        for (Rule rule : level) {
            boolean known = !found.isEmpty() && rule.at() - found.getLast() <= NEAR;
            if (!known && rule.at() > top && rule.at() < bottom && isAcross(rule.at(), from, to)) {
                found.add(rule.at());
            }
        }
        return found;
    }

    /** Whether rules at about that y cover most of the way. */
    boolean isAcross(int y, int from, int to) {
        List<Rule> near = level.stream()
                .filter(rule -> Math.abs(rule.at() - y) <= NEAR)
                .sorted(Comparator.comparingInt(Rule::from))
                .toList();
        long covered = 0;
        int at = from;
        for (Rule rule : near) {
            int left = Math.max(at, rule.from());
            int right = Math.min(to, rule.to());
            if (right > left) {
                covered += right - left;
                at = right;
            }
        }
        return covered * WHOLE >= (long) (to - from) * COVERED;
    }
}
