package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.CostIndicators;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.List;
import java.util.stream.Collectors;

/** The second-level types a form requires have an indicator each (REQ-06). */
@CheckInfo(
        id = "REQ-06",
        title = "必备二级指标有指标",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "申报表模板要求的二级指标（一般为数量、质量、时效、成本）各有至少一个指标。",
        reason =
                "缺少必备的指标，绩效目标不完整。哪些必备由模板和年度决定（标准数据 form-templates）；2021年起成本可列为一级指标，其下任何一类都算。经济、生态等效益空着是正常的，不报告；不分二级指标的清单不判断。",
        formula = "必备二级指标 ⊆ 有指标的二级指标",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "产出指标只有数量、质量，没有时效和成本",
        silent = "生态效益指标一行空着")
final class RequiredTypesHaveIndicators implements Check<ExaminedForm> {

    private static final String NO_TYPES = "申报表不分二级指标";

    private final FormTemplates templates;

    RequiredTypesHaveIndicators(FormTemplates templates) {
        this.templates = templates;
    }

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        PerformanceTarget target = form.target();
        int year = form.year().map(FiscalYear::value).orElse(0);
        List<IndicatorType> required = templates.requiredTypes(target.variant(), year).stream()
                .map(IndicatorType::valueOf)
                .toList();
        if (target.indicators().isEmpty() || required.isEmpty()) {
            return List.of();
        }
        if (target.indicators().stream().allMatch(row -> row.printedType().isEmpty())) {
            return List.of(Outcome.notChecked(NO_TYPES));
        }
        List<IndicatorType> missing = required.stream()
                .filter(type -> target.indicators().stream().noneMatch(row -> isOf(type, row)))
                .toList();
        if (missing.isEmpty()) {
            Participant types = Participant.text("二级指标", required.size() + "类", target.at());
            return List.of(
                    Outcome.passed(Relation.count("必备二级指标有指标", List.of(types), required.size(), required.size())));
        }
        String labels = missing.stream().map(type -> "“" + type.label() + "”").collect(Collectors.joining());
        Problem problem = Problem.of(
                form.identity() + "/必备二级指标",
                missing.stream()
                        .map(type -> Participant.text(type.label(), "", place(type, target)))
                        .toList(),
                form.title() + "没有" + labels,
                "补填缺少的二级指标及其指标值");
        boolean doubtful = target.indicators().stream().anyMatch(row -> row.damaged() || form.isDamaged(row.at()));
        return List.of(form.failed((doubtful ? problem.damaged() : problem).inGroup("没有必备的二级指标" + labels)));
    }

    private static boolean isOf(IndicatorType type, Indicator row) {
        return row.type() == type || type == IndicatorType.COST && CostIndicators.isCost(row);
    }

    private static SourceLocation place(IndicatorType type, PerformanceTarget target) {
        return target.emptyTypes().stream()
                .filter(empty -> empty.type() == type)
                .map(PerformanceTarget.EmptyType::at)
                .findFirst()
                .orElse(target.indicators().getFirst().at());
    }
}
