package io.mingzhang.cli;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnMeaning;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small fictional document with one of everything: a table, a form, a section, something lost, something unknown. */
public final class SampleDocument {

    /** How the user named it. */
    public static final String SOURCE = "云岭县农业局.txt";

    private SampleDocument() {}

    /** The whole document. */
    public static Disclosure whole() {
        return new Disclosure(
                SOURCE,
                DocumentKind.BUDGET,
                "云岭县",
                "云岭县农业局",
                Optional.of(new FiscalYear(2026)),
                List.of(new ContentsEntry("2026年预算支出总表", 3, true, line(2))),
                List.of(table()),
                List.of(target()),
                List.of(section()),
                List.of(new Unrecognized("另附\u001b[31m说明", "注", line(40))),
                List.of(new Damage(Damage.Kind.CLIPPED_NAME, "名称在第 12 字处中断", "p1", line(31))),
                List.of());
    }

    /** Its only table: a total, and a row that is two short of its parts. */
    public static BudgetTable table() {
        ColumnMeaning total = ColumnMeaning.TOTAL.withSide(Side.EXPENDITURE);
        List<Column> columns = List.of(
                new Column("c1", "科目编码", ColumnRole.CODE, ColumnMeaning.TOTAL, AmountUnit.TEN_THOUSAND_YUAN, true),
                amountColumn("c2", "合计", total),
                amountColumn("c3", "基本支出", total.withMeasure(Measure.BASIC)),
                amountColumn("c4", "项目支出", total.withMeasure(Measure.PROJECT)));
        return new BudgetTable(
                "t1",
                TableKind.EXPENDITURE_SUMMARY,
                "2026年预算支出总表",
                Optional.of(new FiscalYear(2026)),
                "云岭县农业局",
                Optional.of(AmountUnit.TEN_THOUSAND_YUAN),
                2,
                columns,
                List.of(row(), totalRow()),
                List.of(new BudgetTable.Note("注：不含上年结转。", line(14))),
                false,
                false,
                false,
                line(10));
    }

    /** The cell under a column of the first row: 118.00, 100.00, blank. */
    public static BudgetCell cell(int column) {
        return table().rows().getFirst().cells().get(column);
    }

    /** A place in the document. */
    public static SourceLocation line(int number) {
        return SourceLocation.ofLine(SOURCE, number, 1);
    }

    private static Column amountColumn(String id, String label, ColumnMeaning meaning) {
        return new Column(id, label, ColumnRole.AMOUNT, meaning, AmountUnit.TEN_THOUSAND_YUAN, true);
    }

    private static BudgetRow row() {
        return new BudgetRow(
                0,
                1,
                Side.EXPENDITURE,
                RowKind.DETAIL,
                3,
                LineItem.NONE,
                Optional.of(new ClassificationCode(ClassificationScheme.FUNCTIONAL, "2130101")),
                "2130101",
                "行政运行",
                "行政运行",
                Map.of(),
                List.of(
                        stated("c2", "118.00", 12, 2),
                        stated("c3", "100.00", 12, 3),
                        new BudgetCell("c4", "", CellState.BLANK, Optional.empty(), place(12, 4))),
                place(12, 1));
    }

    private static BudgetRow totalRow() {
        return new BudgetRow(
                1,
                -1,
                Side.EXPENDITURE,
                RowKind.TOTAL,
                0,
                LineItem.TOTAL,
                Optional.empty(),
                "",
                "合计",
                "合  计",
                Map.of("c1", "合计"),
                List.of(stated("c2", "118.00", 13, 2)),
                place(13, 1));
    }

    private static BudgetCell stated(String column, String printed, int line, int number) {
        return new BudgetCell(column, printed, CellState.STATED, Optional.of(amount(printed)), place(line, number));
    }

    private static StatedAmount amount(String printed) {
        return StatedAmount.of(printed, new BigDecimal(printed), AmountUnit.TEN_THOUSAND_YUAN);
    }

    private static SourceLocation place(int line, int column) {
        return SourceLocation.ofCell(SOURCE, line, 3, line - 10, column);
    }

    private static PerformanceTarget target() {
        IndicatorValue value = new IndicatorValue(
                "≥120亩",
                IndicatorValue.Kind.NUMBER,
                IndicatorValue.Operator.AT_LEAST,
                Optional.of(new BigDecimal("120")),
                Optional.of(new BigDecimal("120")),
                "亩",
                "");
        Indicator indicator = new Indicator(
                TargetPeriod.ANNUAL,
                IndicatorCategory.OUTPUT,
                "产出指标",
                IndicatorType.QUANTITY,
                "数量指标",
                "新增梯田面积",
                "指标1：新增梯田面积",
                1,
                value,
                "",
                line(31),
                line(32),
                true);
        return new PerformanceTarget(
                "p1",
                "A",
                false,
                "项目支出绩效目标申报表",
                Optional.of(new FiscalYear(2026)),
                AmountUnit.YUAN,
                true,
                Map.of(
                        TargetField.PROJECT_NAME, new FieldText("梯田整治", line(21)),
                        TargetField.PHONE, new FieldText("", line(35))),
                List.of(new FundingRow(
                        TargetPeriod.ANNUAL,
                        FundingSource.TOTAL,
                        "年度资金总额",
                        "180,000",
                        Optional.of(StatedAmount.of("180,000", new BigDecimal("180000"), AmountUnit.YUAN)
                                .asExact()),
                        line(24))),
                List.of(),
                List.of(new Goal(TargetPeriod.ANNUAL, "年度目标", "整治梯田。", List.of("整治梯田。"), line(26))),
                List.of(indicator),
                List.of(),
                List.of(),
                false,
                List.of(),
                line(20));
    }

    private static Section section() {
        Quantity total = Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, Measure.TOTAL);
        Statement sum =
                statement("s1", StatementKind.AMOUNT, List.of(total), Optional.of(amount("118.00")), Optional.empty());
        Statement share = statement(
                "s2",
                StatementKind.SHARE,
                List.of(),
                Optional.empty(),
                Optional.of(new StatedPercent("84.75%", new BigDecimal("84.75"))));
        return new Section(
                List.of("第三部分", "一、支出"),
                "一、支出",
                2,
                List.of(new Section.Paragraph("支出合计118.00万元，其中基本支出占84.75%。", line(17))),
                List.of(sum, share),
                line(16));
    }

    private static Statement statement(
            String id,
            StatementKind kind,
            List<Quantity> quantities,
            Optional<StatedAmount> amount,
            Optional<StatedPercent> percent) {
        return new Statement(
                id,
                kind,
                quantities,
                "支出合计",
                amount,
                percent,
                0,
                "",
                Direction.NONE,
                Baseline.OTHER,
                "",
                "",
                List.of(),
                "支出合计118.00万元",
                SourceLocation.ofLine(SOURCE, 17, id.equals("s1") ? 5 : 20));
    }
}
