package io.mingzhang.checks.together;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of one publication as one document: the tables of one file, the forms or the explanation of another. */
final class UnionDocument {

    private UnionDocument() {}

    /** The first part says what the document is; every figure keeps the file it stands in. */
    static ExaminedDocument of(List<ExaminedDocument> parts) {
        ExaminedDocument first = parts.getFirst();
        return parts.size() == 1 ? first : new ExaminedDocument(union(parts), first.standards());
    }

    private static Disclosure union(List<ExaminedDocument> parts) {
        List<Disclosure> numbered = IntStream.range(0, parts.size())
                .mapToObj(i -> numbered(parts.get(i).disclosure(), i))
                .toList();
        Disclosure first = numbered.getFirst();
        return new Disclosure(
                first.source(),
                first.kind(),
                first.division(),
                first.department(),
                first.fiscalYear(),
                all(numbered, Disclosure::contents),
                all(numbered, Disclosure::tables),
                all(numbered, Disclosure::targets),
                all(numbered, Disclosure::narrative),
                all(numbered, Disclosure::unrecognized),
                all(numbered, Disclosure::damages),
                all(numbered, Disclosure::traces));
    }

    private static <T> List<T> all(List<Disclosure> parts, Function<Disclosure, List<T>> of) {
        return parts.stream().flatMap(part -> of.apply(part).stream()).toList();
    }

    /** Ids of tables, targets and statements are unique in a document; in the union the part makes them so. */
    private static Disclosure numbered(Disclosure part, int number) {
        if (number == 0) {
            return part;
        }
        String prefix = "d" + (number + 1) + ".";
        Stream<BudgetTable> tables = part.tables().stream().map(table -> table.withId(prefix + table.id()));
        Stream<PerformanceTarget> targets = part.targets().stream().map(target -> target.withId(prefix + target.id()));
        Stream<Damage> damages = part.damages().stream()
                .map(damage -> damage.part().isEmpty()
                        ? damage
                        : new Damage(damage.kind(), damage.message(), prefix + damage.part(), damage.at()));
        return new Disclosure(
                part.source(),
                part.kind(),
                part.division(),
                part.department(),
                part.fiscalYear(),
                part.contents(),
                tables.toList(),
                targets.toList(),
                part.narrative().stream()
                        .map(section -> section.withStatements(section.statements().stream()
                                .map(statement -> statement.withIdsBehind(prefix))
                                .toList()))
                        .toList(),
                part.unrecognized(),
                damages.toList(),
                part.traces());
    }
}
