package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectYears;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The years a goal names are the years of the project (FRM-09). */
@CheckInfo(
        id = "FRM-09",
        title = "目标期间与项目期一致",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_FORM,
        summary = "总体目标写明的起止年份与项目期的年数一致；项目期写明的年份包含预算年度。",
        reason = "项目期一年而目标跨三年，说明项目期或目标填错。栏目名称中的年份（如“中期目标（2022年—2024年）”）" + "来自统一模板，只作提醒。只看“起年—止年”的写法，单独出现的年份可能指别的事。",
        formula = "止年 − 起年 + 1 = 项目期年数",
        basis = "申报表内勾稽",
        fires = "项目期 1 年，实施期目标写“完成2021年-2023年培训任务”",
        silent = "项目期 3 年，实施期目标写“完成2021年-2023年培训任务”")
final class GoalYearsFitPeriod implements Check<ExaminedForm> {

    private static final String REMEDY = "核对项目期与目标的起止年份，修改填错的一处";

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        FieldText field = form.target().fields().get(TargetField.PERIOD);
        Optional<ProjectYears> stated = field == null ? Optional.empty() : ProjectYears.ofField(field.text());
        List<Outcome> outcomes = new ArrayList<>();
        if (stated.isPresent() && field != null) {
            Participant period = Participant.text("项目期", field.text(), field.at());
            includesYear(form, stated.get(), period).ifPresent(outcomes::add);
            for (Goal goal : form.target().goals()) {
                if (goal.period() == TargetPeriod.IMPLEMENTATION) {
                    compare(form, stated.get(), period, goal, false).ifPresent(outcomes::add);
                    compare(form, stated.get(), period, goal, true).ifPresent(outcomes::add);
                }
            }
        }
        return outcomes;
    }

    private static Optional<Outcome> compare(
            ExaminedForm form, ProjectYears stated, Participant period, Goal goal, boolean heading) {
        Optional<ProjectYears> named = ProjectYears.spanIn(heading ? goal.label() : goal.text());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String span = named.get().first() + "年—" + named.get().last() + "年";
        Participant years = Participant.text("目标期间", span, goal.at());
        Relation relation = Relation.count(
                "目标期间的年数 = 项目期", List.of(period, years), named.get().count(), stated.count());
        if (relation.holds()) {
            return Optional.of(Outcome.passed(relation));
        }
        String message = form.title() + (heading ? "目标栏标题" : "实施期目标") + "写明" + span + "（"
                + named.get().count() + "年），而项目期为“" + period.printed() + "”";
        Problem problem = Problem.of(form.identity() + (heading ? "/目标栏标题" : "/目标期间"), relation, message, REMEDY)
                .withSeverity(heading ? Severity.WARNING : Severity.ERROR);
        String group = (heading ? "目标栏标题" : "目标") + "写明" + named.get().count() + "年而项目期为" + stated.count() + "年";
        return Optional.of(form.failed(problem.inGroup(group)));
    }

    private static Optional<Outcome> includesYear(ExaminedForm form, ProjectYears stated, Participant period) {
        if (stated.first() == 0 || form.year().isEmpty()) {
            return Optional.empty();
        }
        int year = form.year().map(FiscalYear::value).orElseThrow();
        int nearest = Math.clamp(year, stated.first(), stated.last());
        Relation relation = Relation.count("项目期包含预算年度", List.of(period), year, nearest);
        String message = form.title() + "项目期为“" + period.printed() + "”，不包含预算年度" + year + "年";
        return Optional.of(
                relation.holds()
                        ? Outcome.passed(relation)
                        : form.failed(Problem.of(form.identity() + "/预算年度", relation, message, REMEDY)));
    }
}
