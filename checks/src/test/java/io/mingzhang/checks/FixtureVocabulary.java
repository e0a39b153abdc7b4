package io.mingzhang.checks;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnMeaning;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.HashMap;
import java.util.Map;

/** The few words {@link TableFixture} understands as column headers and row names; the product reads far more. */
final class FixtureVocabulary {

    private static final Map<String, ColumnRole> ROLES = Map.ofEntries(
            Map.entry("科目编码", ColumnRole.CODE),
            Map.entry("类", ColumnRole.CODE_CLASS),
            Map.entry("科目名称", ColumnRole.NAME),
            Map.entry("项目", ColumnRole.NAME),
            Map.entry("项目名称", ColumnRole.PROJECT_NAME),
            Map.entry("单位名称", ColumnRole.UNIT_NAME),
            Map.entry("单位编码", ColumnRole.UNIT_CODE),
            Map.entry("政府经济科目", ColumnRole.SECOND_NAME),
            Map.entry("经济分类", ColumnRole.ECONOMIC_SUBJECT),
            Map.entry("采购品目", ColumnRole.PROCUREMENT_ITEM),
            Map.entry("数量", ColumnRole.QUANTITY),
            Map.entry("单价", ColumnRole.UNIT_PRICE),
            Map.entry("备注", ColumnRole.REMARK));

    private static final Map<String, Fund> FUNDS = Map.ofEntries(
            Map.entry("财政拨款", Fund.FISCAL_APPROPRIATION),
            Map.entry("小计", Fund.FISCAL_APPROPRIATION),
            Map.entry("一般公共预算", Fund.GENERAL_PUBLIC),
            Map.entry("政府性基金", Fund.GOVERNMENT_MANAGED_FUNDS),
            Map.entry("国有资本", Fund.STATE_CAPITAL_OPERATIONS),
            Map.entry("政府预算资金", Fund.GOVERNMENT_BUDGET_FUNDS),
            Map.entry("财政专户", Fund.SPECIAL_FISCAL_ACCOUNT_FUNDS),
            Map.entry("单位资金", Fund.UNIT_OWN_FUNDS),
            Map.entry("事业收入", Fund.OPERATING_INCOME),
            Map.entry("其他收入", Fund.OTHER_INCOME));

    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("基本支出", Measure.BASIC),
            Map.entry("项目支出", Measure.PROJECT),
            Map.entry("人员经费", Measure.PERSONNEL),
            Map.entry("公用经费", Measure.OPERATING),
            Map.entry("三公合计", Measure.THREE_PUBLIC),
            Map.entry("因公出国", Measure.OVERSEAS),
            Map.entry("公务接待", Measure.HOSPITALITY),
            Map.entry("公务用车", Measure.VEHICLES),
            Map.entry("购置费", Measure.VEHICLE_PURCHASE),
            Map.entry("运行维护费", Measure.VEHICLE_OPERATION),
            Map.entry("年初结转", Measure.OPENING_BALANCE),
            Map.entry("年末结转", Measure.CLOSING_BALANCE),
            Map.entry("会议费", Measure.MEETING),
            Map.entry("培训费", Measure.TRAINING));

    private static final Map<String, BudgetPeriod> PERIODS = Map.of(
            "当年预算", BudgetPeriod.CURRENT_YEAR,
            "上年结转", BudgetPeriod.CARRY_OVER,
            "上年预算数", BudgetPeriod.PRIOR_YEAR_BUDGET,
            "上年执行数", BudgetPeriod.PRIOR_YEAR_EXECUTION,
            "预算数", BudgetPeriod.BUDGET,
            "决算数", BudgetPeriod.FINAL,
            "增减额", BudgetPeriod.CHANGE);

    private static final Map<String, Side> SIDES = Map.of("本年收入", Side.INCOME, "本年支出", Side.EXPENDITURE);

    private static final Map<String, LineItem> ITEMS = items();

    private FixtureVocabulary() {}

    private static Map<String, LineItem> items() {
        Map<String, LineItem> items = new HashMap<>();
        for (LineItem item : LineItem.values()) {
            items.put(item.label(), item);
        }
        items.remove("");
        items.put("收入总计", LineItem.GRAND_TOTAL_INCOME);
        items.put("支出总计", LineItem.GRAND_TOTAL_EXPENDITURE);
        return items;
    }

    static Column column(String id, String label, TableKind kind, Side side, AmountUnit unit) {
        ColumnRole role = ROLES.getOrDefault(label, ColumnRole.AMOUNT);
        Side meant = side != Side.NONE
                ? side
                : kind == TableKind.INCOME_SUMMARY || kind == TableKind.FUND_INCOME ? Side.INCOME : Side.EXPENDITURE;
        ColumnMeaning meaning = role == ColumnRole.AMOUNT
                ? new ColumnMeaning(
                        SIDES.getOrDefault(label, meant),
                        FUNDS.getOrDefault(label, Fund.ALL),
                        PERIODS.getOrDefault(label, BudgetPeriod.TOTAL),
                        MEASURES.getOrDefault(label, Measure.TOTAL))
                : ColumnMeaning.TOTAL;
        return new Column(id, label, role, meaning, unit, true);
    }

    static LineItem item(String name) {
        return ITEMS.getOrDefault(name, LineItem.NONE);
    }

    static RowKind rowKind(LineItem item, TableKind kind) {
        return switch (item) {
            case TOTAL, INCOME_TOTAL, EXPENDITURE_TOTAL -> RowKind.TOTAL;
            case THREE_PUBLIC -> kind == TableKind.THREE_PUBLIC ? RowKind.TOTAL : RowKind.DETAIL;
            case GRAND_TOTAL_INCOME, GRAND_TOTAL_EXPENDITURE -> RowKind.GRAND_TOTAL;
            case CARRY_OVER_IN, CARRY_OVER_OUT, USE_OF_SURPLUS, SURPLUS_DISTRIBUTION -> RowKind.BALANCE;
            default -> RowKind.DETAIL;
        };
    }
}
