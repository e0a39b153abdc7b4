package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.userwritten.UserCheck.ExpectedAndFound;
import io.mingzhang.checks.userwritten.expression.Allowance;
import io.mingzhang.checks.userwritten.expression.Answer;
import io.mingzhang.checks.userwritten.expression.Expression;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs a user-written check over a document. Immutable; what a run needs it makes itself. */
public final class UserRule {

    private final UserCheck check;

    UserRule(UserCheck check) {
        this.check = check;
    }

    /**
     * What came of the check at one place.
     *
     * @param part id of the table or target, heading of the section, empty for the document
     * @param place the place, as a reader would name it, and where it is
     * @param outcome the outcome
     * @param read what the expressions read there, with values and places
     */
    public record Verdict(String part, Participant place, Outcome outcome, List<Participant> read) {
        public Verdict {
            read = List.copyOf(read);
        }
    }

    /** What the check is. */
    public CheckInfo info() {
        return check.info();
    }

    /** The check as a rule of the rulebook. */
    public Rule rule() {
        return new Rule(
                check.info(),
                document -> verdicts(document).map(verdict -> new Rule.Located(verdict.part(), verdict.outcome())));
    }

    /** What came of the check at every place it applies to. */
    public Stream<Verdict> verdicts(ExaminedDocument document) {
        if (!check.documents().contains(document.disclosure().kind())) {
            return Stream.empty();
        }
        Reads reads = new Reads();
        Allowance allowance = new Allowance();
        return new Places(document, reads)
                .of(check.scope(), check.tables())
                .flatMap(place -> verdict(place, reads, allowance).stream());
    }

    private Optional<Verdict> verdict(Spotted place, Reads reads, Allowance allowance) {
        reads.clear();
        if (check.when().isPresent()) {
            Answer condition = check.when().get().evaluate(place.variables(), allowance);
            switch (condition) {
                case Answer.Known(Object holds) when holds.equals(true) -> reads.clear();
                case Answer.Known(Object holds)
                when holds.equals(false) -> {
                    return Optional.empty();
                }
                case Answer.Known ignored -> {
                    return Optional.of(notChecked(place, "前提没有得出真假值", reads));
                }
                case Answer.Unknown(String reason) -> {
                    return Optional.of(
                            notChecked(place, "前提无法判断：" + (reason.isEmpty() ? reads.missed() : reason), reads));
                }
            }
        }
        Answer demand = check.demand().evaluate(place.variables(), allowance);
        return Optional.of(
                switch (demand) {
                    case Answer.Unknown(String reason) ->
                        notChecked(place, reason.isEmpty() ? reads.missed() : reason, reads);
                    case Answer.Known(Object holds) when holds.equals(true) -> passed(place, reads);
                    case Answer.Known(Object holds) when holds.equals(false) -> failed(place, reads, allowance);
                    case Answer.Known ignored -> notChecked(place, "要求没有得出真假值", reads);
                });
    }

    private static Verdict notChecked(Spotted place, String reason, Reads reads) {
        List<Participant> read = reads.figures();
        return new Verdict(place.part(), place.anchor(), new Outcome.NotChecked(reason, read), read);
    }

    /** A comparison ties the figures it reads together; any other demand speaks of each of them alone. */
    private Verdict passed(Spotted place, Reads reads) {
        List<Participant> read = reads.figures();
        List<Participant> figures = read.isEmpty() ? List.of(place.anchor()) : read;
        String formula = check.demand().text();
        List<Relation> relations = check.demand().isComparison()
                ? List.of(Relation.count(formula, figures, 1, 1))
                : List.of(Relation.count(formula, List.of(figures.getFirst()), 1, 1));
        return new Verdict(place.part(), place.anchor(), new Outcome.Passed(relations), read);
    }

    private Verdict failed(Spotted place, Reads reads, Allowance allowance) {
        List<Participant> read = reads.figures();
        List<Participant> figures = read.isEmpty() ? List.of(place.anchor()) : read;
        Optional<Relation> relation = check.figures().flatMap(both -> relation(both, place, figures, allowance));
        String message = check.message().fill(place, reads, allowance);
        Problem problem =
                new Problem(place.identity(), message, check.remedy(), Optional.empty(), relation, figures, "", false);
        return new Verdict(place.part(), place.anchor(), new Outcome.Failed(problem), read);
    }

    private static Optional<Relation> relation(
            ExpectedAndFound both, Spotted place, List<Participant> figures, Allowance allowance) {
        Optional<BigDecimal> expected = amount(both.expected(), place, allowance);
        Optional<BigDecimal> found = amount(both.found(), place, allowance);
        return expected.flatMap(should -> found.map(is -> new Relation(
                both.found().text() + " = " + both.expected().text(),
                figures,
                should,
                is,
                BigDecimal.ZERO,
                Relation.Unit.FEN,
                false)));
    }

    private static Optional<BigDecimal> amount(Expression expression, Spotted place, Allowance allowance) {
        return expression.evaluate(place.variables(), allowance) instanceof Answer.Known(Long fen)
                ? Optional.of(BigDecimal.valueOf(fen))
                : Optional.empty();
    }
}
