package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A form of two columns is filled in on both sides (REQ-12). */
@CheckInfo(
        id = "REQ-12",
        title = "两栏都填写指标",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "有实施期（中期）和年度两栏的申报表，两栏都有指标；每一类二级指标不应整类只在一栏。",
        reason = "缺少年度指标就没有当年的考核依据。资金有两栏而指标只有一栏的模板（标准数据 form-templates）不报告。文本提取也会丢失半栏，该行有错位痕迹的降为提示。",
        formula = "两栏都有指标",
        basis = "申报表模板",
        fires = "七个指标都只在实施期栏，年度栏空白",
        silent = "只有年度一栏的模板")
final class BothHalvesAreFilledIn implements Check<ExaminedForm> {

    private final FormTemplates templates;

    BothHalvesAreFilledIn(FormTemplates templates) {
        this.templates = templates;
    }

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        PerformanceTarget target = form.target();
        Set<IndicatorType> whole = types(target, TargetPeriod.IMPLEMENTATION);
        Set<IndicatorType> annual = types(target, TargetPeriod.ANNUAL);
        boolean twoColumns = target.total(TargetPeriod.IMPLEMENTATION).isPresent()
                && target.total(TargetPeriod.ANNUAL).isPresent()
                && !target.indicators().isEmpty()
                && (templates.hasTwoColumnsOfIndicators(target.variant()) || !whole.isEmpty() && !annual.isEmpty());
        if (!twoColumns) {
            return List.of();
        }
        List<Outcome> outcomes = new ArrayList<>();
        lacking(form, TargetPeriod.ANNUAL, whole, annual).ifPresent(outcomes::add);
        lacking(form, TargetPeriod.IMPLEMENTATION, annual, whole).ifPresent(outcomes::add);
        if (outcomes.isEmpty()) {
            Participant types = Participant.text("二级指标", whole.size() + "类", target.at());
            outcomes.add(Outcome.passed(Relation.count("两栏都有指标", List.of(types), whole.size(), annual.size())));
        }
        return outcomes;
    }

    private static Set<IndicatorType> types(PerformanceTarget target, TargetPeriod period) {
        Set<IndicatorType> types = EnumSet.noneOf(IndicatorType.class);
        target.indicators(period).forEach(row -> types.add(row.type()));
        return types;
    }

    private static Optional<Outcome> lacking(
            ExaminedForm form, TargetPeriod period, Set<IndicatorType> there, Set<IndicatorType> here) {
        List<Indicator> rows = form.target().indicators().stream()
                .filter(row -> row.period() != period && there.contains(row.type()) && !here.contains(row.type()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String what = here.isEmpty()
                ? "所有指标"
                : rows.stream().map(row -> row.type().label()).distinct().collect(Collectors.joining("、"));
        Problem problem = Problem.of(
                form.identity() + "/" + period.label() + "栏",
                rows.stream()
                        .map(row -> Participant.text(row.name(), row.value().printed(), row.valueAt()))
                        .toList(),
                form.title() + period.label() + "栏缺少" + what,
                "补填" + period.label() + "栏的指标和指标值");
        boolean doubtful = !here.isEmpty() || rows.stream().anyMatch(Indicator::damaged);
        return Optional.of(form.failed((doubtful ? problem.damaged() : problem)
                .inGroup(period.label() + "栏缺少" + (here.isEmpty() ? "所有指标" : "整类指标"))));
    }
}
