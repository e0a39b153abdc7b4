package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.page.Rules;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that are drawn around a form: its outer edges, and whether nothing is missing. */
final class DrawnGrid {

    /** Outer rules stand within this of the texts, in 1/100 pt. */
    private static final int NEAR = 4_000;

    /** Where most gaps between texts side by side have a rule, in per cent, no upright one is missing. */
    private static final int MOST = 55;

    /** So many lines of a hundred that have cells side by side have a level rule of their own. */
    private static final int LEVELS = 40;

    /** Where every gap has its rule, narrow cells wrap into many lines: fewer levels are enough, in per cent. */
    private static final int LEVELS_OF_WRAPPED = 20;

    /** Fewer level rules than these are those around blocks. */
    private static final int BLOCKS = 5;

    /** All gaps but stray ones have their rule, in per cent. */
    private static final int ALL = 95;

    /** Level rules closer than this are one, in 1/100 pt. */
    private static final int SAME = 400;

    private static final int WHOLE = 100;

    private final List<Rule> rules;

    /** What is drawn, dashes put together to rules. */
    DrawnGrid(List<Rule> drawn) {
        this.rules = Stream.of(true, false)
                .flatMap(level -> Rules.joined(drawn, level).stream())
                .toList();
    }

    /** The outer edges, when upright rules run there or level ones end there. */
    Optional<int[]> ends(Box box) {
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        for (Rule rule : rules) {
            boolean level = rule.level() && rule.at() > box.top() - NEAR && rule.at() < box.bottom() + NEAR;
            boolean upright = !rule.level() && rule.from() < box.bottom() && rule.to() > box.top();
            if (level) {
                left = Math.min(left, rule.from());
                right = Math.max(right, rule.to());
            } else if (upright) {
                left = Math.min(left, rule.at());
                right = Math.max(right, rule.at());
            }
        }
        boolean around = left <= box.left() + WHOLE
                && right >= box.right() - WHOLE
                && left > box.left() - NEAR
                && right < box.right() + NEAR;
        return around ? Optional.of(new int[] {left, right}) : Optional.empty();
    }

    /** Whether the rows and columns of lines are parted by rules. */
    boolean isWhole(List<TextLine> lines) {
        int gaps = 0;
        int parted = 0;
        int rows = 0;
        for (TextLine line : lines) {
            List<TextLine> pieces = line.cells();
            rows += pieces.size() > 1 ? 1 : 0;
            for (int i = 1; i < pieces.size(); i++) {
                gaps++;
                parted += isUpright(pieces.get(i - 1).box(), pieces.get(i).box()) ? 1 : 0;
            }
        }
        int top = lines.getFirst().box().top();
        int bottom = lines.getLast().box().bottom();
        int levels =
                levels(top - lines.getFirst().size(), bottom + lines.getLast().size());
        boolean wrapped =
                parted * WHOLE >= gaps * ALL && levels >= BLOCKS && levels * WHOLE >= rows * LEVELS_OF_WRAPPED;
        return gaps > 1 && (wrapped || parted * WHOLE >= gaps * MOST && levels * WHOLE >= rows * LEVELS);
    }

    /** At how many heights level rules run. */
    private int levels(int top, int bottom) {
        int count = 0;
        int last = Integer.MIN_VALUE / 2;
        for (int at :
                rules.stream().filter(Rule::level).mapToInt(Rule::at).sorted().toArray()) {
            if (at > top && at < bottom && at - last > SAME) {
                count++;
                last = at;
            }
        }
        return count;
    }

    private boolean isUpright(Box left, Box right) {
        return rules.stream()
                .anyMatch(rule -> !rule.level()
                        && rule.at() >= left.centreX()
                        && rule.at() <= right.centreX()
                        && rule.from() <= left.centreY()
                        && rule.to() >= left.centreY());
    }
}
