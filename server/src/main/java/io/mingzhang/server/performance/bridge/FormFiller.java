package io.mingzhang.server.performance.bridge;

import io.mingzhang.kernel.Money;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.FundingRows;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.performance.merge.RowOrder;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a target into the cells of a form. What the form has no cell for is listed, never dropped. */
final class FormFiller {

    private final PerformanceTarget target;
    private final DeclarationTemplate template;
    private final FormCells cells = new FormCells(DeclaredForm.EMPTY);
    private final Map<String, SourceLocation> places = new LinkedHashMap<>();
    private final List<LeftOver> leftOver = new ArrayList<>();

    FormFiller(PerformanceTarget target, DeclarationTemplate template) {
        this.target = target;
        this.template = template;
    }

    FilledForm fill() {
        fields();
        target.funding().forEach(this::funding);
        target.goals().forEach(this::goal);
        target.tasks().forEach(this::task);
        IndicatorFiller indicators = new IndicatorFiller(target, template, places, leftOver);
        indicators.rows().forEach(cells::put);
        return new FilledForm(cells.form(), places, leftOver);
    }

    private void fields() {
        Set<String> known = Stream.of(
                        template.fieldRows().stream().flatMap(List::stream).map(FormParts.FieldCell::key),
                        template.texts().stream().map(FormParts.LongText::key),
                        template.footer().stream().map(FormParts.FooterField::key))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        for (TargetField field : TargetField.values()) {
            FieldText found = target.fields().get(field);
            if (found != null && !found.text().isBlank()) {
                if (known.contains(field.name())) {
                    set(new CellKey.Field(field), found.text(), found.at());
                } else {
                    leave(field.label(), found.text(), "所选表样没有这一栏", found.at());
                }
            }
        }
    }

    private void set(CellKey key, String content, SourceLocation at) {
        cells.set(key, content);
        places.put(key.text(), at);
    }

    private void leave(String what, String text, String reason, SourceLocation at) {
        leftOver.add(new LeftOver(what, text, reason, at));
    }

    private void funding(FundingRow row) {
        if (row.text().isBlank()) {
            return;
        }
        String what = row.period().label() + " " + row.label();
        Optional<Money> money = row.amount().flatMap(amount -> amount.money());
        Optional<CellKey.Funding> key = cellFor(row);
        if (money.isEmpty()) {
            leave(what, row.text(), "不是可以读出的金额", row.at());
        } else if (key.isEmpty()) {
            leave(what, row.text(), "所选表样没有这一行资金", row.at());
        } else if (!cells.content(key.get()).orElse("").isEmpty()) {
            leave(what, row.text(), "同一行资金出现两次", row.at());
        } else {
            set(key.get(), Long.toString(money.get().fen()), row.at());
        }
    }

    private Optional<CellKey.Funding> cellFor(FundingRow row) {
        return FundingRows.exactRowFor(template, row.period(), row.source())
                .or(() -> FundingRows.rowFor(template, row.period(), row.source()))
                .map(source -> new CellKey.Funding(row.period(), source));
    }

    private void goal(Goal goal) {
        if (goal.text().isBlank()) {
            return;
        }
        CellKey.Goal key = new CellKey.Goal(goal.period());
        boolean there = template.goals().labels().containsKey(goal.period().name());
        if (!there || !cells.content(key).orElse("").isEmpty()) {
            leave(goal.label(), goal.text(), there ? "同一期间的目标出现两次" : "所选表样没有这个期间的目标", goal.at());
        } else {
            set(key, goal.text(), goal.at());
        }
    }

    private void task(DepartmentTask task) {
        if (task.isTotal()) {
            return; // follows the tasks
        }
        if (template.tasks() == null) {
            leave("年度主要任务", task.name(), "所选表样没有主要任务", task.at());
            return;
        }
        UUID id = UUID.randomUUID();
        long position = RowOrder.GAP * (cells.form().tasks().size() + 1);
        cells.put(new TaskRow(
                id, position, task.name(), task.content(), null, null, null, List.of(), TaskRow.Kind.OTHER));
        places.put(new CellKey.Task(id, CellKey.TaskPart.NAME).text(), task.at());
        amount(new CellKey.Task(id, CellKey.TaskPart.TOTAL), task.total(), task);
        amount(new CellKey.Task(id, CellKey.TaskPart.APPROPRIATION), task.appropriation(), task);
        amount(new CellKey.Task(id, CellKey.TaskPart.OTHER), task.other(), task);
    }

    private void amount(CellKey.Task key, DepartmentTask.TaskAmount amount, DepartmentTask task) {
        if (!amount.text().isBlank()) {
            amount.amount()
                    .flatMap(stated -> stated.money())
                    .ifPresentOrElse(
                            money -> set(key, Long.toString(money.fen()), amount.at()),
                            () -> leave(task.name() + " 金额", amount.text(), "不是可以读出的金额", amount.at()));
        }
    }
}
