package io.mingzhang.checks.texts;

import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one check found in the texts of a document. What recurs at three places or more becomes one finding with its list; a
 * check that looked and found nothing has passed once.
 */
public final class Gathered {

    /** Two like findings are still read one by one; three are a habit. */
    private static final int FEWEST = 3;

    private static final int LISTED = 5;

    private record Noted(TextPlace place, Problem problem) {}

    private final Map<String, List<Noted>> groups = new LinkedHashMap<>();
    private int looked;

    /** Counts texts the check could apply to; none, and the check neither passed nor failed. */
    public Gathered looked(long texts) {
        looked += (int) Math.min(texts, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Notes a problem.
     *
     * @param group what it is in words, the same for all that are alike: 日期未填写
     */
    public void add(String group, TextPlace place, Problem problem) {
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(new Noted(place, problem));
    }

    /** What is wrong, folded; a pass when nothing is. */
    public List<Outcome> outcomes(String demand) {
        List<Outcome> outcomes = new ArrayList<>();
        groups.forEach((group, noted) -> {
            if (noted.size() < FEWEST) {
                noted.forEach(single -> outcomes.add(new Outcome.Failed(single.problem())));
            } else {
                outcomes.add(new Outcome.Failed(folded(group, noted)));
            }
        });
        if (outcomes.isEmpty() && looked > 0) {
            outcomes.add(Outcome.passed(Relation.count(demand + "（" + looked + " 处文字）", List.of(), 0, 0)));
        }
        return outcomes;
    }

    private static Problem folded(String group, List<Noted> noted) {
        Set<Participant> figures = new LinkedHashSet<>();
        noted.forEach(single -> figures.addAll(single.problem().participants()));
        Problem first = noted.getFirst().problem();
        String places =
                noted.stream().limit(LISTED).map(Gathered::shown).distinct().collect(Collectors.joining("、"));
        String message = "%s，共 %d 处：%s%s".formatted(group, noted.size(), places, noted.size() > LISTED ? "等" : "");
        return new Problem(
                group,
                message,
                first.remedy(),
                gravest(noted),
                Optional.empty(),
                List.copyOf(figures),
                "",
                noted.stream().allMatch(single -> single.problem().extractionDamage()));
    }

    private static String shown(Noted noted) {
        List<Participant> figures = noted.problem().participants();
        String quoted = figures.isEmpty() ? "" : figures.getFirst().printed();
        return noted.place().where() + (quoted.isEmpty() ? "" : "（“" + quoted + "”）");
    }

    private static Optional<Severity> gravest(List<Noted> noted) {
        boolean own =
                noted.stream().anyMatch(single -> single.problem().severity().isEmpty());
        return own
                ? Optional.empty()
                : noted.stream()
                        .flatMap(single -> single.problem().severity().stream())
                        .min(Comparator.naturalOrder());
    }
}
