package io.mingzhang.checks.rulebook;

import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnMeaning;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import java.util.Optional;

/** What an amount of a table means: column × row × kind of table, brought to a {@link Quantity}. */
final class CellQuantities {

    private CellQuantities() {}

    /** Empty for rows that show parts of other rows or only number the columns. */
    static Optional<Quantity> of(BudgetTable table, BudgetRow row, Column column) {
        if (row.kind() == RowKind.NUMBER || row.kind() == RowKind.OF_WHICH || !column.isAmount()) {
            return Optional.empty();
        }
        ColumnMeaning meaning = column.meaning();
        Quantity whole = Quantity.of(
                side(table, row, meaning),
                fund(table, row, meaning),
                period(table, row, meaning),
                measure(table, row, meaning));
        if (row.code().isPresent()) {
            return Optional.of(whole.forCode(row.code().get()));
        }
        boolean isNamed =
                row.item() == LineItem.NONE && row.kind() != RowKind.TOTAL && row.kind() != RowKind.GRAND_TOTAL;
        return Optional.of(isNamed ? whole.forName(row.name()) : whole);
    }

    private static Side side(BudgetTable table, BudgetRow row, ColumnMeaning meaning) {
        if (meaning.side() != Side.NONE) {
            return meaning.side();
        }
        if (row.side() != Side.NONE) {
            return row.side();
        }
        return switch (table.kind()) {
            case INCOME_SUMMARY, FUND_INCOME, STATE_CAPITAL_INCOME -> Side.INCOME;
            default -> Side.EXPENDITURE;
        };
    }

    private static Fund fund(BudgetTable table, BudgetRow row, ColumnMeaning meaning) {
        Optional<Fund> stated = fundOf(row.item());
        boolean rowIsFiner = stated.isPresent() && meaning.fund() == Fund.FISCAL_APPROPRIATION;
        if (meaning.fund() != Fund.ALL && !rowIsFiner) {
            return meaning.fund();
        }
        return stated.orElseGet(() -> switch (table.kind()) {
            case GENERAL_PUBLIC_EXPENDITURE, BASIC_EXPENDITURE_BY_ECONOMIC -> Fund.GENERAL_PUBLIC;
            case FUND_INCOME, FUND_EXPENDITURE, FUND_INCOME_EXPENDITURE -> Fund.GOVERNMENT_MANAGED_FUNDS;
            case STATE_CAPITAL_INCOME, STATE_CAPITAL_EXPENDITURE, STATE_CAPITAL_INCOME_EXPENDITURE ->
                Fund.STATE_CAPITAL_OPERATIONS;
            case APPROPRIATION_SUMMARY -> Fund.FISCAL_APPROPRIATION;
            default -> Fund.ALL;
        });
    }

    private static Optional<Fund> fundOf(LineItem item) {
        return switch (item) {
            case INCOME_FISCAL_APPROPRIATION -> Optional.of(Fund.FISCAL_APPROPRIATION);
            case INCOME_GENERAL_PUBLIC -> Optional.of(Fund.GENERAL_PUBLIC);
            case INCOME_GOVERNMENT_MANAGED_FUNDS -> Optional.of(Fund.GOVERNMENT_MANAGED_FUNDS);
            case INCOME_STATE_CAPITAL_OPERATIONS -> Optional.of(Fund.STATE_CAPITAL_OPERATIONS);
            case INCOME_SPECIAL_FISCAL_ACCOUNT_FUNDS -> Optional.of(Fund.SPECIAL_FISCAL_ACCOUNT_FUNDS);
            case INCOME_UNIT_OWN_FUNDS -> Optional.of(Fund.UNIT_OWN_FUNDS);
            case INCOME_OPERATING -> Optional.of(Fund.OPERATING_INCOME);
            case INCOME_BUSINESS -> Optional.of(Fund.BUSINESS_INCOME);
            case INCOME_SUPERIOR_SUBSIDY -> Optional.of(Fund.SUPERIOR_SUBSIDY);
            case INCOME_AFFILIATE_REMITTANCE -> Optional.of(Fund.AFFILIATE_REMITTANCE);
            case INCOME_OTHER -> Optional.of(Fund.OTHER_INCOME);
            default -> Optional.empty();
        };
    }

    private static BudgetPeriod period(BudgetTable table, BudgetRow row, ColumnMeaning meaning) {
        if (row.item() == LineItem.CARRY_OVER_IN && meaning.period() == BudgetPeriod.TOTAL) {
            return BudgetPeriod.CARRY_OVER;
        }
        return meaning.period() == BudgetPeriod.TOTAL && table.excludesCarryOver()
                ? BudgetPeriod.CURRENT_YEAR
                : meaning.period();
    }

    private static Measure measure(BudgetTable table, BudgetRow row, ColumnMeaning meaning) {
        boolean rowMayBeFiner = meaning.measure() == Measure.THREE_PUBLIC;
        if (meaning.measure() != Measure.TOTAL && !(rowMayBeFiner && row.item() != LineItem.NONE)) {
            return meaning.measure();
        }
        return switch (row.item()) {
            case BASIC -> Measure.BASIC;
            case PROJECT -> Measure.PROJECT;
            case PERSONNEL -> Measure.PERSONNEL;
            case OPERATING -> Measure.OPERATING;
            case THREE_PUBLIC -> Measure.THREE_PUBLIC;
            case OVERSEAS -> Measure.OVERSEAS;
            case HOSPITALITY -> Measure.HOSPITALITY;
            case VEHICLES -> Measure.VEHICLES;
            case VEHICLE_PURCHASE -> Measure.VEHICLE_PURCHASE;
            case VEHICLE_OPERATION -> Measure.VEHICLE_OPERATION;
            case MEETING -> Measure.MEETING;
            case TRAINING -> Measure.TRAINING;
            case AGENCY_OPERATING -> Measure.AGENCY_OPERATING;
            case CARRY_OVER_OUT -> Measure.CLOSING_BALANCE;
            default -> meaning.measure() == Measure.TOTAL ? measureOf(table) : meaning.measure();
        };
    }

    private static Measure measureOf(BudgetTable table) {
        return switch (table.kind()) {
            case BASIC_EXPENDITURE_BY_ECONOMIC -> Measure.BASIC;
            case PROJECT_LIST, PROJECT_LIST_CARRY_OVER -> Measure.PROJECT;
            case THREE_PUBLIC -> Measure.THREE_PUBLIC;
            case AGENCY_OPERATING -> Measure.AGENCY_OPERATING;
            case PROCUREMENT -> Measure.PROCUREMENT;
            case PURCHASE_OF_SERVICES -> Measure.PURCHASE_OF_SERVICES;
            case ASSETS -> Measure.ASSETS;
            default -> Measure.TOTAL;
        };
    }
}
