package io.mingzhang.checks.indicators;

import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The two columns of a form side by side: the order of the rows may differ and names may be cut off in a narrow column, so
 * indicators are brought together by name first, then by what remains alike.
 *
 * @param pairs what stands in both columns, in the order of the first
 * @param onlyWhole what stands in the column of the implementation period only
 * @param onlyAnnual what stands in the column of the year only
 */
record Columns(List<Pair> pairs, List<Indicator> onlyWhole, List<Indicator> onlyAnnual) {

    /** Beyond it only equal names are brought together; no real form comes near. */
    private static final int MOST_COMPARED = 300;

    private static final int SHORTEST_PREFIX = 4;
    private static final int ALIKE_PER_MILLE = 400;

    /**
     * One indicator in both columns.
     *
     * @param whole in the implementation period
     * @param annual in the year
     * @param sameName whether the names are equal, or one is the other cut off
     */
    record Pair(Indicator whole, Indicator annual, boolean sameName) {

        /** Whether one of the two rows shows signs of damage. */
        boolean isDamaged() {
            return whole.damaged() || annual.damaged();
        }
    }

    Columns {
        pairs = List.copyOf(pairs);
        onlyWhole = List.copyOf(onlyWhole);
        onlyAnnual = List.copyOf(onlyAnnual);
    }

    /** The columns of a form. */
    static Columns of(ExaminedForm form) {
        Matching matching =
                new Matching(form.indicators(TargetPeriod.IMPLEMENTATION), form.indicators(TargetPeriod.ANNUAL));
        return matching.columns();
    }

    /** The matching in progress: from the surest sign to the weakest. */
    private static final class Matching {
        private final List<Indicator> whole;
        private final List<Indicator> annual;
        private final IdentityHashMap<Indicator, Pair> found = new IdentityHashMap<>();
        private final Set<Indicator> taken = Collections.newSetFromMap(new IdentityHashMap<>());

        Matching(List<Indicator> whole, List<Indicator> annual) {
            this.whole = whole;
            this.annual = annual;
        }

        Columns columns() {
            byName(true);
            byName(false);
            if (whole.size() + annual.size() <= MOST_COMPARED) {
                pair(true, (one, other) -> one.type() == other.type() && isCutOff(one.name(), other.name()));
                pair(false, (one, other) -> one.type() == other.type() && inOneRow(one, other) && resemble(one, other));
                pair(false, (one, other) -> one.type() == other.type() && likeness(one, other) >= ALIKE_PER_MILLE);
            }
            List<Pair> pairs = whole.stream()
                    .flatMap(row -> Optional.ofNullable(found.get(row)).stream())
                    .toList();
            return new Columns(
                    pairs,
                    whole.stream().filter(row -> !found.containsKey(row)).toList(),
                    annual.stream().filter(row -> !taken.contains(row)).toList());
        }

        private void byName(boolean sameType) {
            Map<String, List<Indicator>> byKey = new HashMap<>();
            for (Indicator row : annual) {
                if (!taken.contains(row)) {
                    byKey.computeIfAbsent(key(row, sameType), any -> new ArrayList<>())
                            .add(row);
                }
            }
            for (Indicator row : whole) {
                List<Indicator> candidates = byKey.getOrDefault(key(row, sameType), List.of());
                if (!found.containsKey(row) && !candidates.isEmpty()) {
                    Indicator best = candidates.stream()
                            .filter(other -> Values.agree(row.value(), other.value()))
                            .findFirst()
                            .orElse(candidates.getFirst());
                    candidates.remove(best);
                    add(row, best, true);
                }
            }
        }

        private static String key(Indicator row, boolean withType) {
            return ProjectNames.key(row.name()) + (withType ? "/" + row.type() : "");
        }

        private void pair(boolean sameName, BiPredicate<Indicator, Indicator> fits) {
            for (Indicator row : whole) {
                if (!found.containsKey(row)) {
                    annual.stream()
                            .filter(other -> !taken.contains(other) && fits.test(row, other))
                            .findFirst()
                            .ifPresent(other -> add(row, other, sameName));
                }
            }
        }

        private void add(Indicator row, Indicator other, boolean sameName) {
            found.put(row, new Pair(row, other, sameName));
            taken.add(other);
        }

        private static boolean isCutOff(String one, String other) {
            int shorter = Math.min(one.length(), other.length());
            return shorter >= SHORTEST_PREFIX && (one.startsWith(other) || other.startsWith(one));
        }

        private static boolean inOneRow(Indicator one, Indicator other) {
            SourceLocation mine = one.at();
            SourceLocation theirs = other.at();
            return mine.line() == theirs.line() && mine.block() == theirs.block() && mine.row() == theirs.row();
        }

        private static boolean resemble(Indicator one, Indicator other) {
            return Values.agree(one.value(), other.value()) || likeness(one, other) * 2 >= ALIKE_PER_MILLE;
        }

        private static int likeness(Indicator one, Indicator other) {
            return ProjectNames.likenessPerMille(ProjectNames.key(one.name()), ProjectNames.key(other.name()));
        }
    }
}
