package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a rulebook on documents. Holds no state between documents; safe to share between threads. */
public final class Examiner {

    private final Rulebook rulebook;
    private final int mostHeld;

    private Examiner(Rulebook rulebook, int mostHeld) {
        this.rulebook = rulebook;
        this.mostHeld = mostHeld;
    }

    /** An examiner for these rules. */
    public Examiner(Rulebook rulebook) {
        this(rulebook, 0);
    }

    /** One that also tells which relations hold, so many of each document at most. */
    public Examiner keepingHeld(int most) {
        return new Examiner(rulebook, most);
    }

    /** Examines one document: every rule at every place, then causes, findings and coverage. */
    public ExaminationReport examine(ExaminedDocument document) {
        List<Judgement> judgements = new ArrayList<>();
        Map<String, Long> nanosByCheck = new LinkedHashMap<>();
        DoubtfulTables doubtful = DoubtfulTables.of(document);
        for (Rule rule : rulebook.rules()) {
            long start = System.nanoTime();
            run(rule, document, doubtful, judgements);
            nanosByCheck.put(rule.info().id(), System.nanoTime() - start);
        }
        long start = System.nanoTime();
        Causes causes = Causes.of(judgements);
        List<Finding> findings = new FindingMaker(document, causes).findings(judgements);
        Coverage coverage = Coverage.of(document, judgements);
        OutcomeTally tally = OutcomeTally.of(judgements);
        nanosByCheck.put(ExaminationReport.ENGINE, System.nanoTime() - start);
        return new ExaminationReport(
                document.disclosure().source(),
                findings,
                tally,
                coverage,
                nanosByCheck,
                Versions.of(document.standards()),
                held(judgements));
    }

    private List<Held> held(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> mostHeld > 0)
                .flatMap(judgement -> judgement.outcome() instanceof Outcome.Passed passed
                        ? passed.relations().stream()
                                .map(relation -> new Held(
                                        judgement.check().id(),
                                        judgement.check().title(),
                                        judgement.part(),
                                        relation))
                        : Stream.empty())
                .limit(mostHeld)
                .toList();
    }

    private static void run(Rule rule, ExaminedDocument document, DoubtfulTables doubtful, List<Judgement> judgements) {
        CheckInfo info = rule.info();
        try {
            rule.examination()
                    .apply(document)
                    .forEach(located -> judgements.add(new Judgement(
                            judgements.size(),
                            info,
                            located.part(),
                            doubtful.weighed(located.part(), located.outcome()))));
        } catch (RuntimeException bug) {
            // A check never throws for what a document says: this is our mistake, and it says where.
            throw new IllegalStateException(
                    "Check %s broke on %s"
                            .formatted(info.id(), document.disclosure().source()),
                    bug);
        }
    }
}
