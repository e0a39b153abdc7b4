package io.mingzhang.acceptance.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a mutation run came to, as text. */
final class MutationReport {

    private static final int EXAMPLES = 6;

    private final List<Trial> trials;

    MutationReport(List<Trial> trials) {
        this.trials = trials;
    }

    /** Noticed per ten thousand of the trials that meet the condition. */
    int perTenThousand(Predicate<Trial> condition) {
        return share(trials.stream().filter(condition).toList()).perTenThousand();
    }

    /** The report, escaped changes last. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(summary());
        lines.add("");
        lines.addAll(table("按文件", trial -> trial.document()));
        lines.addAll(table("按改法", trial -> trial.change().label()));
        lines.addAll(table("按所在", trial -> trial.figure().sort().label()));
        lines.addAll(table(
                "按文件与所在",
                trial -> trial.document() + " " + trial.figure().sort().label()));
        lines.addAll(table("按结果", trial -> trial.verdict().name()));
        lines.add("有约束而未发现（按文件、所在、约束归并）");
        lines.addAll(escaped(Trial::isBound, Trial::bound));
        lines.add("无约束而未发现（按文件、所在归并）");
        lines.addAll(escaped(trial -> !trial.isBound(), trial -> ""));
        return lines;
    }

    /** The shares in short. */
    List<String> summary() {
        return List.of(
                "改动 %d 处，每次只改一个数".formatted(trials.size()),
                "发现（全部数额）          " + share(trials),
                "发现（清单所列有约束的）  " + share(trials.stream().filter(Trial::isBound).toList()),
                "原文已报告该处的改动 %d 次，未计入发现".formatted(count(Trial.Verdict.ALREADY_REPORTED)));
    }

    private long count(Trial.Verdict verdict) {
        return trials.stream().filter(trial -> trial.verdict() == verdict).count();
    }

    private List<String> table(String title, Function<Trial, String> by) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        group(trials, by)
                .forEach((key, group) -> lines.add("  %-24s 全部 %s   有约束 %s"
                        .formatted(
                                key,
                                share(group),
                                share(group.stream().filter(Trial::isBound).toList()))));
        lines.add("");
        return lines;
    }

    private List<String> escaped(Predicate<Trial> condition, Function<Trial, String> by) {
        Map<String, List<Trial>> groups = group(
                trials.stream().filter(t -> !t.isNoticed()).filter(condition).toList(),
                trial -> trial.document() + " " + trial.figure().sort().label() + " " + by.apply(trial));
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .map(e -> "  %5d  %s：%s".formatted(e.getValue().size(), e.getKey(), examples(e.getValue())))
                .toList();
    }

    private static String examples(List<Trial> group) {
        Map<String, List<Trial>> places = group(
                group, t -> "%05d行%s".formatted(t.figure().line(), t.figure().text()));
        return places.values().stream()
                        .sorted(Comparator.comparingInt(List<Trial>::size).reversed())
                        .limit(EXAMPLES)
                        .map(at -> "%d行 %s（%s）"
                                .formatted(
                                        at.getFirst().figure().line(),
                                        at.getFirst().figure().text(),
                                        at.stream()
                                                .map(t -> t.change().label() + "→" + t.printed())
                                                .distinct()
                                                .collect(Collectors.joining(" "))))
                        .collect(Collectors.joining("；"))
                + (places.size() > EXAMPLES ? " 等 %d 处".formatted(places.size()) : "");
    }

    private static Map<String, List<Trial>> group(List<Trial> trials, Function<Trial, String> by) {
        return trials.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private static Share share(List<Trial> trials) {
        return new Share((int) trials.stream().filter(Trial::isNoticed).count(), trials.size());
    }

    private record Share(int noticed, int all) {

        int perTenThousand() {
            return all == 0 ? 10_000 : (int) (noticed * 10_000L / all);
        }

        @Override
        public String toString() {
            return "%5d/%5d %3d.%02d%%".formatted(noticed, all, perTenThousand() / 100, perTenThousand() % 100);
        }
    }
}
