package io.mingzhang.acceptance.mutation;

/**
 * One figure changed once.
 *
 * @param document the document it stands in
 * @param figure the figure
 * @param change how it was changed
 * @param printed what was printed instead
 * @param bound the relation that binds it, drawn up independently; empty when none does
 * @param verdict what came of it
 */
record Trial(String document, PrintedFigure figure, Change change, String printed, String bound, Verdict verdict) {

    /** What came of a change. */
    enum Verdict {
        /** A finding, error or warning, that was not there before names the changed line. */
        NOTICED,
        /** The place was in a finding already; its expected or found figure has changed. Counts as escaped. */
        ALREADY_REPORTED,
        /** New findings, none of which names the changed line. Counts as escaped. */
        ELSEWHERE,
        /** Nothing new at all. */
        ESCAPED,
        /** The program broke. */
        CRASHED
    }

    boolean isNoticed() {
        return verdict == Verdict.NOTICED;
    }

    boolean isBound() {
        return !bound.isEmpty();
    }
}
