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
        FormCells cells = new FormCells(declaration.form());
        List<Found> found = new ArrayList<>();
        for (TaskRow task : tasks) {
            if (task.kind() == TaskRow.Kind.PROJECTS && !task.projectIds().isEmpty()) {
                ofProjects(task, money, cells).ifPresent(found::add);
            } else if (task.kind() == TaskRow.Kind.BASIC) {
                basic.flatMap(budget -> budget.of(declaration.head().path(), year))
                        .flatMap(amounts -> ofBudget(task, amounts, cells))
                        .ifPresent(found::add);
            }
        }
        unassigned(heads.projectsBelow(declaration.head().path(), year, named)).ifPresent(found::add);
        return found;
    }

    private static Optional<Found> ofProjects(TaskRow task, Map<UUID, TaskMoney> money, FormCells cells) {
        TaskMoney wanted = task.projectIds().stream()
                .map(id -> money.getOrDefault(id, TaskMoney.BLANK))
                .reduce(TaskMoney.BLANK, TaskMoney::plus);
        String projects = "所含 %d 个项目".formatted(task.projectIds().size());
        return differing(task, wanted, cells, projects)
                .map(fix -> found(FormCheck.TASK_AS_PROJECTS, fix, "可一键改为项目合计，或调整所含项目。"));
    }

    private static Optional<Found> ofBudget(TaskRow task, BasicExpenditure.Amounts amounts, FormCells cells) {
        TaskMoney wanted = new TaskMoney(amounts.appropriationFen() + amounts.otherFen(), amounts.otherFen());
        return differing(task, wanted, cells, "部门预算基本支出")
                .map(fix -> found(FormCheck.BASIC_AS_BUDGET, fix, "可一键改为部门预算数，或先调整部门预算。"));
    }

    /** What is to be said, and how the cells would be right. */
    private record Difference(String message, List<FormChange> fix) {}

    private static Optional<Difference> differing(TaskRow task, TaskMoney wanted, FormCells cells, String source) {
        List<FormChange> fix = new ArrayList<>();
        List<String> words = new ArrayList<>();
        wanted.cells(task.id()).forEach((key, right) -> {
            String present = cells.content(key).orElse("");
            boolean total =
                    key instanceof CellKey.Task(UUID ignored, CellKey.TaskPart part) && part == CellKey.TaskPart.TOTAL;
            // How money is divided may be left open; a task without a total costs nothing.
            if (Fen.orZero(present) != Fen.orZero(right) && (total || !present.isEmpty())) {
                words.add("%s %s 元，%s合计 %s 元，%s %s 元"
                        .formatted(
                                word(key),
                                yuan(present),
                                source,
                                yuan(right),
                                Fen.orZero(present) > Fen.orZero(right) ? "多" : "少",
                                RegisterAgreement.yuan(Math.abs(Fen.orZero(present) - Fen.orZero(right)))));
            }
            if (!present.equals(right)) {
                fix.add(FormChange.set(key.text(), orNull(present), orNull(right)));
            }
        });
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference("“%s”%s。".formatted(task.name(), String.join("；", words)), fix));
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

    private static String word(CellKey key) {
        return key instanceof CellKey.Task(UUID ignored, CellKey.TaskPart part)
                ? switch (part) {
                    case TOTAL -> "总额";
                    case APPROPRIATION -> "财政拨款";
                    case OTHER -> "其他资金";
                    default -> "";
                }
                : "";
    }

    private static String yuan(String digits) {
        return RegisterAgreement.yuan(Fen.orZero(digits));
    }

    private static @Nullable String orNull(String digits) {
        return digits.isEmpty() ? null : digits;
    }
}
