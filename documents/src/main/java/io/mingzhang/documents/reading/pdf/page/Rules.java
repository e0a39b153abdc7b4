package io.mingzhang.documents.reading.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rules of a page put in order: pieces drawn cell by cell become whole lines, lines drawn side by side become one. */
public final class Rules {

    /** Lines closer than this are one: the borders of neighbouring cells, double lines. */
    public static final int NEAR = 220;

    private Rules() {}

    /** The whole lines of one direction. */
    public static List<Rule> joined(List<Rule> rules, boolean level) {
        List<Rule> sorted = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.level() == level) {
                sorted.add(rule);
            }
        }
        sorted.sort(Comparator.comparingInt(Rule::at).thenComparingInt(Rule::from));
        List<Rule> whole = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > NEAR) {
                joinBand(sorted.subList(from, i), whole);
                from = i;
            }
        }
        return whole;
    }

    /** Lines at about the same place get the same place; those that touch become one. */
    private static void joinBand(List<Rule> band, List<Rule> whole) {
        long weighted = 0;
        long length = 0;
        for (Rule rule : band) {
            weighted += (long) rule.at() * rule.length();
            length += rule.length();
        }
        int at = Math.toIntExact(weighted / Math.max(1, length));
        List<Rule> sorted = new ArrayList<>(band);
        sorted.sort(Comparator.comparingInt(Rule::from));
        Rule open = null;
        for (Rule rule : sorted) {
            if (open != null && rule.from() <= open.to() + NEAR) {
                open = new Rule(open.level(), at, open.from(), Math.max(open.to(), rule.to()));
            } else {
                if (open != null) {
                    whole.add(open);
                }
                open = new Rule(rule.level(), at, rule.from(), rule.to());
            }
        }
        if (open != null) {
            whole.add(open);
        }
    }
}
