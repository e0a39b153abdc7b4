package io.mingzhang.checks.narrative;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All statements of a document, by id, by what they refer to and by meaning. */
public final class Narration {

    private final List<Told> all = new ArrayList<>();
    private final Map<String, Told> byId = new HashMap<>();
    private final Map<String, List<Told>> byOf = new HashMap<>();
    private final Map<String, List<Told>> byWhole = new LinkedHashMap<>();
    private final Map<Quantity, List<Told>> amounts = new LinkedHashMap<>();

    private Narration() {}

    /** The statements of a document, indexed once for all checks. */
    public static Narration of(ExaminedDocument document) {
        return document.view(Narration.class, Narration::indexed);
    }

    private static Narration indexed(ExaminedDocument document) {
        Narration narration = new Narration();
        for (Section section : document.disclosure().narrative()) {
            section.statements().forEach(statement -> narration.add(new Told(section.heading(), statement)));
        }
        return narration;
    }

    private void add(Told told) {
        Statement statement = told.statement();
        all.add(told);
        byId.put(statement.id(), told);
        if (!statement.of().isEmpty()) {
            byOf.computeIfAbsent(statement.of(), key -> new ArrayList<>()).add(told);
        }
        if (!statement.whole().isEmpty() && !told.is(StatementKind.SHARE)) {
            byWhole.computeIfAbsent(statement.whole(), key -> new ArrayList<>()).add(told);
        }
        if (told.is(StatementKind.AMOUNT) && told.hasAmount()) {
            statement
                    .quantities()
                    .forEach(quantity -> amounts.computeIfAbsent(quantity, key -> new ArrayList<>())
                            .add(told));
        }
    }

    /** The statements of a kind, in reading order. */
    public Stream<Told> all(StatementKind kind) {
        return all.stream().filter(told -> told.is(kind));
    }

    /** The statement with this id. */
    public Optional<Told> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The statements that refer to a statement: its share, change, prior year. */
    public List<Told> about(Told amount) {
        return byOf.getOrDefault(amount.statement().id(), List.of());
    }

    /**
     * The amounts of the same meaning the section has told before: 某科目100.00万元。上年执行数为…，本年预算安排100.00万元. The nearest
     * comes first.
     */
    Stream<Told> samePlace(Told current) {
        List<Quantity> said = current.statement().quantities();
        if (said.size() != 1) {
            return Stream.empty();
        }
        List<Told> before = amounts(said.getFirst());
        int own = before.indexOf(current);
        return own <= 0
                ? Stream.empty()
                : before.subList(0, own).reversed().stream()
                        .filter(told -> told.heading().equals(current.heading()));
    }

    /** The parts of every whole, in reading order of the wholes. */
    Map<String, List<Told>> parts() {
        return byWhole;
    }

    /** The amounts by meaning, in reading order. */
    Map<Quantity, List<Told>> amounts() {
        return amounts;
    }

    /** The amounts of a meaning. */
    List<Told> amounts(Quantity quantity) {
        return amounts.getOrDefault(quantity, List.of());
    }
}
