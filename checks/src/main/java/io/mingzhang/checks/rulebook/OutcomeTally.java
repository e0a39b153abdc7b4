package io.mingzhang.checks.rulebook;

import io.mingzhang.kernel.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each check passed, failed or could not be carried out.
 *
 * @param byCheck the counts by check id; a check that applied nowhere is absent
 * @param notChecked what was not checked, by check and reason, in the order of check ids
 */
public record OutcomeTally(Map<String, Counts> byCheck, List<NotCheckedCount> notChecked) {

    /**
     * Counts of one check.
     *
     * @param passed relations that hold
     * @param failed demands not met
     * @param notChecked places where it could not be carried out
     */
    public record Counts(int passed, int failed, int notChecked) {

        private static final Counts NONE = new Counts(0, 0, 0);

        private Counts plus(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Passed p -> new Counts(passed + p.relations().size(), failed, notChecked);
                case Outcome.Failed f -> new Counts(passed, failed + 1, notChecked);
                case Outcome.NotChecked n -> new Counts(passed, failed, notChecked + 1);
            };
        }
    }

    /**
     * How often a check could not be carried out for a reason.
     *
     * @param check the check id
     * @param reason why not, in Chinese
     * @param count at how many places
     */
    public record NotCheckedCount(String check, String reason, int count) {}

    public OutcomeTally {
        byCheck = Map.copyOf(byCheck);
        notChecked = List.copyOf(notChecked);
    }

    static OutcomeTally of(List<Judgement> judgements) {
        Map<String, Counts> byCheck = new TreeMap<>();
        Map<String, Map<String, Integer>> reasons = new TreeMap<>();
        for (Judgement judgement : judgements) {
            String id = judgement.check().id();
            byCheck.put(id, byCheck.getOrDefault(id, Counts.NONE).plus(judgement.outcome()));
            if (judgement.outcome() instanceof Outcome.NotChecked skipped) {
                reasons.computeIfAbsent(id, key -> new TreeMap<>()).merge(skipped.reason(), 1, Integer::sum);
            }
        }
        List<NotCheckedCount> counts = reasons.entrySet().stream()
                .flatMap(check -> check.getValue().entrySet().stream()
                        .map(reason -> new NotCheckedCount(check.getKey(), reason.getKey(), reason.getValue())))
                .toList();
        return new OutcomeTally(byCheck, counts);
    }

    /** Relations that hold, over all checks. */
    public int passed() {
        return byCheck.values().stream().mapToInt(Counts::passed).sum();
    }

    /** Demands not met, over all checks. */
    public int failed() {
        return byCheck.values().stream().mapToInt(Counts::failed).sum();
    }
}
