package io.mingzhang.checks;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.IndicatorValues;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds performance target forms line by line, so that a test shows the form it speaks of.
 *
 * <pre>
 * PerformanceTarget form = TargetFixture.project("道路养护经费")
 *         .with(TargetField.PERIOD, "1年")
 *         .whole("300").annual("100")
 *         .annual(IndicatorType.QUANTITY, "养护里程", "≥20公里")
 *         .annual(IndicatorType.COST, "养护费", "≤80万元")
 *         .build();
 * </pre>
 *
 * Amounts are 万元 unless {@link #in} says otherwise; an empty amount is a blank. Every line has a place of its own.
 */
public final class TargetFixture {

    private static final int LINES_PER_TARGET = 1000;
    private static final int FIRST_LINE = 100_000;

    private final boolean wholeDepartment;
    private final Map<TargetField, FieldText> fields = new EnumMap<>(TargetField.class);
    private final List<FundingRow> funding = new ArrayList<>();
    private final List<DepartmentTask> tasks = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private AmountUnit unit = AmountUnit.TEN_THOUSAND_YUAN;
    private boolean template;
    private int number = 1;
    private int line;

    private TargetFixture(boolean wholeDepartment) {
        this.wholeDepartment = wholeDepartment;
    }

    /** The form of a project. */
    public static TargetFixture project(String name) {
        return new TargetFixture(false).with(TargetField.PROJECT_NAME, name);
    }

    /** The form of a whole department. */
    public static TargetFixture department(String name) {
        return new TargetFixture(true).with(TargetField.DEPARTMENT_NAME, name);
    }

    /** Which form of its document it is, from 1: decides its id and its lines. Call it first. */
    public TargetFixture number(int position) {
        number = position;
        return this;
    }

    /** Amounts stated in another unit. */
    public TargetFixture in(AmountUnit other) {
        unit = other;
        return this;
    }

    /** An unfilled template. */
    public TargetFixture asTemplate() {
        template = true;
        return this;
    }

    /** A field; an empty text is a field not filled in. */
    public TargetFixture with(TargetField field, String text) {
        fields.put(field, new FieldText(text, next(2)));
        return this;
    }

    /** The total of the year. */
    public TargetFixture annual(String amount) {
        return funding(TargetPeriod.ANNUAL, FundingSource.TOTAL, amount);
    }

    /** The total of the implementation period. */
    public TargetFixture whole(String amount) {
        return funding(TargetPeriod.IMPLEMENTATION, FundingSource.TOTAL, amount);
    }

    /** A row of the funding block. */
    public TargetFixture funding(TargetPeriod period, FundingSource source, String amount) {
        Optional<StatedAmount> stated = StatedAmount.parse(amount, unit).map(StatedAmount::asExact);
        funding.add(new FundingRow(period, source, source.label(), amount, stated, next(column(period))));
        return this;
    }

    /** An indicator of the year. */
    public TargetFixture annual(IndicatorType type, String name, String value) {
        return indicator(TargetPeriod.ANNUAL, type, name, value, false);
    }

    /** An indicator of the implementation period. */
    public TargetFixture whole(IndicatorType type, String name, String value) {
        return indicator(TargetPeriod.IMPLEMENTATION, type, name, value, false);
    }

    /** An indicator, sound or damaged by extraction. */
    public TargetFixture indicator(
            TargetPeriod period, IndicatorType type, String name, String value, boolean damaged) {
        IndicatorValue parsed = IndicatorValues.parse(value, name);
        SourceLocation at = next(column(period));
        indicators.add(new Indicator(
                period,
                categoryOf(type),
                categoryOf(type).label(),
                type,
                type.label(),
                name,
                name,
                0,
                parsed,
                "",
                at,
                at.atColumn(at.column() + 1),
                damaged));
        return this;
    }

    /** An indicator of the year with a standard (绩效标准) beside its value. */
    public TargetFixture annual(IndicatorType type, String name, String value, String standard) {
        annual(type, name, value);
        Indicator last = indicators.removeLast();
        indicators.add(new Indicator(
                last.period(),
                last.category(),
                last.printedCategory(),
                type,
                last.printedType(),
                name,
                name,
                0,
                last.value(),
                standard,
                last.at(),
                last.valueAt(),
                false));
        return this;
    }

    /** The indicators so far stand under their first level only; the form prints no second-level indicators. */
    public TargetFixture withoutTypes() {
        indicators.replaceAll(row -> new Indicator(
                row.period(),
                row.category(),
                row.printedCategory(),
                IndicatorType.OTHER,
                "",
                row.name(),
                row.printedName(),
                row.number(),
                row.value(),
                row.standard(),
                row.at(),
                row.valueAt(),
                row.damaged()));
        return this;
    }

    /** An indicator that both columns state alike. */
    public TargetFixture both(IndicatorType type, String name, String value) {
        return whole(type, name, value).annual(type, name, value);
    }

    /** The overall goal of a period. */
    public TargetFixture goal(TargetPeriod period, String text) {
        return goal(period, period.label() + "目标", text);
    }

    /** The overall goal of a period under a header of its own. */
    public TargetFixture goal(TargetPeriod period, String label, String text) {
        goals.add(new Goal(period, label, text, List.of(text), next(column(period))));
        return this;
    }

    /** The numbered goals of a period. */
    public TargetFixture goals(TargetPeriod period, String... items) {
        String text = String.join("", items);
        goals.add(new Goal(period, period.label() + "目标", text, List.of(items), next(column(period))));
        return this;
    }

    /** A main task of the year with total, appropriation and other money. */
    public TargetFixture task(String name, String total, String appropriation, String other) {
        return task(name, total, appropriation, other, false);
    }

    /** The row 金额合计. */
    public TargetFixture taskTotal(String total, String appropriation, String other) {
        return task("金额合计", total, appropriation, other, true);
    }

    private TargetFixture task(String name, String total, String appropriation, String other, boolean isTotal) {
        SourceLocation at = next(2);
        tasks.add(new DepartmentTask(
                isTotal ? 0 : tasks.size() + 1,
                name,
                "",
                amount(total, at, 4),
                amount(appropriation, at, 5),
                amount(other, at, 6),
                isTotal,
                at));
        return this;
    }

    private DepartmentTask.TaskAmount amount(String text, SourceLocation at, int column) {
        return new DepartmentTask.TaskAmount(
                text, StatedAmount.parse(text, unit).map(StatedAmount::asExact), at.atColumn(column));
    }

    /** The form. */
    public PerformanceTarget build() {
        SourceLocation at = SourceLocation.ofLine(TableFixture.SOURCE, firstLine(), 1);
        return new PerformanceTarget(
                "p" + number,
                wholeDepartment ? "E" : "A",
                wholeDepartment,
                wholeDepartment ? "部门整体支出绩效目标申报表" : "项目支出绩效目标申报表",
                Optional.of(new FiscalYear(2026)),
                unit,
                true,
                fields,
                funding,
                tasks,
                goals,
                indicators,
                List.of(),
                List.of(),
                template,
                List.of(),
                at);
    }

    /** The form alone in a document of the year 2026. */
    public ExaminedDocument document() {
        return document(build());
    }

    /** A document of the year 2026 that holds these forms only. */
    public static ExaminedDocument document(PerformanceTarget... targets) {
        return document(List.of(), List.of(targets), List.of());
    }

    /** A budget of the year 2026 that holds these tables, forms and sections. */
    public static ExaminedDocument document(
            List<BudgetTable> tables, List<PerformanceTarget> targets, List<Section> narrative) {
        Disclosure disclosure = new Disclosure(
                TableFixture.SOURCE,
                DocumentKind.BUDGET,
                "虚构市",
                "虚构局",
                Optional.of(new FiscalYear(2026)),
                List.of(),
                tables,
                targets,
                narrative,
                List.of(),
                List.of(),
                List.of());
        return new ExaminedDocument(disclosure, Standards.shipped());
    }

    private static IndicatorCategory categoryOf(IndicatorType type) {
        return switch (type) {
            case QUANTITY, QUALITY, TIMELINESS, COST -> IndicatorCategory.OUTPUT;
            case ECONOMIC_COST, SOCIAL_COST, ENVIRONMENTAL_COST -> IndicatorCategory.COST;
            case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINED -> IndicatorCategory.BENEFIT;
            case RECIPIENT_SATISFACTION -> IndicatorCategory.SATISFACTION;
            case OTHER -> IndicatorCategory.UNKNOWN;
        };
    }

    private static int column(TargetPeriod period) {
        return period == TargetPeriod.IMPLEMENTATION ? 3 : 6;
    }

    private int firstLine() {
        return FIRST_LINE + number * LINES_PER_TARGET;
    }

    private SourceLocation next(int column) {
        line++;
        return SourceLocation.ofCell(TableFixture.SOURCE, firstLine() + line, 1000 + number, line, column);
    }
}
