package io.mingzhang.acceptance.golden;

import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnMeaning;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A recognized document in compact lines: figures, codes and meanings as they are, texts by length and hash. */
final class ModelLines {

    private static final Set<TargetField> PERSONAL =
            EnumSet.of(TargetField.PERSON_IN_CHARGE, TargetField.CLERK, TargetField.PHONE);

    private final List<String> lines = new ArrayList<>();

    private ModelLines() {}

    /** The lines of a document. */
    static List<String> of(Disclosure document) {
        ModelLines model = new ModelLines();
        model.add("document %s year %s contents %d tables %d targets %d sections %d unrecognized %d damages %d"
                .formatted(
                        document.kind(),
                        document.fiscalYear()
                                .map(year -> String.valueOf(year.value()))
                                .orElse("-"),
                        document.contents().size(),
                        document.tables().size(),
                        document.targets().size(),
                        document.narrative().size(),
                        document.unrecognized().size(),
                        document.damages().size()));
        document.tables().forEach(model::table);
        document.targets().forEach(model::target);
        document.narrative().forEach(model::section);
        document.unrecognized()
                .forEach(part ->
                        model.add("unrecognized L%d %s".formatted(part.at().line(), Digest.of(part.text()))));
        return model.lines;
    }

    private void add(String line) {
        lines.add(line);
    }

    private void table(BudgetTable table) {
        add("table %s %s L%d unit %s decimals %d%s%s"
                .formatted(
                        table.id(),
                        table.kind(),
                        table.at().line(),
                        table.unit().map(Enum::name).orElse("-"),
                        table.decimals(),
                        table.empty() ? " empty" : "",
                        table.template() ? " template" : ""));
        add("  columns " + table.columns().stream().map(ModelLines::column).collect(Collectors.joining(" ")));
        table.rows().forEach(this::row);
    }

    private static String column(Column column) {
        return column.isAmount()
                ? column.id() + "=" + meaning(column.meaning()) + (column.understood() ? "" : "?")
                : column.id() + "=" + column.role();
    }

    private static String meaning(ColumnMeaning meaning) {
        return meaning.side() + "." + meaning.fund() + "." + meaning.period() + "." + meaning.measure();
    }

    private void row(BudgetRow row) {
        add("  L%d %s %s %d ^%d %s %s | %s"
                .formatted(
                        row.at().line(),
                        row.side(),
                        row.kind(),
                        row.level(),
                        row.parent(),
                        row.code().map(code -> code.digits()).orElse("-"),
                        row.item(),
                        row.cells().stream()
                                .filter(cell -> cell.state() != CellState.BLANK)
                                .map(ModelLines::cell)
                                .collect(Collectors.joining(" "))));
    }

    private static String cell(BudgetCell cell) {
        String value = cell.amount().map(ModelLines::fen).orElse(cell.state() == CellState.STATED ? cell.text() : "");
        return cell.column() + (cell.state() == CellState.STATED ? "=" + value : ":" + cell.state());
    }

    private static String fen(StatedAmount amount) {
        return plain(amount.fen());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void target(PerformanceTarget target) {
        add("target %s %s%s L%d year %s unit %s%s indicators %d empty types %d repeats %d"
                .formatted(
                        target.id(),
                        target.variant(),
                        target.wholeDepartment() ? " department" : "",
                        target.at().line(),
                        target.year().map(year -> String.valueOf(year.value())).orElse("-"),
                        target.unit(),
                        target.unitStated() ? "" : "?",
                        target.indicators().size(),
                        target.emptyTypes().size(),
                        target.repeats().size()));
        new TreeMap<>(target.fields())
                .forEach((field, text) -> add("  field %s L%d %s"
                        .formatted(
                                field,
                                text.at().line(),
                                PERSONAL.contains(field)
                                        ? text.text().isBlank() ? "absent" : "present"
                                        : Digest.of(text.text()))));
        target.funding().forEach(this::funding);
        target.tasks().forEach(this::task);
        target.goals()
                .forEach(goal -> add("  goal %s L%d items %d %s"
                        .formatted(goal.period(), goal.at().line(), goal.items().size(), Digest.of(goal.text()))));
        target.indicators().forEach(this::indicator);
    }

    private void funding(FundingRow row) {
        add("  funding %s %s L%d %s"
                .formatted(
                        row.period(),
                        row.source(),
                        row.at().line(),
                        row.amount().map(ModelLines::fen).orElse(row.text().isEmpty() ? "blank" : "unread")));
    }

    private void task(DepartmentTask task) {
        add("  task %d%s L%d %s %s %s"
                .formatted(
                        task.number(),
                        task.isTotal() ? " total" : "",
                        task.at().line(),
                        task.total().amount().map(ModelLines::fen).orElse("-"),
                        task.appropriation().amount().map(ModelLines::fen).orElse("-"),
                        task.other().amount().map(ModelLines::fen).orElse("-")));
    }

    private void indicator(Indicator indicator) {
        IndicatorValue value = indicator.value();
        add("  indicator %s %s %s L%d name %s value %s %s %s..%s %s%s"
                .formatted(
                        indicator.period(),
                        indicator.category(),
                        indicator.type(),
                        indicator.at().line(),
                        Digest.of(indicator.name()),
                        value.kind(),
                        value.operator(),
                        value.low().map(ModelLines::plain).orElse("-"),
                        value.high().map(ModelLines::plain).orElse("-"),
                        value.unit().length() <= 4 ? value.unit() : Digest.of(value.unit()),
                        value.per().isEmpty() ? "" : "/" + Digest.of(value.per())));
    }

    private void section(Section section) {
        add("section %d L%d paragraphs %d statements %d"
                .formatted(
                        section.level(),
                        section.at().line(),
                        section.paragraphs().size(),
                        section.statements().size()));
        section.statements().forEach(this::statement);
    }

    private void statement(Statement statement) {
        String value = statement
                .amount()
                .map(ModelLines::fen)
                .or(() -> statement.percent().map(percent -> plain(percent.value()) + "%"))
                .orElse(String.valueOf(statement.count()));
        add("  %s L%d %s %s %s of %s whole %s | %s"
                .formatted(
                        statement.kind(),
                        statement.at().line(),
                        value,
                        statement.direction(),
                        statement.baseline(),
                        statement.of().isEmpty() ? "-" : statement.of(),
                        statement.whole().isEmpty() ? "-" : statement.whole(),
                        statement.quantities().stream()
                                .map(ModelLines::quantity)
                                .collect(Collectors.joining(" "))));
    }

    private static String quantity(Quantity quantity) {
        String base = quantity.side() + "." + quantity.fund() + "." + quantity.period() + "." + quantity.measure();
        String code = quantity.code().map(c -> ":" + c.digits()).orElse("");
        return base + code + (quantity.name().isEmpty() ? "" : ":" + Digest.of(quantity.name()));
    }
}
