package io.mingzhang.model.budget;

import java.util.Optional;

/**
 * What the amounts of a table mean: table × row × column brought to a {@link Quantity}, so that the same thing in different
 * tables, and in a sentence, is the same quantity.
 *
 * <p>Side, fund, period and measure come from the column; a row narrows them: an income row to its fund, a row of “三公” to
 * its measure, a balance row to the carry-over. A code narrows the quantity to the code, a free name to the name; total
 * rows state the whole. Some conventions:
 *
 * <ul>
 *   <li>支出总表, 合计 × 基本支出 = EXPENDITURE / ALL / TOTAL / BASIC; 2080501 × 项目支出 in the general public table =
 *       EXPENDITURE / GENERAL_PUBLIC / … / PROJECT narrowed to the code; classes of 收支总表 by their code as well.
 *   <li>The period is CURRENT_YEAR where the table leaves carry-over out (不含上年结转) or shows it apart: in the
 *       columns 本年收入 beside 上年结转, and in the rows above 本年收入合计 when a row 上年结转 follows. Otherwise TOTAL.
 *   <li>收入总计 is all income of the year with carry-over: INCOME / ALL / TOTAL. 支出总计 is the expenditure of the year as
 *       long as nothing is carried on; else it is named 支出总计, because 本年支出合计 is the expenditure.
 *   <li>The fund of “三公”, 机关运行经费 and 政府采购 is ALL in the total column, whatever book the title names.
 *   <li>The topmost row of a list without a total row states the whole, when it is the only one.
 *   <li>Rows of column numbers, 其中 rows, counts and single purchases have no quantity.
 * </ul>
 */
public final class Quantities {

    private Quantities() {}

    /** The quantity the amount in a row under a column states; empty when it has none of its own. */
    public static Optional<Quantity> of(BudgetTable table, BudgetRow row, Column column) {
        if (!column.isAmount() || isWithout(table, row)) {
            return Optional.empty();
        }
        ColumnMeaning meaning = column.meaning();
        Side side = side(table, row, meaning);
        Quantity whole = Quantity.of(
                side, fund(table, row, meaning), period(table, row, side, meaning), measure(table, row, meaning));
        return Optional.of(narrowed(table, row, whole));
    }

    private static boolean isWithout(BudgetTable table, BudgetRow row) {
        boolean isPurchase = row.kind() == RowKind.DETAIL
                && (table.kind() == TableKind.PROCUREMENT || table.kind() == TableKind.PURCHASE_OF_SERVICES);
        return row.kind() == RowKind.NUMBER
                || row.kind() == RowKind.OF_WHICH
                || row.item() == LineItem.COUNT
                || row.item() == LineItem.SUBTOTAL
                || isPurchase;
    }

    private static Quantity narrowed(BudgetTable table, BudgetRow row, Quantity whole) {
        if (row.code().isPresent()) {
            return whole.forCode(row.code().get());
        }
        if (row.kind() == RowKind.GRAND_TOTAL) {
            return row.side() == Side.EXPENDITURE && carriesOn(table)
                    ? whole.forName(LineItem.GRAND_TOTAL_EXPENDITURE.label())
                    : whole;
        }
        if (row.kind() == RowKind.TOTAL || isOnlyTopRow(table, row)) {
            return whole;
        }
        if (row.item() == LineItem.NONE) {
            return whole.forName(row.name());
        }
        boolean isKindOfPurchase =
                table.kind() == TableKind.PROCUREMENT || table.kind() == TableKind.PURCHASE_OF_SERVICES;
        boolean isDistribution = row.item() == LineItem.SURPLUS_DISTRIBUTION;
        return isKindOfPurchase || isDistribution ? whole.forName(row.item().label()) : whole;
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
        boolean open = meaning.fund() == Fund.ALL
                || meaning.fund() == Fund.FISCAL_APPROPRIATION && table.kind() == TableKind.APPROPRIATION_SUMMARY;
        return open ? fundOf(row.item()).orElse(meaning.fund()) : meaning.fund();
    }

    /** The fund an income row stands for. */
    public static Optional<Fund> fundOf(LineItem item) {
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
            case USE_OF_SURPLUS -> Optional.of(Fund.NON_APPROPRIATION_SURPLUS);
            default -> Optional.empty();
        };
    }

    private static BudgetPeriod period(BudgetTable table, BudgetRow row, Side side, ColumnMeaning meaning) {
        boolean isOfThisYear = meaning.period() == BudgetPeriod.TOTAL || meaning.period() == BudgetPeriod.FINAL;
        if (isOfThisYear && isCarriedIn(table, row)) {
            return BudgetPeriod.CARRY_OVER;
        }
        if (meaning.period() != BudgetPeriod.TOTAL) {
            return meaning.period();
        }
        boolean isYearsIncome = side == Side.INCOME && row.kind() != RowKind.GRAND_TOTAL && showsCarryOverRow(table);
        return table.excludesCarryOver() || isYearsIncome ? BudgetPeriod.CURRENT_YEAR : BudgetPeriod.TOTAL;
    }

    private static boolean isCarriedIn(BudgetTable table, BudgetRow row) {
        boolean isPart = row.kind() == RowKind.BALANCE
                && row.parent() >= 0
                && table.rows().get(row.parent()).item() == LineItem.CARRY_OVER_IN;
        return row.item() == LineItem.CARRY_OVER_IN || isPart;
    }

    private static boolean showsCarryOverRow(BudgetTable table) {
        return isSummary(table) && table.rows().stream().anyMatch(row -> row.item() == LineItem.CARRY_OVER_IN);
    }

    private static boolean carriesOn(BudgetTable table) {
        return table.rows().stream()
                .filter(row -> row.side() == Side.EXPENDITURE && row.kind() == RowKind.BALANCE)
                .flatMap(row -> row.cells().stream())
                .anyMatch(
                        cell -> cell.amount().filter(amount -> !amount.isZero()).isPresent());
    }

    private static boolean isSummary(BudgetTable table) {
        return table.kind() == TableKind.INCOME_EXPENDITURE_SUMMARY || table.kind() == TableKind.APPROPRIATION_SUMMARY;
    }

    /** Only in lists of units and projects: classes of a table without total row are never the whole. */
    private static boolean isOnlyTopRow(BudgetTable table, BudgetRow row) {
        boolean isList = switch (table.kind()) {
            case PROJECT_LIST,
                    PROJECT_LIST_CARRY_OVER,
                    AGENCY_OPERATING,
                    THREE_PUBLIC,
                    THREE_PUBLIC_AND_OPERATING,
                    PROCUREMENT -> true;
            default -> false;
        };
        return isList
                && row.parent() < 0
                && row.item() == LineItem.NONE
                && table.rows().stream()
                                .filter(other -> other.parent() < 0 && other.kind() != RowKind.NUMBER)
                                .limit(2)
                                .count()
                        == 1;
    }

    private static Measure measure(BudgetTable table, BudgetRow row, ColumnMeaning meaning) {
        Measure ofRow = measureOf(row.item());
        boolean narrows = switch (meaning.measure()) {
            case TOTAL, THREE_PUBLIC -> true;
            case BASIC -> ofRow == Measure.PERSONNEL || ofRow == Measure.OPERATING;
            default -> false;
        };
        if (ofRow != Measure.TOTAL && narrows) {
            return ofRow;
        }
        boolean isThreePublic = table.kind() == TableKind.THREE_PUBLIC && meaning.measure() == Measure.TOTAL;
        return isThreePublic ? Measure.THREE_PUBLIC : meaning.measure();
    }

    /** The measure a row without code stands for; {@link Measure#TOTAL} when it stands for none. */
    public static Measure measureOf(LineItem item) {
        return switch (item) {
            case BASIC -> Measure.BASIC;
            case PROJECT -> Measure.PROJECT;
            case PERSONNEL -> Measure.PERSONNEL;
            case OPERATING -> Measure.OPERATING;
            case REMITTANCE_TO_SUPERIOR -> Measure.REMITTANCE_TO_SUPERIOR;
            case BUSINESS_EXPENDITURE -> Measure.BUSINESS_EXPENDITURE;
            case SUBSIDY_TO_AFFILIATES -> Measure.SUBSIDY_TO_AFFILIATES;
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
            case SURPLUS_DISTRIBUTION -> Measure.OTHER;
            default -> Measure.TOTAL;
        };
    }
}
