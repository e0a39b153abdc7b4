package io.mingzhang.checks.settings;

import io.mingzhang.checks.Rule;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.standards.Standards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings in force in a run.
 *
 * @param grading checks switched off or graded otherwise
 * @param userRules the checks a bureau wrote itself
 * @param acceptances findings somebody accepted
 * @param standards law and local practice, packs of the place included
 * @param versions the files the settings were read from, each with a short checksum; empty when there are none
 */
public record Settings(
        Grading grading,
        List<Rule> userRules,
        List<Acceptance> acceptances,
        Standards standards,
        Map<String, String> versions) {

    /** The program as shipped, nothing set. */
    public static Settings none() {
        return new Settings(Grading.NONE, List.of(), List.of(), Standards.shipped(), Map.of());
    }

    public Settings {
        userRules = List.copyOf(userRules);
        acceptances = List.copyOf(acceptances);
        versions = Map.copyOf(versions);
    }

    /** The shipped rules and those of the bureau. */
    public Rulebook rulebook() {
        Rulebook shipped = Rulebook.shipped(standards);
        if (userRules.isEmpty()) {
            return shipped;
        }
        List<Rule> all = new ArrayList<>(shipped.rules());
        all.addAll(userRules);
        return new Rulebook(all, shipped.setRules());
    }

    /** What the examination ran with, with the settings among it. */
    public Map<String, String> versions(Map<String, String> examination) {
        Map<String, String> all = new TreeMap<>(examination);
        versions.forEach((file, checksum) -> all.put("settings/" + file, checksum));
        return all;
    }

    /**
     * Sorts the findings of a document: reported, accepted, switched off.
     *
     * @param findings in the order of the examination
     * @param document the document they are of
     * @param today decides whether an acceptance has run out
     */
    public Settled applied(List<Finding> findings, Disclosure document, LocalDate today) {
        return applied(findings, List.of(document), today);
    }

    /**
     * Sorts the findings between documents: reported, accepted, switched off.
     *
     * @param findings in the order of the examination
     * @param documents the documents they are of; an acceptance given for one of them holds
     * @param today decides whether an acceptance has run out
     */
    public Settled applied(List<Finding> findings, List<Disclosure> documents, LocalDate today) {
        if (grading.entries().isEmpty() && acceptances.isEmpty()) {
            return Settled.of(findings);
        }
        List<Finding> reported = new ArrayList<>();
        List<Settled.Accepted> accepted = new ArrayList<>();
        List<Finding> reopened = new ArrayList<>();
        int suppressed = 0;
        for (Finding stated : findings) {
            Optional<Grading.Entry> set = grading.of(stated.checkId());
            if (set.isPresent() && set.get().severity().isEmpty()) {
                suppressed++;
                continue;
            }
            Finding finding = set.flatMap(Grading.Entry::severity)
                    .map(level -> graded(stated, level))
                    .orElse(stated);
            List<Acceptance> known = acceptances.stream()
                    .filter(each -> documents.stream().anyMatch(document -> each.isOf(finding, document)))
                    .toList();
            Optional<Acceptance> holding = known.stream()
                    .filter(each -> each.isUnchanged(finding) && !each.hasExpired(today))
                    .findFirst();
            if (holding.isPresent()) {
                accepted.add(new Settled.Accepted(finding, holding.get()));
            } else if (known.isEmpty()) {
                reported.add(finding);
            } else {
                Finding again = reopened(finding, known.getLast());
                reported.add(again);
                reopened.add(again);
            }
        }
        return new Settled(ordered(reported), accepted, reopened, suppressed);
    }

    /** The severity set, one step milder where the text shows damage by extraction, as for any other finding. */
    private static Finding graded(Finding finding, Severity level) {
        Severity shown = finding.problem().extractionDamage() ? level.milder() : level;
        return new Finding(
                finding.checkId(),
                shown,
                finding.category(),
                finding.title(),
                finding.problem(),
                finding.fingerprint());
    }

    private static Finding reopened(Finding finding, Acceptance acceptance) {
        String why = acceptance.isUnchanged(finding)
                ? "接受期限 " + acceptance.until().map(LocalDate::toString).orElse("") + " 已过"
                : "此后内容有改动";
        Problem said = finding.problem();
        Problem problem = new Problem(
                said.identity(),
                said.message() + "（曾由" + acceptance.person() + "于 " + acceptance.date() + " 接受；" + why + "，重新报告）",
                said.remedy(),
                said.severity(),
                said.relation(),
                said.participants(),
                said.group(),
                said.extractionDamage());
        return new Finding(
                finding.checkId(),
                finding.severity(),
                finding.category(),
                finding.title(),
                problem,
                finding.fingerprint());
    }

    /** Findings of one cause stay together, in the place of the gravest of them. */
    private static List<Finding> ordered(List<Finding> findings) {
        Map<String, Severity> gravest = new HashMap<>();
        for (Finding finding : findings) {
            gravest.merge(cause(finding), finding.severity(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return findings.stream()
                .sorted(Comparator.comparing(finding -> gravest.getOrDefault(cause(finding), finding.severity())))
                .toList();
    }

    private static String cause(Finding finding) {
        return finding.problem().group().isEmpty()
                ? finding.fingerprint()
                : finding.problem().group();
    }
}
