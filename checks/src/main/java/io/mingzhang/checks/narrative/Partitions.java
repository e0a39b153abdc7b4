package io.mingzhang.checks.narrative;

import io.mingzhang.model.budget.Fund;
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

    /** Wholes and the ways of dividing them into parts whose changes add up. */
    static final Map<Measure, List<Set<Measure>>> OF = Map.of(
            Measure.TOTAL, List.of(EnumSet.of(Measure.BASIC, Measure.PROJECT)),
            Measure.BASIC, List.of(EnumSet.of(Measure.PERSONNEL, Measure.OPERATING)),
            Measure.THREE_PUBLIC,
                    List.of(
                            EnumSet.of(Measure.OVERSEAS, Measure.HOSPITALITY, Measure.VEHICLES),
                            EnumSet.of(
                                    Measure.OVERSEAS,
                                    Measure.HOSPITALITY,
                                    Measure.VEHICLE_PURCHASE,
                                    Measure.VEHICLE_OPERATION)),
            Measure.VEHICLES, List.of(EnumSet.of(Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION)));

    /** Sources of money that do not overlap. */
    static final List<Fund> SOURCES = List.of(
            Fund.GENERAL_PUBLIC,
            Fund.GOVERNMENT_MANAGED_FUNDS,
            Fund.STATE_CAPITAL_OPERATIONS,
            Fund.SPECIAL_FISCAL_ACCOUNT_FUNDS,
            Fund.UNIT_OWN_FUNDS,
            Fund.OPERATING_INCOME,
            Fund.BUSINESS_INCOME,
            Fund.SUPERIOR_SUBSIDY,
            Fund.AFFILIATE_REMITTANCE,
            Fund.OTHER_INCOME);

    private Partitions() {}

    static boolean isComplete(Set<Measure> measures) {
        return COMPLETE.contains(measures);
    }
}
