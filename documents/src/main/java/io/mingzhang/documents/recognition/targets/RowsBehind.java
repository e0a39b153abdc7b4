package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.content.ContentRow;
import java.util.List;

/** Looks ahead from a line of text inside a form: whether the form goes on behind it. */
final class RowsBehind {

    private static final int INTERRUPTION = 3;
    private static final int LONGEST_TEXT = 40;

    private final FormWords words;
    private final FormStarts starts;
    private final List<ContentRow> rows;

    RowsBehind(FormWords words, FormStarts starts, List<ContentRow> rows) {
        this.words = words;
        this.starts = starts;
        this.rows = rows;
    }

    /**
     * Whether the form goes on with a labelled row behind lines of text, which then belong to the cell above.
     *
     * @param goal whether the lines would belong to a goal, whose other half may follow without label
     */
    boolean isLabelled(int index, boolean goal) {
        for (int i = index; i < Math.min(rows.size(), index + LONGEST_TEXT); i++) {
            ContentRow row = rows.get(i);
            if (starts.isTitle(row) || row.headingLevel() > 0) {
                return false;
            }
            List<Token> tokens = row.tabular() ? SideLabel.cutOff(words.tokens(row), goal, false) : List.of();
            if (!tokens.isEmpty()) {
                return isLabel(tokens) || goal && tokens.size() <= 3 && i > index;
            }
        }
        return false;
    }

    private static boolean isLabel(List<Token> tokens) {
        Label first = tokens.getFirst().label();
        return first.isLevel()
                || first.section().isPresent()
                || first.goal()
                || first.field().isPresent()
                || IndicatorLayout.isHeader(tokens);
    }

    /** Whether a paragraph only interrupts the form, as a running head does at a page break. */
    boolean goesOn(int index) {
        if (rows.get(index).headingLevel() > 0) {
            return false;
        }
        for (int i = index + 1; i < Math.min(rows.size(), index + 1 + INTERRUPTION); i++) {
            ContentRow row = rows.get(i);
            if (starts.isTitle(row)) {
                return false;
            }
            List<Token> tokens = row.tabular() ? words.tokens(row) : List.of();
            if (!tokens.isEmpty()) {
                Token first = tokens.getFirst();
                return first.label().type().isPresent()
                        || first.label().isCategoryOnly()
                        || IndicatorLayout.isHeader(tokens)
                        || FieldRows.isFooter(first)
                        || FieldRows.isText(first);
            }
        }
        return false;
    }
}
