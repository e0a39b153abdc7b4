package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words such as more, less, the same agree with the amounts they speak of. */
@CheckInfo(
        id = "NAR-10",
        title = "增减方向与金额一致",
        severity = Severity.ERROR,
        category = CheckCategory.NARRATIVE,
        summary = "“增加”“减少”“持平”“大于”“小于”与所述两个金额的大小一致；不写“增加持平”；增减额与增减幅方向相同。",
        reason = "方向与数字矛盾多因沿用上年文字。写“基本持平”的不比较。",
        formula = "增加 ⇔ 本年 > 上年；减少 ⇔ 本年 < 上年；持平 ⇔ 相等",
        basis = "算术",
        fires = "年初预算为 10.00 万元，支出决算为 12.00 万元，决算数小于预算数",
        silent = "本年度 33.00 万元，上年度 37.00 万元，减少原因为人员退休")
public final class DirectionsMatchAmounts implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        QuotedFacts facts = QuotedFacts.of(document);
        return Stream.of(StatementKind.CHANGE, StatementKind.NO_CHANGE, StatementKind.CHANGE_RATE)
                .flatMap(narration::all)
                .flatMap(told -> Stream.concat(alone(told), compared(told, narration, facts)))
                .toList();
    }

    private static Stream<Outcome> alone(Told told) {
        boolean contradicts = told.is(StatementKind.NO_CHANGE) && told.sign() != 0;
        return contradicts
                ? Stream.of(failed(
                        told,
                        List.of(told.figure()),
                        "“%s”既写增减又写持平。".formatted(told.statement().text())))
                : Stream.empty();
    }

    private static Stream<Outcome> compared(Told told, Narration narration, QuotedFacts facts) {
        Optional<Told> current = narration.find(told.statement().of()).filter(Told::hasAmount);
        if (current.isEmpty() || Changes.isRough(told) || isUndirected(told)) {
            return Stream.empty();
        }
        if (told.is(StatementKind.CHANGE_RATE)) {
            return oppositeChange(told, current.get(), narration);
        }
        Optional<Told> before = earlier(told, current.get(), narration);
        if (before.isEmpty() && told.is(StatementKind.NO_CHANGE) && told.sign() == 0) {
            return PriorColumns.of(told, current.get(), facts).stream().map(prior -> same(told, current.get(), prior));
        }
        return before.stream().map(earlier -> judged(told, current.get(), earlier));
    }

    /** "与上年持平": the column of the year before states the same amount. */
    private static Outcome same(Told told, Told current, PriorColumns prior) {
        return prior.judged(
                figure -> Relation.same("本年数 = 上年数", current.figure(), figure).with(told.figure()),
                broken -> Problem.of(
                        told.identity(),
                        broken,
                        "“%s”文字为持平，而报表的上年数为 %s。"
                                .formatted(
                                        current.quoted(),
                                        broken.participants().get(1).printed()),
                        "按金额改正增减方向的用词，或改正金额。"));
    }

    private static boolean isUndirected(Told told) {
        return told.sign() == 0 && !told.is(StatementKind.NO_CHANGE);
    }

    /** The amount the current one is compared with, when it is stated. */
    private static Optional<Told> earlier(Told told, Told current, Narration narration) {
        if (told.statement().baseline() == Baseline.OPENING_BUDGET) {
            return current.statement().quantities().stream()
                    .map(quantity -> new Quantity(
                            quantity.side(),
                            quantity.fund(),
                            BudgetPeriod.BUDGET,
                            quantity.measure(),
                            quantity.code(),
                            quantity.name()))
                    .flatMap(quantity -> narration.amounts(quantity).stream())
                    .filter(other -> other.heading().equals(current.heading()))
                    .findFirst();
        }
        return Changes.prior(current, narration, told.statement().baseline());
    }

    private static Outcome judged(Told told, Told current, Told before) {
        int found = current.amount().fen().compareTo(before.amount().fen());
        List<Participant> figures = List.of(told.figure(), current.figure(), before.figure());
        boolean agrees = found == told.sign()
                || told.sign() != 0 && current.amount().agreesWith(before.amount()) && found != 0
                || told.sign() == 0 && current.amount().agreesWith(before.amount());
        if (agrees) {
            return Outcome.passed(new Relation(
                    "方向一致", figures, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Relation.Unit.COUNT, true));
        }
        String word = told.sign() > 0 ? "增加" : told.sign() < 0 ? "减少" : "持平";
        return failed(
                told,
                figures,
                "“%s”文字为%s，而金额为 %s，比较的金额为 %s。"
                        .formatted(
                                current.quoted(),
                                word,
                                current.amount().display(),
                                before.amount().display()));
    }

    /** "增加10万元，下降5%". */
    private static Stream<Outcome> oppositeChange(Told rate, Told current, Narration narration) {
        return narration.about(current).stream()
                .filter(told -> told.is(StatementKind.CHANGE) && told.hasAmount() && told.sign() == -rate.sign())
                .filter(told -> told.statement().baseline() == rate.statement().baseline()
                        && told.heading().equals(rate.heading()))
                .limit(1)
                .map(change -> failed(
                        rate, List.of(rate.figure(), change.figure()), "“%s”的增减额与增减幅方向相反。".formatted(rate.quoted())));
    }

    private static Outcome failed(Told told, List<Participant> figures, String message) {
        return new Outcome.Failed(Problem.of(told.identity(), figures, message, "按金额改正增减方向的用词，或改正金额。"));
    }
}
