package io.mingzhang.reports.page;

import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.PerformanceTarget.EmptyType;
import java.util.List;

/** A performance target form as recognized: fields, funding, tasks, goals, indicators. */
final class TargetMarkup {

    private final PerformanceTarget target;
    private final Marks marks;

    TargetMarkup(PerformanceTarget target, Marks marks) {
        this.target = target;
        this.marks = marks;
    }

    void write(Markup out) {
        out.open("p", "class", "line");
        marks.write(out, target.at(), target.title());
        out.element("span", "单位：" + target.unit().symbol(), "class", "right").close();
        out.open("div", "class", "scroll").open("table", "class", "form").open("tbody");
        target.fields().forEach((field, text) -> {
            out.open("tr").element("th", field.label(), "scope", "row").open("td", "colspan", "4");
            marks.write(out, text.at(), text.text());
            out.close().close();
        });
        funding(out, target.funding());
        target.tasks().forEach(task -> task(out, task));
        target.goals().forEach(goal -> goal(out, goal));
        indicators(out);
        out.close().close().close();
    }

    private void funding(Markup out, List<FundingRow> rows) {
        for (FundingRow row : rows) {
            out.open("tr").element("th", row.label(), "scope", "row");
            out.element("td", row.period().label()).open("td", "class", "number", "colspan", "3");
            marks.write(out, row.at(), row.text());
            out.close().close();
        }
    }

    private void task(Markup out, DepartmentTask task) {
        out.open("tr").element("th", "主要任务", "scope", "row").open("td");
        marks.write(out, task.at(), task.name());
        out.close();
        for (var amount : List.of(task.total(), task.appropriation(), task.other())) {
            out.open("td", "class", "number");
            marks.write(out, amount.at(), amount.text());
            out.close();
        }
        out.close();
    }

    private void goal(Markup out, Goal goal) {
        String label = goal.label().isEmpty() ? "总体目标" : goal.label();
        out.open("tr").element("th", label, "scope", "row").open("td", "colspan", "4");
        marks.write(out, goal.at(), goal.text());
        out.close().close();
    }

    private void indicators(Markup out) {
        boolean periods = target.hasBothPeriods();
        for (Indicator indicator : target.indicators()) {
            out.open("tr").element("th", indicator.category().label(), "scope", "row");
            out.element(
                    "td",
                    indicator.type().label()
                            + (periods ? "（" + indicator.period().label() + "）" : ""));
            out.open("td");
            marks.write(out, indicator.at(), indicator.printedName());
            out.close().open("td");
            if (indicator.valueAt().equals(indicator.at())) {
                out.words(indicator.value().printed());
            } else {
                marks.write(out, indicator.valueAt(), indicator.value().printed());
            }
            out.close().element("td", indicator.standard()).close();
        }
        for (EmptyType type : target.emptyTypes()) {
            out.open("tr").element("th", "", "scope", "row").open("td", "colspan", "4");
            marks.write(out, type.at(), type.type().label());
            out.words("（无指标）").close().close();
        }
    }
}
