package io.mingzhang.documents.recognition.targets;

import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which period the left and the right half of a form are for, learned from its labels as they come. */
final class HalfPeriods {

    private final List<TargetPeriod> halves = new ArrayList<>();

    /** A row named these periods from left to right; an unnamed one beside the year is the whole project. */
    void learn(List<Optional<TargetPeriod>> named) {
        if (halves.size() == 2 || named.isEmpty()) {
            return;
        }
        boolean annual = named.contains(Optional.of(TargetPeriod.ANNUAL));
        List<TargetPeriod> found = named.stream()
                .map(period -> period.orElse(annual ? TargetPeriod.IMPLEMENTATION : TargetPeriod.ANNUAL))
                .distinct()
                .toList();
        if (found.size() > halves.size()) {
            halves.clear();
            halves.addAll(found);
        }
    }

    boolean areTwo() {
        return halves.size() == 2;
    }

    /** The period of a value: the one its label names, otherwise that of its half. */
    TargetPeriod of(Optional<TargetPeriod> named, int half) {
        return named.orElseGet(() -> of(half));
    }

    TargetPeriod of(int half) {
        if (half < halves.size()) {
            return halves.get(half);
        }
        if (halves.isEmpty()) {
            return half == 0 ? TargetPeriod.ANNUAL : TargetPeriod.IMPLEMENTATION;
        }
        return halves.getFirst() == TargetPeriod.ANNUAL ? TargetPeriod.IMPLEMENTATION : TargetPeriod.ANNUAL;
    }
}
