package io.mingzhang.checks.document;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Quantities;
import io.mingzhang.model.budget.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The amounts of all filled tables of a document, indexed once by what they mean and by where they stand. */
public final class Facts {

    private final Map<Quantity, List<Fact>> byQuantity = new LinkedHashMap<>();
    private final Map<SourceLocation, Fact> byPlace = new HashMap<>();
    private final Map<Quantity, Participant> blanks = new HashMap<>();

    private Facts() {}

    /** Indexes the tables of a document; linear in their cells. */
    static Facts of(Disclosure disclosure) {
        Facts facts = new Facts();
        disclosure.tables().stream().filter(table -> !table.template()).forEach(facts::add);
        return facts;
    }

    private void add(BudgetTable table) {
        Map<String, Column> columns = new HashMap<>();
        table.columns().forEach(column -> columns.put(column.id(), column));
        for (BudgetRow row : table.rows()) {
            for (BudgetCell cell : row.cells()) {
                Column column = columns.get(cell.column());
                if (column != null && cell.amount().isPresent()) {
                    add(table, row, column, cell);
                } else if (column != null && cell.state() == CellState.BLANK) {
                    addBlank(table, row, column, cell);
                }
            }
        }
    }

    private void add(BudgetTable table, BudgetRow row, Column column, BudgetCell cell) {
        Quantities.of(table, row, column).ifPresent(quantity -> {
            Participant figure =
                    Participant.of(label(table, row, column), cell.amount().orElseThrow(), cell.at());
            Fact fact = new Fact(quantity, figure, cell.amount().orElseThrow(), table, row, column);
            byQuantity.computeIfAbsent(quantity, key -> new ArrayList<>(2)).add(fact);
            byPlace.put(cell.at(), fact);
        });
    }

    private void addBlank(BudgetTable table, BudgetRow row, Column column, BudgetCell cell) {
        Quantities.of(table, row, column)
                .ifPresent(quantity ->
                        blanks.putIfAbsent(quantity, Participant.text(label(table, row, column), "", cell.at())));
    }

    /** A blank cell of this meaning, the first when there are several; blanks of rows that are not split do not count. */
    public Optional<Participant> blank(Quantity quantity) {
        return Optional.ofNullable(blanks.get(quantity));
    }

    /** How a reader would name a cell: kind of table, row and column. */
    public static String label(BudgetTable table, BudgetRow row, Column column) {
        String inTable = row.display() + (column.label().isEmpty() ? "" : " · " + column.label());
        return table.kind().label() + "：" + inTable;
    }

    /** The amounts of this meaning in reading order, empty when none is stated. */
    public List<Fact> of(Quantity quantity) {
        return List.copyOf(byQuantity.getOrDefault(quantity, List.of()));
    }

    /** The amount that stands at a place. */
    public Optional<Fact> at(SourceLocation place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** All amounts by meaning, in the order in which the meanings first occur. */
    public List<List<Fact>> groups() {
        return byQuantity.values().stream().map(List::copyOf).toList();
    }
}
