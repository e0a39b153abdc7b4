package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.Coverage.Unbound;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.List;

/** Every figure a document states, the denominator of coverage. */
final class StatedFigures {

    private StatedFigures() {}

    /** Amounts of tables, funding rows, tasks and money indicators, in reading order. */
    static List<Unbound> amounts(ExaminedDocument document) {
        List<Unbound> figures = new ArrayList<>();
        document.eachTable().forEach(place -> addTable(place.content(), figures));
        document.eachTarget().forEach(place -> addTarget(place.content(), figures));
        return figures;
    }

    /** Figures in sentences, in reading order. */
    static List<Unbound> prose(ExaminedDocument document) {
        List<Unbound> figures = new ArrayList<>();
        for (Section section : document.disclosure().narrative()) {
            section.statements().stream()
                    .filter(Statement::hasFigure)
                    .forEach(statement -> figures.add(new Unbound(section.heading(), figure(statement))));
        }
        return figures;
    }

    private static Participant figure(Statement statement) {
        String label = statement.subject() + statement.kind().label();
        if (statement.amount().isPresent()) {
            return Participant.of(label, statement.amount().get(), statement.at());
        }
        String printed = statement.percent().map(StatedPercent::printed).orElse(statement.count() + statement.noun());
        return Participant.text(label, printed, statement.at());
    }

    private static void addTable(BudgetTable table, List<Unbound> figures) {
        for (BudgetRow row : table.rows()) {
            for (BudgetCell cell : row.cells()) {
                cell.amount()
                        .ifPresent(amount ->
                                figures.add(new Unbound(table.id(), Participant.of(row.display(), amount, cell.at()))));
            }
        }
    }

    private static void addTarget(PerformanceTarget target, List<Unbound> figures) {
        for (FundingRow row : target.funding()) {
            row.amount().ifPresent(amount -> add(target, row.label(), amount, row.at(), figures));
        }
        for (DepartmentTask task : target.tasks()) {
            for (DepartmentTask.TaskAmount cell : List.of(task.total(), task.appropriation(), task.other())) {
                cell.amount().ifPresent(amount -> add(target, task.name(), amount, cell.at(), figures));
            }
        }
        for (Indicator indicator : target.indicators()) {
            indicator
                    .value()
                    .amount()
                    .ifPresent(amount -> add(target, indicator.name(), amount, indicator.valueAt(), figures));
        }
    }

    private static void add(
            PerformanceTarget target, String label, StatedAmount amount, SourceLocation at, List<Unbound> figures) {
        figures.add(new Unbound(target.id(), Participant.of(label, amount, at)));
    }
}
