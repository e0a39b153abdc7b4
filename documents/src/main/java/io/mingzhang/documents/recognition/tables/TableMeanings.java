package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnMeaning;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.text.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Completes what the header leaves unsaid with what the kind of table implies. */
final class TableMeanings {

    private final TableKind kind;
    private final String title;
    private final boolean finalAccounts;
    private final boolean hasCarryOver;
    /** Whether the items of “三公” are rows: these then carry the measure, and not the column. */
    private final boolean itemsInRows;

    private final ColumnYears years;

    /** Groups headed 本年拨款 or the like that also hold money outside the appropriation, by their label. */
    private final Set<String> groupsBeyondAppropriation;

    TableMeanings(TableKind kind, Caption caption, List<ColumnDraft> columns) {
        this.groupsBeyondAppropriation = columns.stream()
                .filter(c ->
                        c.fund().filter(TableMeanings::isOutsideAppropriation).isPresent())
                .map(TableMeanings::group)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());
        this.kind = kind;
        this.title = LabelText.normalized(caption.title());
        this.years = ColumnYears.of(caption.title(), columns);
        boolean finalColumn = columns.stream()
                .filter(c -> !years.isEarlier(c))
                .anyMatch(c -> c.period().filter(p -> p == BudgetPeriod.FINAL).isPresent());
        this.finalAccounts = caption.isFinalAccounts() || finalColumn;
        this.itemsInRows = columns.stream().anyMatch(c -> c.role() == ColumnRole.NAME);
        this.hasCarryOver = columns.stream()
                .anyMatch(c ->
                        c.period().filter(p -> p == BudgetPeriod.CARRY_OVER).isPresent());
    }

    /** The finished columns of a half; {@code first} is the number of the first one. */
    List<Column> columns(Half half, Side side, int first, AmountUnit unit) {
        List<Column> columns = new ArrayList<>();
        for (ColumnDraft draft : half.columns()) {
            columns.add(new Column(
                    "c" + (first + columns.size()),
                    draft.label(),
                    draft.role(),
                    draft.isNumeric() ? meaning(draft, side) : ColumnMeaning.TOTAL,
                    draft.unit().orElse(unit),
                    draft.understood()));
        }
        return columns;
    }

    private ColumnMeaning meaning(ColumnDraft draft, Side side) {
        return new ColumnMeaning(draft.side().orElse(side), fund(draft), period(draft), measure(draft));
    }

    private Fund fund(ColumnDraft draft) {
        boolean wider = draft.fund().filter(Fund.FISCAL_APPROPRIATION::equals).isPresent()
                && draft.total()
                && groupsBeyondAppropriation.contains(group(draft));
        return wider ? Fund.ALL : draft.fund().orElse(defaultFund());
    }

    private static boolean isOutsideAppropriation(Fund fund) {
        return fund == Fund.SPECIAL_FISCAL_ACCOUNT_FUNDS || fund == Fund.UNIT_OWN_FUNDS || fund == Fund.OTHER_INCOME;
    }

    private static String group(ColumnDraft draft) {
        return draft.label().contains("/")
                ? draft.label().substring(0, draft.label().indexOf('/'))
                : "";
    }

    private Fund defaultFund() {
        return switch (kind) {
            case GENERAL_PUBLIC_EXPENDITURE -> Fund.GENERAL_PUBLIC;
            case FUND_INCOME, FUND_EXPENDITURE, FUND_INCOME_EXPENDITURE -> Fund.GOVERNMENT_MANAGED_FUNDS;
            case STATE_CAPITAL_INCOME, STATE_CAPITAL_EXPENDITURE, STATE_CAPITAL_INCOME_EXPENDITURE ->
                Fund.STATE_CAPITAL_OPERATIONS;
            case APPROPRIATION_SUMMARY, APPROPRIATION_EXPENDITURE -> Fund.FISCAL_APPROPRIATION;
            case BASIC_EXPENDITURE_BY_ECONOMIC, PROJECT_LIST -> titleFund();
            default -> Fund.ALL;
        };
    }

    private Fund titleFund() {
        return title.contains("一般公共预算") || title.contains("公共财政")
                ? Fund.GENERAL_PUBLIC
                : title.contains("财政拨款") ? Fund.FISCAL_APPROPRIATION : Fund.ALL;
    }

    private BudgetPeriod period(ColumnDraft draft) {
        if (years.isEarlier(draft)) {
            return years.earlierPeriod(draft);
        }
        BudgetPeriod stated = draft.period().orElse(finalAccounts ? BudgetPeriod.FINAL : BudgetPeriod.TOTAL);
        if (stated == BudgetPeriod.BUDGET && !finalAccounts) {
            stated = BudgetPeriod.TOTAL;
        }
        if (stated == BudgetPeriod.TOTAL && kind == TableKind.PROJECT_LIST_CARRY_OVER) {
            return BudgetPeriod.CARRY_OVER;
        }
        return stated == BudgetPeriod.TOTAL && hasCarryOver && draft.currentYear() ? BudgetPeriod.CURRENT_YEAR : stated;
    }

    private Measure measure(ColumnDraft draft) {
        Measure implied = switch (kind) {
            case BASIC_EXPENDITURE_BY_ECONOMIC -> Measure.BASIC;
            case PROJECT_LIST, PROJECT_LIST_CARRY_OVER -> Measure.PROJECT;
            case PROCUREMENT -> Measure.PROCUREMENT;
            case PURCHASE_OF_SERVICES -> Measure.PURCHASE_OF_SERVICES;
            case AGENCY_OPERATING -> Measure.AGENCY_OPERATING;
            case THREE_PUBLIC, THREE_PUBLIC_AND_OPERATING -> itemsInRows ? Measure.TOTAL : Measure.THREE_PUBLIC;
            case ASSETS -> title.contains("新增") ? Measure.OTHER : Measure.ASSETS; // bought, not held
            default -> Measure.TOTAL;
        };
        return draft.measure().orElse(implied);
    }

    /** The side of money of a half: what its header says, else what the kind implies. */
    static Side side(TableKind kind, Half half, int number) {
        return half.side().orElseGet(() -> switch (kind) {
            case INCOME_SUMMARY, FUND_INCOME, STATE_CAPITAL_INCOME -> Side.INCOME;
            case INCOME_EXPENDITURE_SUMMARY, APPROPRIATION_SUMMARY, STATE_CAPITAL_INCOME_EXPENDITURE ->
                number == 0 ? Side.INCOME : Side.EXPENDITURE;
            case FUND_INCOME_EXPENDITURE, UNKNOWN, ASSETS -> Side.NONE;
            default -> Side.EXPENDITURE;
        });
    }
}
