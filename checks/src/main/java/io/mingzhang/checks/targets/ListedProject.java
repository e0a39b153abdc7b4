package io.mingzhang.checks.targets;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.form.UnitName;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A project as a project list (项目支出预算表) names it.
 *
 * @param name the name as printed in the list
 * @param amount its amount of all sources, empty when it is blank or lost
 * @param row the name as a figure of the list
 */
public record ListedProject(String name, Optional<Participant> amount, Participant row) {

    /** The projects of every list of the year's money; rows of departments and units are left out. */
    public static List<ListedProject> in(ExaminedDocument document) {
        Set<String> units = unitNames(document);
        List<ListedProject> projects = new ArrayList<>();
        for (BudgetTable table : document.tables(TableKind.PROJECT_LIST)) {
            Optional<Column> column = amountColumn(table);
            for (BudgetRow row : table.rows()) {
                if (row.kind() == RowKind.DETAIL
                        && !row.name().isBlank()
                        && !units.contains(ProjectNames.key(row.name()))) {
                    projects.add(new ListedProject(
                            row.name(),
                            column.flatMap(c -> figure(row, c)),
                            Participant.text("项目清单", row.printedName(), row.at())));
                }
            }
        }
        return projects;
    }

    /** The figure of a row under a column, as it is printed. */
    static Optional<Participant> figure(BudgetRow row, Column column) {
        return row.cell(column)
                .flatMap(cell -> cell.amount().map(amount -> Participant.of(row.display(), amount, cell.at())));
    }

    /** The column of all money of a table: that of all sources, or the first. */
    static Optional<Column> amountColumn(BudgetTable table) {
        return table.amountColumns().stream()
                .filter(column -> column.meaning().fund() == Fund.ALL)
                .findFirst()
                .or(() -> table.amountColumns().stream().findFirst());
    }

    private static Set<String> unitNames(ExaminedDocument document) {
        Set<String> names = new HashSet<>();
        names.add(ProjectNames.key(document.disclosure().department()));
        document.eachTarget().forEach(place -> {
            names.add(UnitName.of(place.content().text(TargetField.DEPARTMENT)).key());
            names.add(UnitName.of(place.content().text(TargetField.UNIT)).key());
        });
        return names;
    }
}
