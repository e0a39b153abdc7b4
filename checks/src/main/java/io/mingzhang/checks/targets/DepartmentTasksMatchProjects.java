package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectForms;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tasks of a whole-department target are its projects, with the same money (CF-08). */
@CheckInfo(
        id = "CF-08",
        title = "整体绩效任务与项目申报表一致",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_FORMS,
        summary = "部门整体绩效目标中每个项目任务的金额，等于该项目申报表的年度资金总额。",
        reason = "整体目标由项目目标汇成。任务常用简称，简称可对应多个项目时以金额相同者为准，都不相同则不判断；" + "以简称对应的，名称差异作提示。基本支出任务没有申报表，不在此列。",
        formula = "任务总额 = 申报表年度资金总额，申报数为精确数，容差为零",
        basis = "跨表单勾稽",
        fires = "任务“巡查抽查”120 万元，《巡查抽查工作经费》年度资金总额 100 万元",
        silent = "任务“巡查抽查”100 万元，《巡查抽查工作经费》年度资金总额 100 万元")
final class DepartmentTasksMatchProjects implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        ProjectForms forms = ProjectForms.of(document);
        List<Outcome> outcomes = new ArrayList<>();
        if (forms.all().isEmpty()) {
            return outcomes;
        }
        ExaminedForm.in(document)
                .filter(place -> place.content().target().wholeDepartment())
                .flatMap(place -> place.content().target().tasks().stream())
                .filter(task -> !task.isTotal()
                        && !task.name().isBlank()
                        && !task.name().contains("基本支出"))
                .forEach(task -> outcomes.addAll(examine(task, forms)));
        return outcomes;
    }

    private static List<Outcome> examine(DepartmentTask task, ProjectForms forms) {
        Participant name = Participant.text("整体绩效任务", task.name(), task.at());
        Optional<Participant> amount = DepartmentTasksSumToTotal.figure("任务“" + task.name() + "”", task.total());
        Optional<ExaminedForm> exact = forms.named(task.name()).or(() -> forms.variantOf(task.name()));
        if (amount.isEmpty()) {
            return List.of(new Outcome.NotChecked("任务金额未填列", List.of(name)));
        }
        List<ExaminedForm> candidates = exact.map(List::of)
                .orElseGet(() -> forms.abbreviatedBy(
                        task.name(), ExaminedForm.amountOf(amount.get()).fen()));
        for (ExaminedForm form : candidates) {
            Optional<Relation> same = form.total(TargetPeriod.ANNUAL)
                    .map(annual -> Relation.same("任务总额 = 申报表年度资金总额", amount.get(), annual))
                    .filter(Relation::holds);
            if (same.isPresent()) {
                Outcome passed = Outcome.passed(same.get());
                return ProjectNames.key(task.name())
                                .equals(ProjectNames.key(form.target().name()))
                        ? List.of(passed)
                        : List.of(passed, alias(name, form));
            }
        }
        return candidates.size() == 1
                ? List.of(differs(task, candidates.getFirst(), amount.get()))
                : List.of(new Outcome.NotChecked("任务没有对应的申报表或不能确定是哪一份", List.of(amount.get())));
    }

    private static Outcome differs(DepartmentTask task, ExaminedForm form, Participant amount) {
        return form.total(TargetPeriod.ANNUAL)
                .map(annual -> {
                    Relation relation = Relation.same("任务总额 = 申报表年度资金总额", amount, annual);
                    String message = "整体绩效任务“" + task.name() + "”为" + AmountText.of(amount) + "，" + form.title()
                            + annual.label() + "为" + AmountText.of(annual);
                    return form.failed(Problem.of(form.identity() + "/整体任务", relation, message, "核对整体绩效任务与申报表的金额"));
                })
                .orElseGet(() -> new Outcome.NotChecked("年度资金总额未填列", List.of(amount)));
    }

    private static Outcome alias(Participant task, ExaminedForm form) {
        Participant title =
                Participant.text("申报表", form.target().name(), form.target().at());
        String message = "整体绩效任务“" + task.printed() + "”应为项目“" + form.target().name() + "”（金额相同），名称不一致";
        return new Outcome.Failed(Problem.of(form.identity() + "/任务名称", List.of(task, title), message, "整体绩效任务宜用项目全称")
                .withSeverity(Severity.INFO)
                .inGroup("整体绩效任务使用项目简称"));
    }
}
