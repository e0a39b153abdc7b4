package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.page.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The level rules of a page, where they part the rows of a table that has no upright ones. */
public final class RowRules {

    /** A rule parts lines of which it covers this share, in per cent. */
    private static final int COVERED = 80;

    /** The rule of a label runs within so many sizes below it. */
    private static final int REACH = 2;

    private static final int WHOLE = 100;

    private final List<Rule> level;

    /** The level ones among the rules of a page. */
    public RowRules(List<Rule> rules) {
        this.level = Rules.joined(rules, true);
    }

    /** Whether a rule runs between two lines. */
    boolean isBetween(Box upper, Box lower) {
        Box both = upper.with(lower);
        return level.stream()
                .anyMatch(rule -> rule.at() > upper.centreY() && rule.at() < lower.centreY() && covers(rule, both));
    }

    /** Whether a rule ends what stands above a line. */
    boolean isAbove(Box upper, Box line, Box table) {
        return level.stream()
                .anyMatch(rule -> rule.at() > upper.centreY() && rule.at() < line.centreY() && covers(rule, table));
    }

    /** The columns a label heads, where a rule below it tells: one in the middle of which the label stands. */
    Optional<Span> below(HeadLabel label) {
        Box box = label.box();
        return level.stream()
                .filter(rule -> rule.at() > box.centreY() && rule.at() < box.bottom() + REACH * label.size())
                .filter(rule -> rule.from() < box.left() && rule.to() > box.right())
                .min(Comparator.comparingInt(Rule::at))
                .filter(rule -> Math.abs((rule.from() + rule.to()) / 2 - box.centreX()) <= label.size())
                .map(rule -> new Span(rule.from(), rule.to()));
    }

    private static boolean covers(Rule rule, Box box) {
        int shared = Math.min(rule.to(), box.right()) - Math.max(rule.from(), box.left());
        return (long) shared * WHOLE >= (long) box.width() * COVERED;
    }
}
