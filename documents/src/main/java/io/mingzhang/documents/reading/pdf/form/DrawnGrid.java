package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.List;
import java.util.Optional;

/** The rules that are drawn around a form: its outer edges, and whether nothing is missing. */
final class DrawnGrid {

    /** Outer rules stand within this of the texts, in 1/100 pt. */
    private static final int NEAR = 4_000;

    /** Where most gaps between texts below each other and side by side have a rule, in per cent, nothing is missing. */
    private static final int MOST = 55;

    private static final int WHOLE = 100;

    private final List<Rule> rules;

    DrawnGrid(List<Rule> rules) {
        this.rules = rules;
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

    /** Whether the rows and columns of a part are parted by rules. */
    boolean isWhole(FormPart part, List<TextLine> lines, LabelWords words) {
        int gaps = 0;
        int parted = 0;
        int rows = 0;
        int below = 0;
        TextLine above = null;
        for (TextLine line : lines.subList(part.from(), part.to())) {
            List<TextLine> pieces = line.cells();
            for (int i = 1; i < pieces.size(); i++) {
                gaps++;
                parted += isUpright(pieces.get(i - 1).box(), pieces.get(i).box()) ? 1 : 0;
            }
            if (pieces.size() > 1) {
                rows++;
                below += above != null && isLevel(above.box(), line.box()) ? 1 : 0;
                above = line;
            }
        }
        return gaps > 1 && parted * WHOLE >= gaps * MOST && below * WHOLE >= (rows - 1) * MOST;
    }

    private boolean isUpright(Box left, Box right) {
        return rules.stream()
                .anyMatch(rule -> !rule.level()
                        && rule.at() >= left.centreX()
                        && rule.at() <= right.centreX()
                        && rule.from() <= left.centreY()
                        && rule.to() >= left.centreY());
    }

    /** Whether a rule runs between two lines anywhere. */
    private boolean isLevel(Box upper, Box lower) {
        return rules.stream()
                .anyMatch(rule -> rule.level()
                        && rule.at() >= upper.centreY()
                        && rule.at() <= lower.centreY()
                        && rule.from() < lower.right()
                        && rule.to() > lower.left());
    }
}
