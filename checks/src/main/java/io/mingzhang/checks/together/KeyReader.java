package io.mingzhang.checks.together;

import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the key of a document: whose it is by the lines above its tables, its forms and its cover. */
final class KeyReader {

    private static final int MOST_UNITS = 2000;

    private final Disclosure disclosure;
    private final String division;

    KeyReader(Disclosure disclosure) {
        this.disclosure = disclosure;
        this.division = disclosure.division();
    }

    DocumentKey key() {
        Optional<OrganizationName> organization = organization();
        Set<String> parents = names(texts(TargetField.DEPARTMENT))
                .map(OrganizationName::key)
                .filter(parent ->
                        organization.filter(own -> own.key().equals(parent)).isEmpty())
                .collect(Collectors.toSet());
        return new DocumentKey(
                disclosure.source(),
                disclosure.kind(),
                disclosure.fiscalYear(),
                division,
                organization,
                parents,
                units(),
                contents());
    }

    /**
     * Forms name their competent department, which outvotes the unit that a document is of: the line above the tables, or
     * in a document of forms alone the one unit that carries them all out, comes first.
     */
    private Optional<OrganizationName> organization() {
        List<OrganizationName> above = names(
                        filled().map(BudgetTable::department).filter(line -> !isList(line)))
                .distinct()
                .toList();
        if (above.size() == 1) {
            return Optional.of(above.getFirst());
        }
        if (disclosure.kind() == DocumentKind.PERFORMANCE_TARGETS) {
            List<OrganizationName> carriers = names(texts(TargetField.UNIT))
                    .collect(Collectors.toMap(OrganizationName::key, name -> name, (one, other) -> one))
                    .values()
                    .stream()
                    .toList();
            if (carriers.size() == 1) {
                return Optional.of(carriers.getFirst());
            }
        }
        return OrganizationName.of(disclosure.department(), division);
    }

    private Stream<OrganizationName> names(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).flatMap(text -> OrganizationName.of(text, division).stream());
    }

    private Stream<String> texts(TargetField field) {
        return disclosure.targets().stream()
                .filter(target -> !target.template())
                .map(target -> target.text(field))
                .distinct();
    }

    private Stream<BudgetTable> filled() {
        return disclosure.tables().stream().filter(table -> !table.template());
    }

    private static boolean isList(String departments) {
        return departments.matches(".*[,，、;；].*");
    }

    private Set<OrganizationName> units() {
        Set<OrganizationName> units = new LinkedHashSet<>();
        filled().flatMap(this::unitRows).limit(MOST_UNITS).forEach(units::add);
        names(filled().map(BudgetTable::department)
                        .filter(KeyReader::isList)
                        .flatMap(line -> Stream.of(line.split("[,，、;；]"))))
                .limit(MOST_UNITS)
                .forEach(units::add);
        disclosure.narrative().stream()
                .flatMap(section -> section.statements().stream())
                .filter(KeyReader::countsUnits)
                .flatMap(statement -> names(statement.enumerated().stream()))
                .limit(MOST_UNITS)
                .forEach(units::add);
        return units;
    }

    private static boolean countsUnits(Statement statement) {
        return statement.kind() == StatementKind.COUNT
                && (statement.noun().contains("单位") || statement.text().contains("单位"));
    }

    private Stream<OrganizationName> unitRows(BudgetTable table) {
        Optional<String> column = table.columns().stream()
                .filter(c -> c.role() == ColumnRole.UNIT_NAME)
                .map(c -> c.id())
                .findFirst();
        if (table.kind() == TableKind.AGENCY_OPERATING) {
            return names(table.rows().stream().filter(KeyReader::isUnitRow).map(BudgetRow::name));
        }
        return column.isEmpty()
                ? Stream.empty()
                : names(table.rows().stream()
                        .map(row -> row.texts().getOrDefault(column.get(), ""))
                        .distinct());
    }

    private static boolean isUnitRow(BudgetRow row) {
        return (row.kind() == RowKind.DETAIL || row.kind() == RowKind.GROUP) && row.item() == LineItem.NONE;
    }

    private DocumentKey.Contents contents() {
        Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);
        filled().map(BudgetTable::kind)
                .filter(kind -> kind != TableKind.UNKNOWN)
                .forEach(kinds::add);
        int statements = disclosure.narrative().stream()
                .mapToInt(section -> section.statements().size())
                .sum();
        List<PerformanceTarget> forms = disclosure.targets().stream()
                .filter(target -> !target.template())
                .toList();
        List<String> projects = new ArrayList<>();
        forms.stream()
                .filter(form -> !form.wholeDepartment())
                .map(PerformanceTarget::name)
                .forEach(projects::add);
        filled().filter(table -> table.kind() == TableKind.PROJECT_LIST)
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.kind() == RowKind.DETAIL)
                .map(BudgetRow::name)
                .forEach(projects::add);
        return new DocumentKey.Contents(kinds, statements, forms.size(), ProjectSketch.of(projects));
    }
}
