package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.grid.Addends;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables that are consistent in themselves but off by a power of ten against the others. */
final class Scales {

    /**
     * A table off by a power of ten.
     *
     * @param stated its total
     * @param reference the total it should equal
     * @param factor by how much they differ: 10000
     */
    record Scale(Participant stated, Participant reference, String factor) {}

    private record Pair(Optional<Ledger> table, Measure measure, Optional<Participant> reference) {}

    private Scales() {}

    static List<Scale> misscaled(TableSet set) {
        return pairs(set).flatMap(pair -> scale(pair).stream()).toList();
    }

    private static Stream<Pair> pairs(TableSet set) {
        Optional<Ledger> summary = set.half(TableKind.INCOME_EXPENDITURE_SUMMARY, Side.EXPENDITURE, Fund.ALL);
        Optional<Participant> whole = summary.flatMap(ledger -> ledger.total(Measure.TOTAL));
        Stream<Pair> books = Stream.of(
                        Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS)
                .map(fund -> new Pair(
                        set.book(fund),
                        Measure.TOTAL,
                        set.income(fund)
                                .flatMap(income -> income.total(Measure.TOTAL))
                                .or(() -> set.half(TableKind.APPROPRIATION_SUMMARY, Side.EXPENDITURE, fund)
                                        .flatMap(ledger -> ledger.total(Measure.TOTAL)))));
        Optional<Participant> basic = set.book(Fund.GENERAL_PUBLIC).flatMap(book -> book.total(Measure.BASIC));
        Optional<Participant> project = set.expenditure().flatMap(ledger -> ledger.total(Measure.PROJECT));
        return Stream.concat(
                Stream.of(
                        new Pair(set.expenditure(), Measure.TOTAL, whole),
                        new Pair(set.income(Fund.ALL), Measure.TOTAL, whole),
                        new Pair(
                                set.half(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC, Side.EXPENDITURE, Fund.ALL),
                                Measure.TOTAL,
                                basic),
                        new Pair(set.half(TableKind.PROJECT_LIST, Side.EXPENDITURE, Fund.ALL), Measure.TOTAL, project)),
                books);
    }

    private static Optional<Scale> scale(Pair pair) {
        Optional<Participant> stated = pair.table().flatMap(table -> table.total(pair.measure()));
        if (stated.isEmpty() || pair.reference().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mine = stated.get().amount().orElseThrow().fen();
        BigDecimal theirs = pair.reference().get().amount().orElseThrow().fen();
        return Comparison.factor(mine, theirs)
                .filter(factor -> isConsistent(pair.table().get(), stated.get()))
                .map(factor -> new Scale(stated.get(), pair.reference().get(), factor));
    }

    private static boolean isConsistent(Ledger table, Participant total) {
        return table.column(Measure.TOTAL)
                .map(column -> Addends.of(table.grid(), table.grid().topRows(table.side()), column))
                .filter(addends ->
                        !addends.figures().isEmpty() && addends.obstacle().isEmpty())
                .filter(addends -> Relation.sumOf("", total, addends.figures()).holds())
                .isPresent();
    }
}
