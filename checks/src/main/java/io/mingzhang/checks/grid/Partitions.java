package io.mingzhang.checks.grid;

import io.mingzhang.checks.grid.Partition.Dimension;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnMeaning;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds which columns of a table are parts of which, by their meaning alone. */
final class Partitions {

    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);
    private static final List<Fund> OWN_KINDS = List.of(
            Fund.SUPERIOR_SUBSIDY,
            Fund.OPERATING_INCOME,
            Fund.BUSINESS_INCOME,
            Fund.AFFILIATE_REMITTANCE,
            Fund.OTHER_INCOME);
    private static final List<Measure> ALL_EXPENDITURE = List.of(
            Measure.BASIC,
            Measure.PROJECT,
            Measure.REMITTANCE_TO_SUPERIOR,
            Measure.BUSINESS_EXPENDITURE,
            Measure.SUBSIDY_TO_AFFILIATES);

    private final TableGrid grid;
    private final Map<ColumnMeaning, List<Column>> byMeaning = new HashMap<>();

    private Partitions(TableGrid grid) {
        this.grid = grid;
        grid.amountColumns()
                .forEach(column -> byMeaning
                        .computeIfAbsent(column.meaning(), key -> new ArrayList<>())
                        .add(column));
    }

    static List<Partition> of(TableGrid grid) {
        Partitions partitions = new Partitions(grid);
        return grid.amountColumns().stream().flatMap(partitions::of).toList();
    }

    private Stream<Partition> of(Column whole) {
        return Stream.of(byFund(whole), byPeriod(whole), byMeasure(whole), byThreePublic(whole))
                .flatMap(Optional::stream);
    }

    private Optional<Partition> byFund(Column whole) {
        ColumnMeaning meaning = whole.meaning();
        List<Column> books = columns(BOOKS.stream().map(meaning::withFund));
        if (meaning.fund() == Fund.FISCAL_APPROPRIATION || meaning.fund() == Fund.GOVERNMENT_BUDGET_FUNDS) {
            return partition(Dimension.FUND, whole, books, 1);
        }
        if (meaning.fund() == Fund.UNIT_OWN_FUNDS) {
            return partition(Dimension.FUND, whole, columns(OWN_KINDS.stream().map(meaning::withFund)), 2);
        }
        if (meaning.fund() == Fund.NON_APPROPRIATION) {
            return partition(Dimension.FUND, whole, outsideAppropriation(meaning), 2);
        }
        if (meaning.fund() != Fund.ALL) {
            return Optional.empty();
        }
        List<Column> parts = new ArrayList<>(columns(Stream.of(Fund.FISCAL_APPROPRIATION, Fund.GOVERNMENT_BUDGET_FUNDS)
                .map(meaning::withFund)));
        if (parts.isEmpty()) {
            parts.addAll(books);
        }
        List<Column> others = columns(Stream.of(meaning.withFund(Fund.NON_APPROPRIATION)));
        parts.addAll(others.isEmpty() ? outsideAppropriation(meaning) : others);
        parts.addAll(columns(Stream.of(meaning.withFund(Fund.NON_APPROPRIATION_SURPLUS))));
        return partition(
                Dimension.FUND, whole, withMeetingsWhereMeant(whole, withCarryOverWhereMeant(whole, parts)), 1);
    }

    /** 合计 above “三公”, 会议费 and 培训费 is the sum of all three where the amounts say so. */
    private List<Column> withMeetingsWhereMeant(Column whole, List<Column> parts) {
        List<Column> beside =
                columns(Stream.of(Measure.MEETING, Measure.TRAINING).map(whole.meaning()::withMeasure));
        if (whole.meaning().measure() != Measure.THREE_PUBLIC || beside.isEmpty() || parts.isEmpty()) {
            return parts;
        }
        List<Column> wider = new ArrayList<>(parts);
        wider.addAll(beside);
        return brokenRows(whole, wider) < brokenRows(whole, parts) ? wider : parts;
    }

    private List<Column> outsideAppropriation(ColumnMeaning meaning) {
        List<Column> parts = new ArrayList<>(columns(Stream.of(Fund.SPECIAL_FISCAL_ACCOUNT_FUNDS, Fund.UNIT_OWN_FUNDS)
                .map(meaning::withFund)));
        if (byMeaning.get(meaning.withFund(Fund.UNIT_OWN_FUNDS)) == null) {
            parts.addAll(columns(OWN_KINDS.stream().map(meaning::withFund)));
        }
        return parts;
    }

    /**
     * A column of carry-over beside the columns of funds may or may not be part of the total: headers do not say. The
     * table itself does, on its total row.
     */
    private List<Column> withCarryOverWhereMeant(Column whole, List<Column> parts) {
        List<Column> carried = columns(Stream.of(whole.meaning().withPeriod(BudgetPeriod.CARRY_OVER)));
        if (carried.isEmpty() || parts.isEmpty() || whole.meaning().period() == BudgetPeriod.CARRY_OVER) {
            return parts;
        }
        List<Column> wider = new ArrayList<>(parts);
        wider.addAll(carried);
        return brokenRows(whole, wider) < brokenRows(whole, parts) ? wider : parts;
    }

    private long brokenRows(Column whole, List<Column> parts) {
        return grid.table().rows().stream()
                .filter(row -> isBroken(row, whole, parts))
                .count();
    }

    private boolean isBroken(BudgetRow row, Column whole, List<Column> parts) {
        List<Participant> figures =
                parts.stream().flatMap(part -> grid.figure(row, part).stream()).toList();
        Optional<Participant> stated = grid.figure(row, whole);
        return row.kind() != RowKind.NUMBER
                && stated.isPresent()
                && !figures.isEmpty()
                && !Relation.sumOf("", stated.get(), figures).holds();
    }

    private Optional<Partition> byPeriod(Column whole) {
        ColumnMeaning meaning = whole.meaning();
        if (meaning.period() != BudgetPeriod.TOTAL) {
            return Optional.empty();
        }
        List<Column> parts = columns(
                Stream.of(BudgetPeriod.CURRENT_YEAR, BudgetPeriod.CARRY_OVER).map(meaning::withPeriod));
        return partition(Dimension.PERIOD, whole, parts, 2);
    }

    private Optional<Partition> byMeasure(Column whole) {
        ColumnMeaning meaning = whole.meaning();
        List<Column> basicParts =
                columns(Stream.of(Measure.PERSONNEL, Measure.OPERATING).map(meaning::withMeasure));
        return switch (meaning.measure()) {
            case TOTAL -> {
                List<Column> parts =
                        new ArrayList<>(columns(ALL_EXPENDITURE.stream().map(meaning::withMeasure)));
                if (byMeaning.get(meaning.withMeasure(Measure.BASIC)) == null) {
                    parts.addAll(0, basicParts);
                }
                yield partition(Dimension.MEASURE, whole, parts, 2);
            }
            case BASIC -> partition(Dimension.MEASURE, whole, basicParts, 2);
            case PROJECT ->
                partition(
                        Dimension.MEASURE,
                        whole,
                        columns(Stream.of(Measure.OTHER_OPERATION, Measure.SPECIFIC_TARGET)
                                .map(meaning::withMeasure)),
                        2);
            case PROCUREMENT ->
                partition(
                        Dimension.MEASURE,
                        whole,
                        columns(Stream.of(
                                        Measure.PROCUREMENT_GOODS,
                                        Measure.PROCUREMENT_WORKS,
                                        Measure.PROCUREMENT_SERVICES)
                                .map(meaning::withMeasure)),
                        2);
            default -> Optional.empty();
        };
    }

    private Optional<Partition> byThreePublic(Column whole) {
        ColumnMeaning meaning = whole.meaning();
        List<Column> vehicles = columns(
                Stream.of(Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION).map(meaning::withMeasure));
        return switch (meaning.measure()) {
            case VEHICLES -> partition(Dimension.THREE_PUBLIC, whole, vehicles, 2);
            case TOTAL, THREE_PUBLIC -> {
                List<Column> parts =
                        new ArrayList<>(columns(Stream.of(Measure.OVERSEAS, Measure.HOSPITALITY, Measure.VEHICLES)
                                .map(meaning::withMeasure)));
                if (byMeaning.get(meaning.withMeasure(Measure.VEHICLES)) == null) {
                    parts.addAll(vehicles);
                }
                boolean isShadowed = meaning.measure() == Measure.TOTAL
                        && byMeaning.containsKey(meaning.withMeasure(Measure.THREE_PUBLIC));
                yield isShadowed ? Optional.empty() : partition(Dimension.THREE_PUBLIC, whole, parts, 3);
            }
            default -> Optional.empty();
        };
    }

    /** A column whose meaning is shared by another cannot be told from it: such a partition is not stated. */
    private Optional<Partition> partition(Dimension dimension, Column whole, List<Column> parts, int fewest) {
        boolean isClear = byMeaning.getOrDefault(whole.meaning(), List.of()).size() == 1
                && parts.stream().map(Column::meaning).distinct().count() == parts.size();
        return isClear && parts.size() >= fewest && !parts.contains(whole)
                ? Optional.of(new Partition(dimension, whole, parts))
                : Optional.empty();
    }

    private List<Column> columns(Stream<ColumnMeaning> meanings) {
        return meanings.flatMap(meaning -> byMeaning.getOrDefault(meaning, List.of()).stream())
                .toList();
    }
}
