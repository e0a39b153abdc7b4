package io.mingzhang.checks.document;

import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.standards.Standards;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document under examination: the disclosure with everything a check looks up indexed once. Immutable. */
public final class ExaminedDocument {

    private final Disclosure disclosure;
    private final Standards standards;
    private final Map<TableKind, List<BudgetTable>> tablesByKind;
    private final Set<String> damagedParts;
    private final Facts facts;
    private final Map<String, TableGrid> grids = new LinkedHashMap<>();
    private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();

    /** Indexes the disclosure. */
    public ExaminedDocument(Disclosure disclosure, Standards standards) {
        this.disclosure = disclosure;
        this.standards = standards;
        this.tablesByKind = disclosure.tables().stream()
                .filter(table -> !table.template())
                .collect(Collectors.groupingBy(
                        BudgetTable::kind, () -> new EnumMap<>(TableKind.class), Collectors.toUnmodifiableList()));
        this.damagedParts = disclosure.damages().stream()
                .map(Damage::part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        this.facts = Facts.of(disclosure);
        disclosure.tables().stream()
                .filter(table -> !table.template())
                .forEach(table -> grids.put(table.id(), new TableGrid(table, disclosure.kind())));
    }

    /**
     * What a group of checks derives from the document, made when first asked for and shared by them.
     *
     * @param type of the derived thing, its key
     * @param maker makes it; it must not depend on anything but the document
     */
    public <T> T view(Class<T> type, Function<ExaminedDocument, T> maker) {
        Object known = views.get(type);
        if (known == null) {
            known = maker.apply(this); // not computeIfAbsent: one view may be made from another
            views.put(type, known);
        }
        return type.cast(known);
    }

    /** The document as recognized. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * The budgets of several units that the file binds together, each as a document of its own; the document itself where it
     * is one.
     */
    public List<ExaminedDocument> booklets() {
        return view(
                        Bound.class,
                        document -> new Bound(Booklets.of(document.disclosure).stream()
                                .map(part -> new ExaminedDocument(part, document.standards))
                                .toList()))
                .of(this);
    }

    private record Bound(List<ExaminedDocument> parts) {

        List<ExaminedDocument> of(ExaminedDocument whole) {
            return parts.isEmpty() ? List.of(whole) : parts;
        }
    }

    /** The law and local practice the examination refers to. */
    public Standards standards() {
        return standards;
    }

    /** The amounts of its tables by meaning and place. */
    public Facts facts() {
        return facts;
    }

    /** The filled tables of a kind, in reading order. */
    public List<BudgetTable> tables(TableKind kind) {
        return tablesByKind.getOrDefault(kind, List.of());
    }

    /** Every table that is not an unfilled template, as a place. */
    public Stream<Place<BudgetTable>> eachTable() {
        return disclosure.tables().stream()
                .filter(table -> !table.template())
                .map(table -> new Place<>(table.id(), table));
    }

    /** Every table that is not an unfilled template with its rows and columns indexed, as a place. */
    public Stream<Place<TableGrid>> eachGrid() {
        return grids.values().stream().map(grid -> new Place<>(grid.table().id(), grid));
    }

    /** The filled tables of a kind with rows and columns indexed, in reading order. */
    public List<TableGrid> grids(TableKind kind) {
        return grids.values().stream()
                .filter(grid -> grid.table().kind() == kind)
                .toList();
    }

    /** Every target that is not an unfilled template, as a place. */
    public Stream<Place<PerformanceTarget>> eachTarget() {
        return disclosure.targets().stream()
                .filter(target -> !target.template())
                .map(target -> new Place<>(target.id(), target));
    }

    /** Every section of the narrative, as a place. */
    public Stream<Place<Section>> eachSection() {
        return disclosure.narrative().stream().map(section -> new Place<>(section.heading(), section));
    }

    /** Whether a table or a text could not be read for certain and is none of the tables and forms known: some may be missing. */
    public boolean mayMissTables() {
        return disclosure.damages().stream()
                .filter(damage -> damage.kind().isDoubtful())
                .map(Damage::part)
                .anyMatch(part -> part.isEmpty()
                        || tables(TableKind.UNKNOWN).stream()
                                .anyMatch(table -> table.id().equals(part)));
    }

    /** Whether a table or target shows signs of damage by text extraction. */
    public boolean isDamaged(String part) {
        return damagedParts.contains(part);
    }
}
