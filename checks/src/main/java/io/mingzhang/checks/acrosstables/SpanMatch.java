package io.mingzhang.checks.acrosstables;

import io.mingzhang.kernel.Outcome;
import io.mingzhang.model.budget.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The same money in several tables: for each table the reading that speaks of it.
 *
 * @param isCertain whether every table says so; else only the amounts can show that they speak of the same
 * @param span the money
 * @param readings one for each table, in their order
 */
record SpanMatch(boolean isCertain, Span span, List<Reading> readings) {

    /** Why tables cannot be compared: one counts what is carried over, the other does not. */
    static final String MIXED = "一表含上年结转、一表不含，且有结转";
    /** Why differences are not judged: whether a table counts what is carried over is not said. */
    static final String UNSAID = "两表是否含上年结转未注明，金额不同";

    /** What the tables have in common: certain matches, or one that may be; of sets without carry-over the one there is. */
    static List<SpanMatch> of(boolean carriesOver, Measure measure, List<Ledger> tables) {
        if (!carriesOver) {
            return plain(measure, tables).stream().toList();
        }
        List<SpanMatch> matches = Stream.of(Span.YEAR, Span.WHOLE)
                .flatMap(span -> match(span, measure, tables).stream())
                .toList();
        List<SpanMatch> certain = matches.stream().filter(SpanMatch::isCertain).toList();
        return certain.isEmpty() ? matches.stream().limit(1).toList() : certain;
    }

    private static Optional<SpanMatch> plain(Measure measure, List<Ledger> tables) {
        List<Reading> readings = new ArrayList<>();
        for (Ledger table : tables) {
            table.column(measure).ifPresent(column -> readings.add(new Reading(Span.WHOLE, List.of(column))));
        }
        return readings.size() == tables.size()
                ? Optional.of(new SpanMatch(true, Span.WHOLE, readings))
                : Optional.empty();
    }

    private static Optional<SpanMatch> match(Span span, Measure measure, List<Ledger> tables) {
        List<Reading> readings = new ArrayList<>();
        for (Ledger table : tables) {
            Readings.of(table, measure).stream()
                    .filter(reading -> reading.span().mayBe(span))
                    .findFirst()
                    .ifPresent(readings::add);
        }
        boolean isCertain = readings.stream().allMatch(reading -> reading.span() == span);
        return readings.size() == tables.size()
                ? Optional.of(new SpanMatch(isCertain, span, readings))
                : Optional.empty();
    }

    /**
     * Judges by the amounts whether tables that do not say so speak of the same money: they do when their totals agree, or
     * when nothing but a total differs. Otherwise differences are no contradiction.
     */
    List<Outcome> weigh(List<Outcome> rows, List<Outcome> totals) {
        boolean isSame = isCertain || !isBroken(rows) || !totals.isEmpty() && !isBroken(totals);
        return isSame ? Stream.concat(rows.stream(), totals.stream()).toList() : List.of(Outcome.notChecked(UNSAID));
    }

    private static boolean isBroken(List<Outcome> outcomes) {
        return outcomes.stream().anyMatch(Outcome.Failed.class::isInstance);
    }
}
