package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of one department or unit that belong together. A document that prints the set several times (for the
 * department and for each unit) has several; the n-th table of every kind belongs to the n-th set.
 */
final class TableSet {

    private final DocumentKind documentKind;
    private final boolean incomplete;
    private final Map<TableKind, TableGrid> grids = new EnumMap<>(TableKind.class);
    private Optional<Boolean> carriesOver = Optional.empty();
    private Optional<List<Scales.Scale>> misscaled = Optional.empty();

    private TableSet(DocumentKind documentKind, boolean incomplete) {
        this.documentKind = documentKind;
        this.incomplete = incomplete;
    }

    /**
     * The sets of a document, as many as there are summaries. A kind that is printed another number of times cannot be
     * assigned and is left out.
     */
    static List<TableSet> of(ExaminedDocument document) {
        Map<TableKind, List<TableGrid>> byKind = new EnumMap<>(TableKind.class);
        document.eachGrid()
                .forEach(place -> byKind.computeIfAbsent(place.content().table().kind(), kind -> new ArrayList<>())
                        .add(place.content()));
        int count = Stream.of(
                        TableKind.EXPENDITURE_SUMMARY,
                        TableKind.INCOME_EXPENDITURE_SUMMARY,
                        TableKind.GENERAL_PUBLIC_EXPENDITURE)
                .mapToInt(kind -> byKind.getOrDefault(kind, List.of()).size())
                .filter(size -> size > 0)
                .findFirst()
                .orElse(1);
        List<TableSet> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TableSet set = new TableSet(document.disclosure().kind(), document.mayMissTables());
            for (Map.Entry<TableKind, List<TableGrid>> entry : byKind.entrySet()) {
                List<TableGrid> own =
                        entry.getValue().size() > count ? ofGeneralPublic(entry.getValue()) : entry.getValue();
                if (own.size() == count) {
                    set.grids.put(entry.getKey(), own.get(i));
                }
            }
            sets.add(set);
        }
        return sets;
    }

    /** 财政拨款基本支出表 may stand beside 一般公共预算基本支出表: the latter is the one that others refer to. */
    private static List<TableGrid> ofGeneralPublic(List<TableGrid> grids) {
        return grids.stream()
                .filter(grid -> grid.amountColumns().stream()
                        .anyMatch(column -> column.meaning().fund() == Fund.GENERAL_PUBLIC))
                .toList();
    }

    /** Whether a table could not be read for certain that may be one of these. */
    boolean mayMissTables() {
        return incomplete;
    }

    /** Whether the tables state final accounts, where figures are sums of rounded parts and sides may differ. */
    boolean isFinalAccounts() {
        return documentKind == DocumentKind.FINAL_ACCOUNTS;
    }

    /** The table of a kind that states any amount. */
    Optional<TableGrid> grid(TableKind kind) {
        return Optional.ofNullable(grids.get(kind)).filter(grid -> !grid.table().empty());
    }

    /** Every table of the set that states any amount. */
    Stream<TableGrid> all() {
        return grids.values().stream().filter(grid -> !grid.table().empty());
    }

    /** Expenditure of the department by functional code. */
    Optional<Ledger> expenditure() {
        return grid(TableKind.EXPENDITURE_SUMMARY).map(grid -> new Ledger(grid, Side.EXPENDITURE, Fund.ALL));
    }

    /** Income of the department from a source. */
    Optional<Ledger> income(Fund fund) {
        return grid(TableKind.INCOME_SUMMARY).map(grid -> new Ledger(grid, Side.INCOME, fund));
    }

    /** Expenditure of a fund book, from its own table. */
    Optional<Ledger> book(Fund fund) {
        Stream<TableKind> kinds = switch (fund) {
            case GENERAL_PUBLIC -> Stream.of(TableKind.GENERAL_PUBLIC_EXPENDITURE);
            case GOVERNMENT_MANAGED_FUNDS -> Stream.of(TableKind.FUND_EXPENDITURE, TableKind.FUND_INCOME_EXPENDITURE);
            case STATE_CAPITAL_OPERATIONS ->
                Stream.of(TableKind.STATE_CAPITAL_EXPENDITURE, TableKind.STATE_CAPITAL_INCOME_EXPENDITURE);
            default -> Stream.empty();
        };
        return kinds.flatMap(kind -> grid(kind).stream())
                .findFirst()
                .map(grid -> new Ledger(grid, Side.EXPENDITURE, fund));
    }

    /** One half of a summary table, from a source. */
    Optional<Ledger> half(TableKind kind, Side side, Fund fund) {
        return grid(kind).map(grid -> new Ledger(grid, side, fund));
    }

    /** Whether any money is carried over from the year before or to the next. */
    boolean carriesOver() {
        if (carriesOver.isEmpty()) {
            carriesOver = Optional.of(all().anyMatch(TableSet::statesCarryOver));
        }
        return carriesOver.get();
    }

    /** Whether amounts of the year have to be told from amounts with what is carried over: in budgets that carry over. */
    boolean tellsPeriodsApart() {
        return !isFinalAccounts() && carriesOver();
    }

    /** What is carried over from the year before, in all: from the income table, or from the summary. */
    Optional<Participant> carriedIn() {
        return income(Fund.ALL)
                .flatMap(ledger -> ledger.column(Measure.TOTAL, BudgetPeriod.CARRY_OVER)
                        .flatMap(column ->
                                ledger.total().flatMap(row -> ledger.grid().figure(row, column))))
                .or(() -> half(TableKind.INCOME_EXPENDITURE_SUMMARY, Side.INCOME, Fund.ALL)
                        .flatMap(ledger ->
                                ledger.item(LineItem.CARRY_OVER_IN).flatMap(row -> ledger.figure(row, Measure.TOTAL))));
    }

    /** Whether money is carried on to the next year. */
    boolean carriesOn() {
        return all().flatMap(grid -> grid.table().rows().stream())
                .filter(row -> row.item() == LineItem.CARRY_OVER_OUT)
                .anyMatch(TableSet::statesMoney);
    }

    /** The tables that are off by a power of ten against the others. */
    List<Scales.Scale> misscaled() {
        if (misscaled.isEmpty()) {
            misscaled = Optional.of(Scales.misscaled(this));
        }
        return misscaled.get();
    }

    private static boolean statesCarryOver(TableGrid grid) {
        boolean inColumns = grid.amountColumns().stream()
                .filter(column -> column.meaning().period() == BudgetPeriod.CARRY_OVER
                        || column.meaning().measure() == Measure.OPENING_BALANCE
                        || column.meaning().measure() == Measure.CLOSING_BALANCE)
                .anyMatch(column -> grid.table().rows().stream()
                        .flatMap(row -> grid.figure(row, column).stream())
                        .anyMatch(figure -> !figure.amount().orElseThrow().isZero()));
        return inColumns
                || grid.table().kind() == TableKind.PROJECT_LIST_CARRY_OVER
                || grid.table().rows().stream().filter(TableSet::isBalance).anyMatch(TableSet::statesMoney);
    }

    private static boolean isBalance(BudgetRow row) {
        return row.item() == LineItem.CARRY_OVER_IN
                || row.item() == LineItem.CARRY_OVER_OUT
                || row.item() == LineItem.USE_OF_SURPLUS;
    }

    private static boolean statesMoney(BudgetRow row) {
        return row.cells().stream().flatMap(cell -> cell.amount().stream()).anyMatch(TableSet::isMoney);
    }

    private static boolean isMoney(StatedAmount amount) {
        return !amount.isZero();
    }
}
