package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.checks.together.SetRule;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.model.Disclosure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs the rules of a rulebook on documents together. A publication that stands in several files is examined as one
 * document by the rules for documents, less what each file shows by itself; the rules for sets look at what ties the
 * publications. Holds no state between sets; safe to share between threads.
 */
public final class SetExaminer {

    /** The categories whose checks look from one part of a document to another. */
    private static final Set<CheckCategory> BETWEEN_PARTS = EnumSet.of(
            CheckCategory.ACROSS_TABLES, CheckCategory.ACROSS_FORMS, CheckCategory.NARRATIVE, CheckCategory.REQUIRED);

    private final Rulebook betweenParts;
    private final List<SetRule> setRules;

    /** An examiner for these rules. */
    public SetExaminer(Rulebook rulebook) {
        this.betweenParts = rulebook.restrictedTo(info -> BETWEEN_PARTS.contains(info.category()));
        this.setRules = rulebook.setRules();
    }

    /** Examines a set: every publication of several parts, then what ties the publications. */
    public SetReport examine(DocumentSet set) {
        List<Judgement> judgements = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (DocumentSet.Examined publication : set.publications()) {
            if (publication.parts().size() > 1) {
                findings.addAll(betweenParts(publication, judgements));
            }
        }
        List<Disclosure> documents = set.publications().stream()
                .flatMap(publication -> publication.parts().stream())
                .map(ExaminedDocument::disclosure)
                .toList();
        DoubtfulTables doubtful = DoubtfulTables.of(documents);
        List<Judgement> ofSet = new ArrayList<>();
        for (SetRule rule : setRules) {
            for (Outcome outcome : rule.check().examine(set)) {
                ofSet.add(new Judgement(ofSet.size(), rule.info(), "", doubtful.weighed("", outcome)));
            }
        }
        findings.addAll(new FindingMaker(documents, Causes.of(ofSet)).findings(ofSet));
        judgements.addAll(ofSet);
        return new SetReport(set, findings, OutcomeTally.of(judgements), versions(set));
    }

    private static Map<String, String> versions(DocumentSet set) {
        return set.publications().stream()
                .findFirst()
                .map(publication -> Versions.of(publication.document().standards()))
                .orElse(Map.of());
    }

    /** What the parts contradict each other in, and what none of them shows alone. */
    private List<Finding> betweenParts(DocumentSet.Examined publication, List<Judgement> counted) {
        Set<String> alone = new HashSet<>();
        for (ExaminedDocument part : publication.parts()) {
            List<Judgement> judgements = judgements(part);
            new FindingMaker(List.of(part.disclosure()), Causes.of(judgements))
                    .findings(judgements)
                    .forEach(finding -> alone.add(finding.fingerprint()));
        }
        List<Judgement> together = judgements(publication.document());
        together.stream().filter(SetExaminer::isBetweenFiles).forEach(counted::add);
        return new FindingMaker(List.of(publication.document().disclosure()), Causes.of(together))
                .findings(together).stream()
                        .filter(finding -> !alone.contains(finding.fingerprint()))
                        .toList();
    }

    private static boolean isBetweenFiles(Judgement judgement) {
        Stream<String> sources = judgement.outcome().participants().stream()
                .map(participant -> participant.at().source());
        return sources.distinct().count() > 1;
    }

    private List<Judgement> judgements(ExaminedDocument document) {
        List<Judgement> judgements = new ArrayList<>();
        DoubtfulTables doubtful = DoubtfulTables.of(document);
        for (Rule rule : betweenParts.rules()) {
            rule.examination()
                    .apply(document)
                    .forEach(located -> judgements.add(new Judgement(
                            judgements.size(),
                            rule.info(),
                            located.part(),
                            doubtful.weighed(located.part(), located.outcome()))));
        }
        return judgements;
    }
}
