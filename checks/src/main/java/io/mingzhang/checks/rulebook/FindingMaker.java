package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes findings of failed outcomes: severity, culprit, group, fingerprint, order. */
final class FindingMaker {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding f) -> place(f).source())
            .thenComparingInt(f -> place(f).line())
            .thenComparingInt(f -> place(f).block())
            .thenComparingInt(f -> place(f).row())
            .thenComparingInt(f -> place(f).column())
            .thenComparing(Finding::checkId);

    private final Causes causes;
    private final PartIdentities parts;
    private final DamagedPlaces damaged;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<Integer, Finding> made = new HashMap<>();

    FindingMaker(ExaminedDocument document, Causes causes) {
        this(List.of(document.disclosure()), causes);
    }

    /** For judgements on one document, or on several together that belong to no part of any of them. */
    FindingMaker(List<Disclosure> documents, Causes causes) {
        this.causes = causes;
        this.parts = documents.size() == 1 ? PartIdentities.of(documents.getFirst()) : PartIdentities.none();
        this.damaged = DamagedPlaces.of(documents);
    }

    List<Finding> findings(List<Judgement> judgements) {
        List<Judgement> failures = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement.outcome() instanceof Outcome.Failed failed) {
                failures.add(judgement);
                made.put(judgement.index(), finding(judgement, failed.problem()));
            }
        }
        causes.all().forEach(this::group);
        return ordered(failures.stream().map(this::madeOf).toList());
    }

    private Finding madeOf(Judgement judgement) {
        Finding finding = made.get(judgement.index());
        if (finding == null) {
            throw new IllegalStateException("No finding was made of " + judgement);
        }
        return finding;
    }

    private Finding finding(Judgement judgement, Problem stated) {
        Problem problem = stated;
        if (!problem.extractionDamage() && damaged.touches(judgement.part(), problem)) {
            problem = problem.damaged();
        }
        Severity severity = problem.severity().orElse(judgement.check().severity());
        Severity shown = problem.extractionDamage() ? severity.milder() : severity;
        Optional<Causes.Cause> cause = causes.of(judgement);
        if (cause.isPresent() && cause.get().isSingledOut()) {
            problem = blame(problem, cause.get().culprit());
        }
        String fingerprint = fingerprints.of(judgement.check().id(), parts.of(judgement.part()), problem.identity());
        return new Finding(
                judgement.check().id(),
                shown,
                judgement.check().category().name(),
                judgement.check().title(),
                problem,
                fingerprint);
    }

    private static Problem blame(Problem problem, Suspect culprit) {
        return problem.participants().stream()
                .filter(participant -> culprit.standsAt(participant.at()))
                .findFirst()
                .map(problem::blaming)
                .orElse(problem);
    }

    /** Findings of one cause get a common group; the root says what would mend them all. */
    private void group(Causes.Cause cause) {
        List<Judgement> ranked = cause.failures().stream()
                .sorted(Comparator.comparing((Judgement j) -> madeOf(j).severity())
                        .thenComparing(j -> j.check().category())
                        .thenComparing(this::madeOf, BY_PLACE))
                .toList();
        Judgement root = ranked.getFirst();
        if (cause.isSingledOut()) {
            made.computeIfPresent(
                    root.index(), (key, finding) -> withProblem(finding, advised(finding.problem(), cause)));
        }
        if (ranked.size() > 1) {
            String name = madeOf(root).fingerprint();
            for (Judgement member : ranked) {
                made.computeIfPresent(
                        member.index(),
                        (key, finding) -> withProblem(finding, finding.problem().inGroup(name)));
            }
        }
    }

    private static Problem advised(Problem problem, Causes.Cause cause) {
        Participant culprit = cause.culprit().figure();
        String reading = cause.culprit().shouldRead().orElse("");
        int others = cause.failures().size() - 1;
        if (reading.isEmpty() || others == 0) {
            return problem;
        }
        String advice = "各处比对指向“%s”的 %s：若改为 %s，本条及由此引起的其余 %d 处矛盾同时消除。"
                .formatted(culprit.label(), culprit.printed(), reading, others);
        return new Problem(
                problem.identity(),
                problem.message(),
                sentence(problem.remedy()) + advice,
                problem.severity(),
                problem.relation(),
                problem.participants(),
                problem.group(),
                problem.extractionDamage());
    }

    private static String sentence(String text) {
        return text.isEmpty() || text.endsWith("。") ? text : text + "。";
    }

    private static Finding withProblem(Finding finding, Problem problem) {
        return new Finding(
                finding.checkId(),
                finding.severity(),
                finding.category(),
                finding.title(),
                problem,
                finding.fingerprint());
    }

    /** Gravest first, then by place; the members of a group follow their root. */
    private static List<Finding> ordered(List<Finding> findings) {
        Map<String, Finding> roots = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.fingerprint().equals(finding.problem().group())) {
                roots.put(finding.problem().group(), finding);
            }
        }
        Comparator<Finding> byRoot = Comparator.comparing(
                        (Finding f) -> rootOf(f, roots).severity())
                .thenComparing(f -> rootOf(f, roots), BY_PLACE)
                .thenComparing(f -> rootOf(f, roots).fingerprint())
                .thenComparing(f -> !f.fingerprint().equals(f.problem().group()))
                .thenComparing(Finding::severity)
                .thenComparing(BY_PLACE);
        return findings.stream().sorted(byRoot).toList();
    }

    private static Finding rootOf(Finding finding, Map<String, Finding> roots) {
        return roots.getOrDefault(finding.problem().group(), finding);
    }

    private static SourceLocation place(Finding finding) {
        return finding.participants().isEmpty()
                ? SourceLocation.ofLine("", 0, 0)
                : finding.participants().getFirst().at();
    }
}
