package io.mingzhang.reports.json;

import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;

/** A {@link PerformanceTarget} as an element of {@code targets}. */
final class TargetJson {

    private final JsonOut out;

    TargetJson(JsonOut out) {
        this.out = out;
    }

    void write(PerformanceTarget target) {
        out.text("id", target.id());
        out.text("variant", target.variant());
        out.textOrNull("project", target.name());
        out.text("unit", target.unit().symbol());
        out.object("fields", () -> fields(target));
        out.objects("funding", target.funding(), this::funding);
        out.objects("goals", target.goals(), this::goal);
        out.objects("indicators", target.indicators(), this::indicator);
        out.text("title", target.title());
        out.claim("wholeDepartment", target.wholeDepartment());
        out.ordinal("year", target.year().map(year -> year.value()).orElse(0));
        out.claim("unitStated", target.unitStated());
        out.objects("tasks", target.tasks(), this::task);
        out.claim("template", target.template());
        PlaceJson.place(out, target.at());
    }

    /** In the order of the form's template, not of the map. */
    private void fields(PerformanceTarget target) {
        for (TargetField field : TargetField.values()) {
            FieldText content = target.fields().get(field);
            if (content != null) {
                out.object(Names.property(field), () -> {
                    out.text("text", content.text());
                    PlaceJson.line(out, content.at());
                });
            }
        }
    }

    private void funding(FundingRow row) {
        out.constant("period", row.period());
        out.constant("source", row.source());
        out.text("text", row.text());
        out.fen("fen", row.amount());
        PlaceJson.line(out, row.at());
        out.text("label", row.label());
    }

    private void goal(Goal goal) {
        out.constant("period", goal.period());
        out.text("text", goal.text());
        PlaceJson.line(out, goal.at());
        out.textOrNull("label", goal.label());
        out.texts("items", goal.items());
    }

    private void indicator(Indicator indicator) {
        IndicatorValue value = indicator.value();
        out.constant("period", indicator.period());
        out.constant("category", indicator.category());
        out.constant("type", indicator.type());
        out.text("name", indicator.name());
        out.text("text", value.printed());
        out.textOrNull("operator", value.operator().symbol());
        out.decimal("low", value.low());
        out.decimal("high", value.high());
        out.textOrNull("unit", value.unit());
        out.textOrNull("standard", indicator.standard());
        PlaceJson.line(out, indicator.at());
        out.constant("kind", value.kind());
        out.textOrNull("per", value.per());
        out.claim("damaged", indicator.damaged());
    }

    private void task(DepartmentTask task) {
        out.ordinal("number", task.number());
        out.text("name", task.name());
        out.textOrNull("content", task.content());
        out.claim("isTotal", task.isTotal());
        taskAmount("total", task.total());
        taskAmount("appropriation", task.appropriation());
        taskAmount("other", task.other());
        PlaceJson.line(out, task.at());
    }

    private void taskAmount(String name, DepartmentTask.TaskAmount amount) {
        out.object(name, () -> {
            out.text("text", amount.text());
            out.fen("fen", amount.amount());
            PlaceJson.line(out, amount.at());
        });
    }
}
