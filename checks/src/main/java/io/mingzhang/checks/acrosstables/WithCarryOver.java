package io.mingzhang.checks.acrosstables;

import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A total that may or may not count what is carried over, against the money of the year and the carry-over. */
final class WithCarryOver {

    private final TableSet set;
    private final Comparison comparison;
    private final Span span;

    /**
     * @param set the tables of the document
     * @param span which money the total speaks of
     */
    WithCarryOver(TableSet set, Span span) {
        this.set = set;
        this.span = span;
        this.comparison = new Comparison(set);
    }

    /**
     * Compares a total with the money of the year, with or without carry-over as the total counts it.
     *
     * @param identity names the relation
     * @param formula the relation without carry-over, in words
     * @param total the total
     * @param year the money of the year
     * @param carried what is carried over, where the document says
     */
    Outcome compare(
            String identity, String formula, Participant total, Participant year, Optional<Participant> carried) {
        Outcome same = comparison.same(identity, formula, total, year);
        if (span == Span.YEAR || span == Span.OPEN && same instanceof Outcome.Passed) {
            return same;
        }
        if (carried.isEmpty() || set.carriesOn()) {
            return new Outcome.NotChecked(SpanMatch.UNSAID, same.participants());
        }
        List<Participant> parts = new ArrayList<>(List.of(year, carried.get()));
        return comparison.sum(identity, formula + " + 上年结转", total, parts);
    }
}
