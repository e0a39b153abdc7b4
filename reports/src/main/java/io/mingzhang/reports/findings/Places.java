package io.mingzhang.reports.findings;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the places named by findings are called in their document. Only those places are kept. */
public final class Places {

    private final Set<SourceLocation> wanted;
    private final Map<SourceLocation, Spot> spots = new HashMap<>();

    private Places(Set<SourceLocation> wanted) {
        this.wanted = wanted;
    }

    /** Finds the places of the findings in their document. */
    public static Places of(Disclosure document, Collection<Finding> findings) {
        return of(List.of(document), findings);
    }

    /** Finds the places of findings that stand between several documents. */
    public static Places of(List<Disclosure> documents, Collection<Finding> findings) {
        return ofFigures(
                documents,
                findings.stream()
                        .flatMap(finding -> finding.participants().stream())
                        .toList());
    }

    /** Finds the places of any figures of documents. */
    public static Places ofFigures(List<Disclosure> documents, Collection<Participant> figures) {
        Places places = new Places(figures.stream().map(Participant::at).collect(Collectors.toUnmodifiableSet()));
        if (!places.wanted.isEmpty()) {
            documents.forEach(places::add);
        }
        return places;
    }

    /** What the place is called; {@link Spot#UNKNOWN} when the model knows nothing there. */
    public Spot at(SourceLocation location) {
        return spots.getOrDefault(location, Spot.UNKNOWN);
    }

    /** The most precise name of a place comes first: a later one does not replace it. */
    private void put(SourceLocation at, Spot spot) {
        if (wanted.contains(at)) {
            spots.putIfAbsent(at, spot);
        }
    }

    private void add(Disclosure document) {
        document.tables().forEach(this::add);
        document.targets().forEach(this::add);
        document.narrative().forEach(this::add);
    }

    private void add(BudgetTable table) {
        String title = table.title().isEmpty() ? table.kind().label() : table.title();
        Map<String, String> labels =
                table.columns().stream().collect(Collectors.toMap(Column::id, Column::label, (first, second) -> first));
        for (BudgetRow row : table.rows()) {
            row.cells()
                    .forEach(cell -> put(
                            cell.at(),
                            new Spot(table.id(), title, row.display(), labels.getOrDefault(cell.column(), ""))));
            put(row.at(), new Spot(table.id(), title, row.display(), ""));
        }
        Spot whole = new Spot(table.id(), title, "", "");
        table.notes().forEach(note -> put(note.at(), whole));
        put(table.at(), whole);
    }

    private void add(PerformanceTarget target) {
        String title = target.name().isEmpty() ? target.title() : target.name();
        target.funding()
                .forEach(row -> put(
                        row.at(),
                        new Spot(
                                target.id(),
                                title,
                                row.source().label(),
                                row.period().label())));
        target.tasks().forEach(task -> {
            Spot spot = new Spot(target.id(), title, task.name(), "");
            put(task.total().at(), spot);
            put(task.appropriation().at(), spot);
            put(task.other().at(), spot);
            put(task.at(), spot);
        });
        target.indicators().forEach(indicator -> {
            Spot spot = new Spot(
                    target.id(), title, indicator.name(), indicator.period().label());
            put(indicator.valueAt(), spot);
            put(indicator.at(), spot);
        });
        target.goals()
                .forEach(goal -> put(
                        goal.at(),
                        new Spot(target.id(), title, "总体目标", goal.period().label())));
        target.emptyTypes()
                .forEach(type -> put(
                        type.at(),
                        new Spot(
                                target.id(),
                                title,
                                type.type().label(),
                                type.period().label())));
        target.fields().forEach((field, text) -> put(text.at(), new Spot(target.id(), title, field.label(), "")));
        put(target.at(), new Spot(target.id(), title, "", ""));
    }

    private void add(Section section) {
        Spot spot = new Spot("", section.heading(), "", "");
        section.statements().forEach(statement -> put(statement.at(), spot));
        section.paragraphs().forEach(paragraph -> put(paragraph.at(), spot));
        put(section.at(), spot);
    }
}
