package io.mingzhang.checks.acrosstables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Expenditure of the department by code against the tables of the fund books, and what other sources bear. */
final class BookSums {

    private static final List<Measure> MEASURES = List.of(Measure.TOTAL, Measure.BASIC, Measure.PROJECT);
    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);
    private static final List<Fund> OTHERS = List.of(
            Fund.SPECIAL_FISCAL_ACCOUNT_FUNDS,
            Fund.UNIT_OWN_FUNDS,
            Fund.OPERATING_INCOME,
            Fund.BUSINESS_INCOME,
            Fund.SUPERIOR_SUBSIDY,
            Fund.AFFILIATE_REMITTANCE,
            Fund.OTHER_INCOME,
            Fund.NON_APPROPRIATION);

    private final TableSet set;
    private final Comparison comparison;
    private final Ledger expenditure;
    private final List<Ledger> books;
    private final List<Ledger> others;
    private final boolean knowsOthers;
    /** The tables whose money is told apart by periods, and how; empty where nothing is carried over. */
    private final List<Ledger> split;

    private final Optional<SpanMatch> match;

    private BookSums(TableSet set, Ledger expenditure) {
        this.set = set;
        this.comparison = new Comparison(set);
        this.expenditure = expenditure;
        this.books = BOOKS.stream().flatMap(fund -> set.book(fund).stream()).toList();
        List<Ledger> own = others(fund -> Stream.of(new Ledger(expenditure.grid(), Side.EXPENDITURE, fund)));
        this.others = own.isEmpty() ? others(fund -> set.income(fund).stream()) : own;
        this.knowsOthers = !own.isEmpty()
                || set.income(Fund.ALL)
                        .filter(ledger -> !ledger.functionalCodes().isEmpty())
                        .isPresent();
        this.split = List.of();
        this.match = Optional.empty();
    }

    private BookSums(BookSums plain, List<Ledger> split, SpanMatch match) {
        this.set = plain.set;
        this.comparison = plain.comparison;
        this.expenditure = plain.expenditure;
        this.books = plain.books;
        this.others = plain.others;
        this.knowsOthers = plain.knowsOthers;
        this.split = split;
        this.match = Optional.of(match);
    }

    /** What other sources bear, none of them twice: 单位资金 holds 事业收入 and the like where both are printed. */
    private static List<Ledger> others(Function<Fund, Stream<Ledger>> ledgers) {
        Map<Fund, Ledger> stated = new EnumMap<>(Fund.class);
        OTHERS.forEach(fund -> ledgers.apply(fund)
                .filter(ledger -> ledger.column(Measure.TOTAL).isPresent())
                .forEach(ledger -> stated.put(fund, ledger)));
        if (stated.containsKey(Fund.NON_APPROPRIATION)) {
            return List.of(stated.get(Fund.NON_APPROPRIATION));
        }
        if (stated.containsKey(Fund.UNIT_OWN_FUNDS)) {
            stated.keySet().removeIf(fund -> fund != Fund.UNIT_OWN_FUNDS && fund != Fund.SPECIAL_FISCAL_ACCOUNT_FUNDS);
        }
        return List.copyOf(stated.values());
    }

    static Stream<Outcome> outcomes(TableSet set) {
        Optional<Ledger> expenditure = set.expenditure();
        if (expenditure.isEmpty() || set.book(Fund.GENERAL_PUBLIC).isEmpty()) {
            return Stream.empty();
        }
        return new BookSums(set, expenditure.get()).outcomes();
    }

    private Stream<Outcome> outcomes() {
        List<Ledger> tables = new ArrayList<>(List.of(expenditure));
        tables.addAll(books);
        return MEASURES.stream()
                .filter(measure -> expenditure.column(measure).isPresent())
                .flatMap(measure -> outcomes(measure, tables));
    }

    private Stream<Outcome> outcomes(Measure measure, List<Ledger> tables) {
        if (!set.tellsPeriodsApart()) {
            return Stream.concat(byCode(measure).stream(), total(measure).stream());
        }
        List<Ledger> split = tables.stream()
                .filter(table ->
                        table.equals(expenditure) || table.column(measure).isPresent())
                .toList();
        List<Outcome> outcomes = SpanMatch.of(true, measure, split).stream()
                .flatMap(match -> new BookSums(this, split, match).matched(measure).stream())
                .toList();
        boolean isOpen = outcomes.stream().allMatch(Outcome.NotChecked.class::isInstance);
        Optional<Outcome> withCarryOver = isOpen && measure == Measure.TOTAL ? totalWithCarryOver() : Optional.empty();
        return outcomes.isEmpty() && withCarryOver.isEmpty()
                ? Stream.of(Outcome.notChecked(SpanMatch.MIXED))
                : Stream.concat(outcomes.stream(), withCarryOver.stream());
    }

    private List<Outcome> matched(Measure measure) {
        return match.orElseThrow()
                .weigh(byCode(measure), total(measure).stream().toList());
    }

    private List<Outcome> byCode(Measure measure) {
        return expenditure.functionalCodes().stream()
                .flatMap(code -> outcome(code, measure).stream())
                .toList();
    }

    /** All expenditure is that of the books of the year, what others bear, and what is carried over. */
    private Optional<Outcome> totalWithCarryOver() {
        Optional<Participant> stated = expenditure.total(Measure.TOTAL);
        Optional<Participant> carried = set.carriedIn();
        boolean isOfYear = books.stream().allMatch(book -> book.grid().table().excludesCarryOver());
        if (stated.isEmpty() || carried.isEmpty() || !isOfYear || set.carriesOn()) {
            return Optional.empty();
        }
        List<Participant> parts = new ArrayList<>();
        books.forEach(book -> book.total(Measure.TOTAL).ifPresent(parts::add));
        parts.addAll(othersTotal());
        parts.add(carried.get());
        return Optional.of(comparison.sum("支出总表|合计|含结转", "支出总表合计 = 各预算分表之和 + 上年结转", stated.get(), parts));
    }

    private Optional<Outcome> total(Measure measure) {
        if (set.mayMissTables()) {
            return Optional.of(Outcome.notChecked("有表格无法可靠分列，预算分表可能没有全部认出"));
        }
        List<Participant> parts = new ArrayList<>();
        for (Ledger book : books) {
            if (book.total().filter(row -> isOpen(book, row, measure)).isPresent()) {
                return Optional.of(Outcome.notChecked("分表未分基本、项目"));
            }
            book.total().ifPresent(row -> parts.addAll(figures(book, row, measure)));
        }
        return expenditure
                .total()
                .flatMap(row -> judge("合计", measure, figures(expenditure, row, measure), parts, othersTotal()));
    }

    /** The amounts of a row that speak of the money compared here. */
    private List<Participant> figures(Ledger table, BudgetRow row, Measure measure) {
        int position = split.indexOf(table);
        return match.isPresent() && position >= 0
                ? table.figures(row, match.get().readings().get(position))
                : table.figure(row, measure).stream().toList();
    }

    /** Whether a row of a book states money without saying how much of it is of the measure. */
    private static boolean isOpen(Ledger book, BudgetRow row, Measure measure) {
        boolean isSplit = book.column(measure).isPresent() && !book.isUnsplit(row, measure);
        return !isSplit
                && book.figure(row, Measure.TOTAL).filter(BookSums::isMoney).isPresent();
    }

    private List<Participant> othersTotal() {
        return others.stream()
                .flatMap(ledger -> ledger.total(Measure.TOTAL).stream())
                .filter(BookSums::isMoney)
                .toList();
    }

    private Optional<Outcome> outcome(ClassificationCode code, Measure measure) {
        Optional<BudgetRow> row = expenditure.row(code);
        List<Participant> stated =
                row.map(found -> figures(expenditure, found, measure)).orElse(List.of());
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        List<Participant> parts = new ArrayList<>();
        for (Ledger book : books) {
            Optional<BudgetRow> theirs = book.row(code);
            if (theirs.isEmpty() && book.lists(code)) {
                return Optional.of(Outcome.notChecked(book.name() + "未列该级科目"));
            }
            if (theirs.filter(found -> isOpen(book, found, measure)).isPresent()) {
                return Optional.of(Outcome.notChecked("分表未分基本、项目"));
            }
            theirs.ifPresent(found -> parts.addAll(figures(book, found, measure)));
        }
        List<Participant> borne = others.stream()
                .flatMap(ledger -> ledger.row(code).flatMap(found -> ledger.figure(found, Measure.TOTAL)).stream())
                .filter(BookSums::isMoney)
                .toList();
        return judge(code.digits(), measure, stated, parts, borne);
    }

    private Optional<Outcome> judge(
            String identity,
            Measure measure,
            List<Participant> stated,
            List<Participant> parts,
            List<Participant> borne) {
        if (!borne.isEmpty() && measure != Measure.TOTAL) {
            return Optional.of(Outcome.notChecked("专户或单位资金未分基本、项目"));
        }
        List<Participant> all = new ArrayList<>(parts);
        all.addAll(borne);
        if (all.isEmpty() || stated.isEmpty()) {
            return Optional.empty(); // a code the books do not list: a fund whose table is missing, or a gap
        }
        Outcome outcome = comparison
                .sums("支出总表|" + identity + "|" + measure.name(), "支出总表 = 各预算分表之和（%s）".formatted(identity), stated, all)
                .orElseThrow();
        boolean mayBeOthers = outcome instanceof Outcome.Failed && !knowsOthers && borne.isEmpty() && hasOtherIncome();
        return Optional.of(mayBeOthers ? Outcome.notChecked("另有专户或单位资金，无按科目的来源表") : outcome);
    }

    /** Whether the department has income outside the fund books, told by its summary table. */
    private boolean hasOtherIncome() {
        return set.grid(TableKind.INCOME_EXPENDITURE_SUMMARY).stream()
                .flatMap(grid -> grid.table().rows().stream())
                .filter(row -> switch (row.item()) {
                    case INCOME_SPECIAL_FISCAL_ACCOUNT_FUNDS,
                            INCOME_UNIT_OWN_FUNDS,
                            INCOME_OPERATING,
                            INCOME_BUSINESS,
                            INCOME_SUPERIOR_SUBSIDY,
                            INCOME_AFFILIATE_REMITTANCE,
                            INCOME_OTHER -> true;
                    default -> false;
                })
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.amount().stream())
                .anyMatch(amount -> !amount.isZero());
    }

    private static boolean isMoney(Participant figure) {
        return !figure.amount().orElseThrow().isZero();
    }
}
