package io.mingzhang.checks;

import io.mingzhang.checks.Rule.Located;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the outcomes of one check over many places and folds what recurs into one. Used by one thread. */
final class Recurrences {

    /** Two like failures are still read one by one; three are a habit. */
    private static final int FEWEST = 3;

    private final String noun;
    private final List<Located> others = new ArrayList<>();
    private final Map<String, List<Located>> alike = new LinkedHashMap<>();
    private int places;

    Recurrences(String noun) {
        this.noun = noun;
    }

    void add(String part, List<Outcome> outcomes) {
        places += outcomes.isEmpty() ? 0 : 1;
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Failed failed
                    && !failed.problem().group().isEmpty()) {
                alike.computeIfAbsent(failed.problem().group(), key -> new ArrayList<>())
                        .add(new Located(part, outcome));
            } else {
                others.add(new Located(part, outcome));
            }
        }
    }

    Stream<Located> located() {
        List<Located> all = new ArrayList<>(others);
        alike.forEach((group, located) -> {
            long parts = located.stream().map(Located::part).distinct().count();
            if (parts < FEWEST) {
                located.forEach(single -> all.add(new Located(single.part(), alone(single))));
            } else {
                all.add(new Located("", folded(group, located, parts)));
            }
        });
        return all.stream();
    }

    private static Outcome alone(Located single) {
        return new Outcome.Failed(problem(single).inGroup(""));
    }

    private Outcome folded(String group, List<Located> located, long parts) {
        Set<Participant> figures = new LinkedHashSet<>();
        located.forEach(single -> figures.addAll(problem(single).participants()));
        Problem first = problem(located.getFirst());
        boolean damaged = located.stream().allMatch(single -> problem(single).extractionDamage());
        String message = "%s：%d%s中有 %d %s如此".formatted(group, places, noun, parts, noun.substring(0, 1));
        Problem folded = new Problem(
                group,
                message,
                first.remedy(),
                first.severity(),
                java.util.Optional.empty(),
                List.copyOf(figures),
                "",
                damaged);
        return new Outcome.Failed(folded);
    }

    private static Problem problem(Located located) {
        return switch (located.outcome()) {
            case Outcome.Failed failed -> failed.problem();
            case Outcome.Passed passed -> throw new IllegalStateException("Not a failure: " + passed);
            case Outcome.NotChecked skipped -> throw new IllegalStateException("Not a failure: " + skipped);
        };
    }
}
