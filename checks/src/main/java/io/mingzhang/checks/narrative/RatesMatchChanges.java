package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rate of change is the change divided by the earlier amount (增减额与增减幅). */
@CheckInfo(
        id = "NAR-03",
        title = "增减额与增减幅一致",
        severity = Severity.ERROR,
        category = CheckCategory.NARRATIVE,
        summary = "文字所述增减幅度等于增减额除以上年数；上年数与增减额同时写明时，本年数减上年数等于增减额；上年数未写明的，与报表的上年栏核对，增加额不大于本年数。",
        reason = "减少额在文字中印为正数，方向由“增加”“减少”决定。上年数为零时不能计算幅度，由 NAR-04 处理。",
        formula = "上年数 = 本年数 − 增减额；增减幅 = 增减额 ÷ 上年数 × 100%，各数计末位半个单位",
        basis = "文数勾稽",
        fires = "本年 100.00 万元，比上年增加 10.00 万元，增长 20%",
        silent = "本年 776.40 万元，比上年减少 8108.8 万元，减少 91.26%")
public final class RatesMatchChanges implements Check<ExaminedDocument> {

    private static final String NO_BASE = "文字未写明增减额或上年数，无法计算幅度";
    private static final String UNRESOLVED = "未写明是增加还是减少";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        QuotedFacts facts = QuotedFacts.of(document);
        return Stream.of(StatementKind.CHANGE_RATE, StatementKind.CHANGE)
                .flatMap(narration::all)
                .flatMap(told -> outcome(told, narration, facts).stream())
                .toList();
    }

    private static Optional<Outcome> outcome(Told told, Narration narration, QuotedFacts facts) {
        Optional<Told> current = narration.find(told.statement().of()).filter(Told::hasAmount);
        if (current.isEmpty()) {
            return Optional.empty();
        }
        return told.is(StatementKind.CHANGE_RATE)
                ? Optional.ofNullable(rate(told, current.get(), narration, facts))
                : difference(told, current.get(), narration, facts);
    }

    private static @org.jspecify.annotations.Nullable Outcome rate(
            Told rate, Told current, Narration narration, QuotedFacts facts) {
        if (rate.sign() == 0 || rate.statement().percent().isEmpty()) {
            return new Outcome.NotChecked(UNRESOLVED, List.of(rate.figure()));
        }
        StatedPercent percent = rate.statement().percent().orElseThrow();
        Optional<Told> change = Changes.beside(rate, current, narration);
        Optional<Told> prior =
                Changes.prior(current, narration, rate.statement().baseline());
        if (change.isPresent()) {
            BigDecimal before = Changes.priorFen(current, change.get());
            if (before.signum() <= 0) {
                return null;
            }
            Relation relation = Relation.rateOfChange(
                    rate.figure(),
                    percent,
                    rate.sign(),
                    current.figure(),
                    change.get().figure());
            return Outcome.of(relation, broken -> problem(rate, broken));
        }
        if (prior.isEmpty()) {
            return PriorColumns.of(rate, current, facts)
                    .filter(PriorColumns::isNotZero)
                    .map(before -> before.judged(
                            figure -> Relation.rateBetween(rate.figure(), percent, current.figure(), figure),
                            broken -> problem(rate, broken)))
                    .orElseGet(() -> new Outcome.NotChecked(NO_BASE, List.of(rate.figure())));
        }
        if (prior.get().amount().isZero()) {
            return null;
        }
        Relation relation = Relation.rateBetween(
                rate.figure(), percent, current.figure(), prior.get().figure());
        return Outcome.of(relation, broken -> problem(rate, broken));
    }

    private static Optional<Outcome> difference(Told change, Told current, Narration narration, QuotedFacts facts) {
        Optional<Told> prior =
                Changes.prior(current, narration, change.statement().baseline());
        if (!change.hasAmount() || change.sign() == 0) {
            return Optional.empty();
        }
        if (prior.isPresent()) {
            return Optional.of(Outcome.of(
                    difference(change, current, prior.get().figure()), broken -> wrongDifference(change, broken)));
        }
        Optional<Outcome> againstTable = PriorColumns.of(change, current, facts)
                .map(before -> before.judged(
                        figure -> difference(change, current, figure), broken -> wrongDifference(change, broken)));
        boolean isLeftToOthers = change.sign() < 0 || current.amount().isZero(); // what is zero does not grow: PRV-05
        return againstTable.isPresent() || isLeftToOthers ? againstTable : Optional.of(notAbove(change, current));
    }

    private static Relation difference(Told change, Told current, Participant prior) {
        return Relation.sum(
                "增减额 = 本年数 − 上年数",
                change.figure(),
                List.of(new Relation.Term(change.sign(), current.figure()), new Relation.Term(-change.sign(), prior)));
    }

    /** Nothing grows by more than it is; the amount of the year before would be negative. */
    private static Outcome notAbove(Told change, Told current) {
        return Outcome.of(
                Relation.atMost("增加额 ≤ 本年数", change.figure(), current.figure()),
                broken -> wrongDifference(change, broken));
    }

    private static Problem wrongDifference(Told change, Relation broken) {
        return Problem.of(change.identity(), broken, RelationText.of(broken), "核对本年数、上年数与增减额。");
    }

    private static Problem problem(Told rate, Relation relation) {
        String message = "“%s”%s幅度印为 %s，按金额计算约为 %s%%。"
                .formatted(
                        rate.quoted(),
                        rate.statement().direction().label(),
                        rate.statement().percent().orElseThrow().printed(),
                        relation.expected().stripTrailingZeros().toPlainString());
        return Problem.of(rate.identity(), relation, message, "按增减额与上年数重新计算幅度，或改正有误的金额。");
    }
}
