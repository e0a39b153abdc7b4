package io.mingzhang.checks.narrative;

import io.mingzhang.model.budget.Measure;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kinds of expenditure that together make a whole. */
final class Partitions {

    private static final List<Set<Measure>> COMPLETE = List.of(
            EnumSet.of(Measure.BASIC, Measure.PROJECT),
            EnumSet.of(Measure.PERSONNEL, Measure.OPERATING),
            EnumSet.of(Measure.PERSONNEL, Measure.OPERATING, Measure.PROJECT),
            EnumSet.of(Measure.PROCUREMENT_GOODS, Measure.PROCUREMENT_WORKS, Measure.PROCUREMENT_SERVICES),
            EnumSet.of(Measure.OVERSEAS, Measure.HOSPITALITY, Measure.VEHICLES),
            EnumSet.of(Measure.OVERSEAS, Measure.HOSPITALITY, Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION),
            EnumSet.of(Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION));

    /** Wholes and their parts whose changes add up. */
    static final Map<Measure, Set<Measure>> OF = Map.of(
            Measure.TOTAL, EnumSet.of(Measure.BASIC, Measure.PROJECT),
            Measure.BASIC, EnumSet.of(Measure.PERSONNEL, Measure.OPERATING),
            Measure.THREE_PUBLIC, EnumSet.of(Measure.OVERSEAS, Measure.HOSPITALITY, Measure.VEHICLES),
            Measure.VEHICLES, EnumSet.of(Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION));

    private Partitions() {}

    static boolean isComplete(Set<Measure> measures) {
        return COMPLETE.contains(measures);
    }
}
