package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every item of the goal is measured by an indicator (IND-16). */
@CheckInfo(
        id = "IND-16",
        title = "目标各项有对应指标",
        severity = Severity.INFO,
        category = CheckCategory.INDICATORS,
        summary = "总体目标分条列出的，每一条至少与一个指标（或指标值）有共同的实词。",
        reason = "目标写了而没有指标考核，做没做都不知道。按用词比对，只作提示，由人判断；未分条的目标、少于三个指标的表不比对。",
        formula = "目标条目的实词 ∩ 指标的实词 ≠ ∅",
        basis = "财预〔2015〕88号（目标与指标相关）",
        fires = "目标第三条“编印地方志年鉴”，没有一个指标提到年鉴、编印或地方志",
        silent = "目标“开展3期业务培训”，指标“培训期数”")
final class GoalsHaveIndicators implements Check<IndicatorForm> {

    private final Set<String> fillers;

    GoalsHaveIndicators(IndicatorVocabulary words) {
        this.fillers = Set.copyOf(words.goalFillers());
    }

    private static final int FEWEST_INDICATORS = 3;
    private static final int SHORTEST_ITEM = 6;
    private static final Pattern NO_HAN = Pattern.compile("[^\\p{IsHan}]+");

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        if (place.rows().size() < FEWEST_INDICATORS) {
            return List.of();
        }
        Set<String> measured = new HashSet<>();
        for (Row row : place.rows()) {
            measured.addAll(pairs(row.main().name() + " " + row.main().value().printed()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Goal goal : place.form().target().goals()) {
            if (place.form().isClipped(goal.at())) {
                continue;
            }
            List<Participant> unmeasured = new ArrayList<>();
            for (String item : goal.items().size() > 1 ? goal.items() : List.<String>of()) {
                Set<String> pairs = pairs(item);
                if (item.length() >= SHORTEST_ITEM
                        && pairs.size() > 1
                        && Collections.disjoint(pairs, measured)
                        && isNew(item, seen)) {
                    unmeasured.add(Participant.text(goal.period().label() + "目标", item, goal.at()));
                }
            }
            if (!unmeasured.isEmpty()) {
                outcomes.add(place.failed(problem(place, unmeasured)));
            }
        }
        return outcomes;
    }

    /** Whether the item is whole and was not met before. */
    private static boolean isNew(String item, Set<String> seen) {
        boolean cutOff = count(item, '(', '（') != count(item, ')', '）');
        boolean known = cutOff || seen.stream().anyMatch(before -> before.startsWith(item) || item.startsWith(before));
        return !known && seen.add(item);
    }

    private static long count(String text, char half, char full) {
        return text.chars().filter(c -> c == half || c == full).count();
    }

    /** The pairs of neighbouring characters that are words of their own. */
    private Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (String run : NO_HAN.split(text)) {
            pairs.addAll(ProjectNames.pairs(run));
        }
        pairs.removeAll(fillers);
        return pairs;
    }

    private static Problem problem(IndicatorForm place, List<Participant> items) {
        String first = items.getFirst().printed();
        String shown = first.length() > 30 ? first.substring(0, 30) + "……" : first;
        String message =
                place.form().title() + items.getFirst().label() + "中有 " + items.size() + " 条没有对应的指标，如“" + shown + "”";
        return Problem.of(
                        place.form().identity() + "/" + items.getFirst().label(), items, message, "为这些目标设置指标，或删去不考核的目标")
                .inGroup("总体目标的条目没有对应的指标");
    }
}
