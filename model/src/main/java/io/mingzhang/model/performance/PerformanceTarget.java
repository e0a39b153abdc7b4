package io.mingzhang.model.performance;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.SourceLocation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A performance target form (绩效目标申报表) of a project or of a whole department.
 *
 * @param id unique in its document: {@code p1}, {@code p2} … in reading order
 * @param variant the template it follows, an id of the form templates in standards: A, A2, B, C, D, E, F, OTHER
 * @param wholeDepartment whether it is the target of a whole department (部门整体支出)
 * @param title as printed
 * @param year the year named under the title
 * @param unit the unit of its amounts, inferred when none is printed
 * @param unitStated whether the unit is printed in the form
 * @param fields the single fields the form has, filled in or not; a field the template lacks is absent
 * @param funding the funding rows
 * @param tasks the main tasks of the year, for whole-department targets
 * @param goals the overall goals
 * @param indicators the indicators, those of one period in order
 * @param emptyTypes second-level types that are printed without any indicator, per period
 * @param repeats where copies of the same form stand that were merged into it (page-break repeats)
 * @param template whether it is an unfilled template
 * @param damages signs of damage by extraction inside the form
 * @param at where its title stands, or its first row
 */
public record PerformanceTarget(
        String id,
        String variant,
        boolean wholeDepartment,
        String title,
        Optional<FiscalYear> year,
        AmountUnit unit,
        boolean unitStated,
        Map<TargetField, FieldText> fields,
        List<FundingRow> funding,
        List<DepartmentTask> tasks,
        List<Goal> goals,
        List<Indicator> indicators,
        List<EmptyType> emptyTypes,
        List<SourceLocation> repeats,
        boolean template,
        List<String> damages,
        SourceLocation at) {

    /**
     * A second-level label without indicators.
     *
     * @param period the period
     * @param type the type
     * @param at where the label stands
     */
    public record EmptyType(TargetPeriod period, IndicatorType type, SourceLocation at) {}

    public PerformanceTarget {
        fields = Map.copyOf(fields.isEmpty() ? Map.of() : new EnumMap<>(fields));
        funding = List.copyOf(funding);
        tasks = List.copyOf(tasks);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
        emptyTypes = List.copyOf(emptyTypes);
        repeats = List.copyOf(repeats);
        damages = List.copyOf(damages);
    }

    /** The same under another id, as part of a union of documents. */
    public PerformanceTarget withId(String other) {
        return new PerformanceTarget(
                other,
                variant,
                wholeDepartment,
                title,
                year,
                unit,
                unitStated,
                fields,
                funding,
                tasks,
                goals,
                indicators,
                emptyTypes,
                repeats,
                template,
                damages,
                at);
    }

    /** The text of a field, empty when the field is missing or not filled in. */
    public String text(TargetField field) {
        FieldText found = fields.get(field);
        return found == null ? "" : found.text();
    }

    /** The project's name, or the department's for a whole-department target. */
    public String name() {
        return wholeDepartment ? text(TargetField.DEPARTMENT_NAME) : text(TargetField.PROJECT_NAME);
    }

    /** The total of a period as declared. */
    public Optional<FundingRow> total(TargetPeriod period) {
        return funding.stream()
                .filter(row -> row.period() == period && row.source() == FundingSource.TOTAL)
                .findFirst();
    }

    /** The indicators of a period. */
    public Stream<Indicator> indicators(TargetPeriod period) {
        return indicators.stream().filter(indicator -> indicator.period() == period);
    }

    /** Whether the form has columns for both the implementation period and the year. */
    public boolean hasBothPeriods() {
        return funding.stream().map(FundingRow::period).distinct().count() > 1
                || indicators.stream().map(Indicator::period).distinct().count() > 1;
    }
}
