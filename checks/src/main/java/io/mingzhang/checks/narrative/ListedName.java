package io.mingzhang.checks.narrative;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Place;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.text.LabelText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A project with its amount, as a list of projects or a form states it.
 *
 * @param name the name as printed
 * @param key the name made comparable
 * @param figure the amount of the year
 */
record ListedName(String name, String key, Participant figure) {

    /** The projects of the lists; of the forms when there is no list. */
    static List<ListedName> all(ExaminedDocument document) {
        List<ListedName> listed = Stream.of(TableKind.PROJECT_LIST, TableKind.PROJECT_LIST_CARRY_OVER)
                .flatMap(kind -> document.tables(kind).stream())
                .flatMap(table -> table.rows().stream().flatMap(row -> of(table, row).stream()))
                .toList();
        return listed.isEmpty() ? ofForms(document) : listed;
    }

    private static Optional<ListedName> of(BudgetTable table, BudgetRow row) {
        if (row.kind() != RowKind.DETAIL || row.name().isEmpty()) {
            return Optional.empty();
        }
        return table.amountColumns().stream()
                .flatMap(column -> row.cell(column).stream())
                .filter(cell -> cell.amount().isPresent())
                .findFirst()
                .map(cell -> new ListedName(
                        row.name(),
                        LabelText.key(row.name()),
                        Participant.of("项目清单：" + row.name(), cell.amount().orElseThrow(), cell.at())));
    }

    private static List<ListedName> ofForms(ExaminedDocument document) {
        return document.eachTarget()
                .map(Place::content)
                .filter(target -> !target.wholeDepartment() && !target.name().isEmpty())
                .flatMap(target -> target.total(TargetPeriod.ANNUAL).stream()
                        .filter(row -> row.amount().isPresent())
                        .map(row -> new ListedName(
                                target.name(),
                                LabelText.key(target.name()),
                                Participant.of(
                                        "申报表：" + target.name(), row.amount().orElseThrow(), row.at()))))
                .toList();
    }

    /** Pairs of neighbouring characters both names share, per mille of the pairs of the longer. */
    int likeness(String otherKey) {
        Set<String> mine = pairs(key);
        Set<String> theirs = pairs(otherKey);
        int most = Math.max(mine.size(), theirs.size());
        mine.retainAll(theirs);
        return most == 0 ? 0 : mine.size() * 1000 / most;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
