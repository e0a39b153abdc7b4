package io.mingzhang.acceptance.mutation;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.kernel.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Changes one figure at a time and examines each changed copy. */
final class MutationRun {

    private static final int THREADS = 2;

    private final long seed;

    /** A run; the same seed makes the same changes. */
    MutationRun(long seed) {
        this.seed = seed;
    }

    /** Every figure of the documents, changed in every way that makes sense. */
    List<Trial> complete(List<? extends ExaminedCopy> documents) {
        return examine(documents, trial -> true);
    }

    /** About so many of all trials, evenly drawn. */
    List<Trial> sample(List<? extends ExaminedCopy> documents, int trials) {
        int all = documents.stream().mapToInt(d -> d.figures().size()).sum() * Change.values().length;
        SplittableRandom random = new SplittableRandom(seed);
        return examine(documents, trial -> random.nextInt(all) < trials);
    }

    private record Planned(
            ExaminedCopy document, Baseline baseline, PrintedFigure figure, Change change, String text) {}

    /** The grave findings of the unchanged document: their lines by fingerprint, and what they say. */
    private record Baseline(Map<String, Set<String>> lines, Set<String> messages) {
        static Baseline of(ExaminedCopy document) {
            List<Finding> findings =
                    Examination.of(document.id(), document.bytes()).graveFindings();
            return new Baseline(
                    findings.stream().collect(Collectors.toMap(Finding::fingerprint, document::places, (a, b) -> {
                        Set<String> both = new HashSet<>(a);
                        both.addAll(b);
                        return both;
                    })),
                    findings.stream().map(MutationRun::says).collect(Collectors.toSet()));
        }
    }

    private List<Trial> examine(
            List<? extends ExaminedCopy> documents, java.util.function.Predicate<PrintedFigure> chosen) {
        List<Planned> planned = new ArrayList<>();
        for (ExaminedCopy document : documents) {
            Baseline baseline = Baseline.of(document);
            SplittableRandom random = new SplittableRandom(seed + document.id().hashCode());
            for (PrintedFigure figure : document.figures()) {
                for (Change change : Change.values()) {
                    Optional<String> text = change.of(figure, random);
                    if (chosen.test(figure) && text.isPresent() && !text.get().equals(figure.text())) {
                        planned.add(new Planned(document, baseline, figure, change, text.get()));
                    }
                }
            }
        }
        return inParallel(planned);
    }

    private static List<Trial> inParallel(List<Planned> planned) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Trial>> futures = planned.stream()
                    .map(each -> threads.submit(() -> trial(each)))
                    .toList();
            List<Trial> trials = new ArrayList<>();
            for (Future<Trial> future : futures) {
                trials.add(future.get());
            }
            return trials;
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Trial trial(Planned planned) {
        return new Trial(
                planned.document().id(),
                planned.figure(),
                planned.change(),
                planned.text(),
                planned.document().bindingOf(planned.figure()).orElse(""),
                verdict(planned));
    }

    private static Trial.Verdict verdict(Planned planned) {
        ExaminedCopy document = planned.document();
        List<Finding> findings;
        byte[] changed = document.with(planned.figure(), planned.text());
        try {
            findings = Examination.of(document.id(), changed).graveFindings();
        } catch (IllegalStateException broken) {
            return Trial.Verdict.CRASHED;
        }
        Set<String> places = document.places(planned.figure(), changed);
        Map<String, Set<String>> before = planned.baseline().lines();
        List<Finding> named = findings.stream()
                .filter(finding -> !Collections.disjoint(document.places(finding), places))
                .toList();
        if (named.stream().anyMatch(finding -> {
            Set<String> known = before.getOrDefault(finding.fingerprint(), Set.of());
            return document.places(finding).stream()
                    .anyMatch(place -> places.contains(place) && !known.contains(place));
        })) {
            return Trial.Verdict.NOTICED;
        }
        Set<String> said = planned.baseline().messages();
        if (named.stream().anyMatch(finding -> !said.contains(says(finding)))) {
            return Trial.Verdict.ALREADY_REPORTED;
        }
        return findings.stream().allMatch(finding -> said.contains(says(finding)))
                ? Trial.Verdict.ESCAPED
                : Trial.Verdict.ELSEWHERE;
    }

    private static String says(Finding finding) {
        return finding.fingerprint() + finding.problem().message();
    }
}
