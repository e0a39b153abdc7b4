package io.mingzhang.checks.acrosstables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private BookSums(TableSet set, Ledger expenditure) {
        this.set = set;
        this.comparison = new Comparison(set);
        this.expenditure = expenditure;
        this.books = BOOKS.stream().flatMap(fund -> set.book(fund).stream()).toList();
        this.others = OTHERS.stream()
                .flatMap(fund -> set.income(fund).stream())
                .filter(ledger -> ledger.column(Measure.TOTAL).isPresent())
                .toList();
        this.knowsOthers = set.income(Fund.ALL)
                .filter(ledger -> !ledger.functionalCodes().isEmpty())
                .isPresent();
    }

    static Stream<Outcome> outcomes(TableSet set) {
        Optional<Ledger> expenditure = set.expenditure();
        if (expenditure.isEmpty() || set.book(Fund.GENERAL_PUBLIC).isEmpty()) {
            return Stream.empty();
        }
        return new BookSums(set, expenditure.get()).outcomes();
    }

    private Stream<Outcome> outcomes() {
        boolean mixesCarryOver = set.carriesOver()
                && books.stream()
                        .anyMatch(book -> book.grid().table().excludesCarryOver()
                                != expenditure.grid().table().excludesCarryOver());
        if (mixesCarryOver) {
            return Stream.of(Outcome.notChecked("一表含上年结转、一表不含，且有结转"));
        }
        Stream<Outcome> byCode = expenditure.functionalCodes().stream()
                .flatMap(code -> MEASURES.stream().flatMap(measure -> outcome(code, measure).stream()));
        Stream<Outcome> totals = MEASURES.stream().flatMap(measure -> total(measure).stream());
        return Stream.concat(byCode, totals);
    }

    private Optional<Outcome> total(Measure measure) {
        List<Participant> parts = new ArrayList<>();
        for (Ledger book : books) {
            if (book.total().filter(row -> isOpen(book, row, measure)).isPresent()) {
                return Optional.of(Outcome.notChecked("分表未分基本、项目"));
            }
            book.total(measure).ifPresent(parts::add);
        }
        return expenditure.total(measure).flatMap(stated -> judge("合计", measure, stated, parts, othersTotal()));
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
        Optional<Participant> stated = row.flatMap(found -> expenditure.figure(found, measure));
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
            theirs.flatMap(found -> book.figure(found, measure)).ifPresent(parts::add);
        }
        List<Participant> borne = others.stream()
                .flatMap(ledger -> ledger.row(code).flatMap(found -> ledger.figure(found, Measure.TOTAL)).stream())
                .filter(BookSums::isMoney)
                .toList();
        return judge(code.digits(), measure, stated.get(), parts, borne);
    }

    private Optional<Outcome> judge(
            String identity, Measure measure, Participant stated, List<Participant> parts, List<Participant> borne) {
        if (!borne.isEmpty() && measure != Measure.TOTAL) {
            return Optional.of(Outcome.notChecked("专户或单位资金未分基本、项目"));
        }
        List<Participant> all = new ArrayList<>(parts);
        all.addAll(borne);
        if (all.isEmpty()) {
            return Optional.empty(); // a code the books do not list: a fund whose table is missing, or a gap
        }
        Outcome outcome = comparison.sum(
                "支出总表|" + identity + "|" + measure.name(), "支出总表 = 各预算分表之和（%s）".formatted(identity), stated, all);
        boolean mayBeOthers = outcome instanceof Outcome.Failed && !knowsOthers && others.isEmpty() && hasOtherIncome();
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
