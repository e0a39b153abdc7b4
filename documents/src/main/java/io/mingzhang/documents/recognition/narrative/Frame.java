package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.narrative.StatementKind;
import org.jspecify.annotations.Nullable;

/** A whole whose parts are being told ("其中"); sentences or numbered items fill it. */
final class Frame {

    final @Nullable Draft whole;
    final @Nullable Draft wholeChange;
    final Meaning meaning;
    int parts;
    boolean dividedBySemicolon;

    Frame(@Nullable Draft whole, @Nullable Draft wholeChange, Meaning meaning) {
        this.whole = whole;
        this.wholeChange = wholeChange;
        this.meaning = meaning.withoutBothSides();
    }

    /** Whether a quantity said in these words can be a part of the whole. */
    boolean admits(Meaning said) {
        Side side = meaning.side();
        if (side != null && said.side() != null && said.side() != side) {
            return false;
        }
        if (meaning.period() == BudgetPeriod.CURRENT_YEAR && isBalance(said)) {
            return false;
        }
        Measure measure = meaning.measure();
        return measure == null
                || said.measure() == null
                || said.measure() == measure
                || isPart(said.measure(), measure);
    }

    /** Money carried in or on is no part of the year's own. */
    private static boolean isBalance(Meaning said) {
        return said.measure() == Measure.CLOSING_BALANCE || said.period() == BudgetPeriod.CARRY_OVER;
    }

    boolean counts() {
        return whole != null && whole.is(StatementKind.COUNT);
    }

    private static boolean isPart(Measure part, Measure of) {
        return switch (of) {
            case THREE_PUBLIC ->
                isPart(part, Measure.VEHICLES)
                        || part == Measure.VEHICLES
                        || part == Measure.OVERSEAS
                        || part == Measure.HOSPITALITY;
            case VEHICLES -> part == Measure.VEHICLE_PURCHASE || part == Measure.VEHICLE_OPERATION;
            case BASIC -> part == Measure.PERSONNEL || part == Measure.OPERATING;
            case PROCUREMENT ->
                part == Measure.PROCUREMENT_GOODS
                        || part == Measure.PROCUREMENT_WORKS
                        || part == Measure.PROCUREMENT_SERVICES;
            case OVERSEAS,
                    HOSPITALITY,
                    VEHICLE_PURCHASE,
                    VEHICLE_OPERATION,
                    PERSONNEL,
                    PROCUREMENT_GOODS,
                    PROCUREMENT_WORKS,
                    PROCUREMENT_SERVICES -> false;
            default -> true;
        };
    }
}
