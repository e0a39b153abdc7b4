package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.DepartmentTask.TaskAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The main tasks of a whole-department target sum to its total, in each column and in each row (SUM-10). */
@CheckInfo(
        id = "SUM-10",
        title = "整体绩效任务合计",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "部门整体支出绩效目标的金额合计等于各任务之和，每行总额等于财政拨款与其他资金之和。",
        reason = "任务金额是部门预算的分解。空白按零计；一行的财政拨款与其他资金均空白视为未分列，不判断。",
        formula = "金额合计 = Σ 任务（总额、财政拨款、其他资金三栏）；总额 = 财政拨款 + 其他资金；申报数为精确数，容差为零",
        basis = "申报表内勾稽",
        fires = "任务 100、200 万元，金额合计 320 万元",
        silent = "任务 100、200 万元，金额合计 300 万元，其他资金空白")
final class DepartmentTasksSumToTotal implements Check<ExaminedForm> {

    private static final String REMEDY = "核对各任务金额与合计，修改填错的一项";

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        List<DepartmentTask> tasks = form.target().tasks();
        List<Outcome> outcomes = new ArrayList<>();
        tasks.forEach(task -> row(form, task).ifPresent(outcomes::add));
        Optional<DepartmentTask> total =
                tasks.stream().filter(DepartmentTask::isTotal).findFirst();
        List<DepartmentTask> parts =
                tasks.stream().filter(task -> !task.isTotal()).toList();
        if (total.isEmpty()) {
            if (!parts.isEmpty()) {
                outcomes.add(Outcome.notChecked("没有金额合计行"));
            }
            return outcomes;
        }
        column(form, "总额", total.get(), parts, DepartmentTask::total).ifPresent(outcomes::add);
        column(form, "财政拨款", total.get(), parts, DepartmentTask::appropriation).ifPresent(outcomes::add);
        column(form, "其他资金", total.get(), parts, DepartmentTask::other).ifPresent(outcomes::add);
        return outcomes;
    }

    private static Optional<Outcome> column(
            ExaminedForm form,
            String name,
            DepartmentTask total,
            List<DepartmentTask> tasks,
            Function<DepartmentTask, TaskAmount> cell) {
        Optional<Participant> stated = figure("金额合计" + name, cell.apply(total));
        List<Participant> addends = tasks.stream()
                .flatMap(task -> figure(task.name() + name, cell.apply(task)).stream())
                .toList();
        if (tasks.stream().map(cell).anyMatch(DepartmentTasksSumToTotal::isUnreadable)) {
            return Optional.of(Outcome.notChecked("任务金额有无法识别的内容"));
        }
        if (stated.isEmpty()) {
            return addends.isEmpty() ? Optional.empty() : Optional.of(new Outcome.NotChecked("金额合计未填列", addends));
        }
        Relation relation = Relation.sumOf("金额合计 = Σ 任务（" + name + "）", stated.get(), addends);
        String message = form.title() + "金额合计" + name + AmountText.of(stated.get()) + "，各任务合计"
                + AmountText.of(
                        relation.expected(), ExaminedForm.amountOf(stated.get()).unit());
        return Optional.of(
                relation.holds()
                        ? Outcome.passed(relation)
                        : form.failed(Problem.of(form.identity() + "/合计/" + name, relation, message, REMEDY)));
    }

    private static Optional<Outcome> row(ExaminedForm form, DepartmentTask task) {
        String name = task.isTotal() ? "金额合计" : task.name();
        Optional<Participant> stated = figure(name + "总额", task.total());
        List<Participant> parts = new ArrayList<>();
        figure(name + "财政拨款", task.appropriation()).ifPresent(parts::add);
        figure(name + "其他资金", task.other()).ifPresent(parts::add);
        if (stated.isEmpty() || parts.isEmpty() || isUnreadable(task.appropriation()) || isUnreadable(task.other())) {
            return Optional.empty();
        }
        Relation relation = Relation.sumOf("总额 = 财政拨款 + 其他资金", stated.get(), parts);
        String message = form.title() + "任务“" + name + "”总额" + AmountText.of(stated.get()) + "，财政拨款与其他资金合计"
                + AmountText.of(
                        relation.expected(), ExaminedForm.amountOf(stated.get()).unit());
        return Optional.of(
                relation.holds()
                        ? Outcome.passed(relation)
                        : form.failed(Problem.of(
                                form.identity() + "/任务/" + ProjectNames.key(name), relation, message, REMEDY)));
    }

    /** The amount of a task as a figure; declared amounts are exact. */
    static Optional<Participant> figure(String label, TaskAmount cell) {
        return cell.amount().map(amount -> Participant.of(label, amount.asExact(), cell.at()));
    }

    private static boolean isUnreadable(TaskAmount cell) {
        return cell.amount().isEmpty() && !cell.text().isBlank();
    }
}
