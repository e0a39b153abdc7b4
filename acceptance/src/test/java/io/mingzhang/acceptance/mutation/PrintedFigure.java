package io.mingzhang.acceptance.mutation;

/**
 * A figure as it stands in the raw text.
 *
 * @param line 1-based line
 * @param ordinal 1-based position among the figures of its line
 * @param cell 1-based cell of the line when split at tabs
 * @param start offset in the line where its first character stands
 * @param text its characters: digits, separators, point
 * @param sort what it stands in
 */
record PrintedFigure(int line, int ordinal, int cell, int start, String text, Sort sort) {

    /** What a figure stands in. */
    enum Sort {
        /** A cell of a budget table: amounts, quantities, unit prices. */
        TABLE("报表"),
        /** A funding row of a form. */
        FUNDING("资金行"),
        /** Money in the value of an indicator. */
        INDICATOR("金额指标"),
        /** An amount in the narrative. */
        PROSE("文字金额"),
        /** A percentage in the narrative. */
        PERCENT("文字百分比"),
        /** An amount in a text field or goal of a form. */
        FORM_TEXT("申报表文字");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Offset behind its last character. */
    int end() {
        return start + text.length();
    }

    /** Whether it is nothing but zeros. */
    boolean isZero() {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
