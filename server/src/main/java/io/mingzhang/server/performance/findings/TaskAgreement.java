package io.mingzhang.server.performance.findings;

import io.mingzhang.server.performance.BasicExpenditure;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.TargetHeads;
import io.mingzhang.server.performance.effects.FormCheck;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.Fen;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.TaskMoney;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.performance.merge.FormChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the tasks of a department agree with its projects, and with its budget where one is known. */
@Component
class TaskAgreement {

    private static final int NAMED = 3;

    private final TargetHeads heads;
    private final Optional<BasicExpenditure> basic;

    TaskAgreement(TargetHeads heads, Optional<BasicExpenditure> basic) {
        this.heads = heads;
        this.basic = basic;
    }

    List<Found> look(Declaration declaration) {
        List<TaskRow> tasks = declaration.form().tasks();
        List<UUID> named = tasks.stream()
                .flatMap(task -> task.projectIds().stream())
                .distinct()
                .toList();
        int year = declaration.head().year();
        Map<UUID, TaskMoney> money = heads.moneyOfProjects(named, year);
        Printed printed = Printed.of(declaration);
        List<Found> found = new ArrayList<>();
        for (TaskRow task : tasks) {
            if (task.kind() == TaskRow.Kind.PROJECTS && !task.projectIds().isEmpty()) {
                ofProjects(task, money, printed).ifPresent(found::add);
            } else if (task.kind() == TaskRow.Kind.BASIC) {
                basic.flatMap(budget -> budget.of(declaration.head().path(), year))
                        .flatMap(amounts -> ofBudget(task, amounts, printed))
                        .ifPresent(found::add);
            }
        }
        unassigned(heads.projectsBelow(declaration.head().path(), year, named)).ifPresent(found::add);
        return found;
    }

    private static Optional<Found> ofProjects(TaskRow task, Map<UUID, TaskMoney> money, Printed printed) {
        TaskMoney wanted = task.projectIds().stream()
                .map(id -> money.getOrDefault(id, TaskMoney.BLANK))
                .reduce(TaskMoney.BLANK, TaskMoney::plus);
        String projects = "所含 %d 个项目".formatted(task.projectIds().size());
        return differing(task, wanted, printed, projects)
                .map(fix -> found(FormCheck.TASK_AS_PROJECTS, fix, "可一键改为项目合计，或调整所含项目。"));
    }

    private static Optional<Found> ofBudget(TaskRow task, BasicExpenditure.Amounts amounts, Printed printed) {
        TaskMoney wanted = new TaskMoney(amounts.appropriationFen() + amounts.otherFen(), amounts.otherFen());
        return differing(task, wanted, printed, "部门预算基本支出")
                .map(fix -> found(FormCheck.BASIC_AS_BUDGET, fix, "可一键改为部门预算数，或先调整部门预算。"));
    }

    /** What is to be said, and how the cells would be right. */
    private record Difference(String message, List<FormChange> fix) {}

    private static Optional<Difference> differing(TaskRow task, TaskMoney wanted, Printed printed, String source) {
        List<FormChange> fix = new ArrayList<>();
        String message = "";
        for (Map.Entry<CellKey, String> cell : wanted.cells(task.id()).entrySet()) {
            String present = printed.cells().content(cell.getKey()).orElse("");
            long more = Fen.orZero(present) - Fen.orZero(cell.getValue());
            boolean total = isTotal(cell.getKey());
            // How money is divided may be left open; a task without a total costs nothing.
            if (more != 0 && message.isEmpty() && (total || !present.isEmpty())) {
                message = "“%s”%s %s，%s合计 %s，%s %s。"
                        .formatted(
                                task.name(),
                                total ? "总额" : "总额一致，但所分的资金",
                                printed.amount(Fen.orZero(present)),
                                source,
                                printed.amount(Fen.orZero(cell.getValue())),
                                more > 0 ? "多" : "少",
                                printed.amount(Math.abs(more)));
            }
            if (!present.equals(cell.getValue())) {
                fix.add(FormChange.set(cell.getKey().text(), orNull(present), orNull(cell.getValue())));
            }
        }
        return message.isEmpty() ? Optional.empty() : Optional.of(new Difference(message, fix));
    }

    private static boolean isTotal(CellKey key) {
        return key instanceof CellKey.Task(UUID ignored, CellKey.TaskPart part) && part == CellKey.TaskPart.TOTAL;
    }

    /** The cells of a form, and its unit of money. */
    private record Printed(FormCells cells, boolean inTenThousands) {

        static Printed of(Declaration declaration) {
            return new Printed(
                    new FormCells(declaration.form()),
                    declaration.template().unit().equals("TEN_THOUSAND_YUAN"));
        }

        String amount(long fen) {
            BigDecimal amount = BigDecimal.valueOf(fen, inTenThousands ? 6 : 2).stripTrailingZeros();
            return amount.setScale(Math.max(0, amount.scale())).toPlainString() + (inTenThousands ? " 万元" : " 元");
        }
    }

    private static Found found(FormCheck check, Difference difference, String remedy) {
        return new Found(
                check.id(),
                check.title(),
                check.severity(),
                difference.fix().stream()
                        .map(change -> String.valueOf(change.at()))
                        .toList(),
                difference.message(),
                remedy,
                difference.fix());
    }

    private static Optional<Found> unassigned(List<String> projects) {
        return projects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        FormCheck.PROJECTS_ASSIGNED.id(),
                        FormCheck.PROJECTS_ASSIGNED.title(),
                        FormCheck.PROJECTS_ASSIGNED.severity(),
                        List.of("tasks"),
                        "有 %d 个已申报的项目未列入主要任务：%s%s。"
                                .formatted(
                                        projects.size(),
                                        String.join("、", projects.subList(0, Math.min(NAMED, projects.size()))),
                                        projects.size() > NAMED ? "等" : ""),
                        "请把它们列入相应的任务，或新增任务。"));
    }

    private static @Nullable String orNull(String digits) {
        return digits.isEmpty() ? null : digits;
    }
}
