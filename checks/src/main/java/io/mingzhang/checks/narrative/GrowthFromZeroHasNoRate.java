package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.narrative.StatementKind;
import java.util.List;
import java.util.Optional;

/** Growth from nothing has no percentage (基数为零). */
@CheckInfo(
        id = "NAR-04",
        title = "上年数为零时不应有增幅",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "上年数为零的，不能计算增长幅度，文字不应写“增长100%”。",
        reason = "以零为基数的增幅没有意义，常见的“增长100%”是误写；应写明上年无此项安排。",
        formula = "本年数 − 增加额 = 0 ⇒ 无幅度",
        basis = "算术",
        fires = "收入 8500 万元，比上年增加 8500 万元，增加 100%",
        silent = "收入 8500 万元，比上年增加 8500 万元，上年无此项预算")
public final class GrowthFromZeroHasNoRate implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        return narration
                .all(StatementKind.CHANGE_RATE)
                .flatMap(rate -> narration.find(rate.statement().of()).filter(Told::hasAmount).stream()
                        .flatMap(current -> outcome(rate, current, narration).stream()))
                .toList();
    }

    private static Optional<Outcome> outcome(Told rate, Told current, Narration narration) {
        Optional<Told> base = Changes.beside(rate, current, narration)
                .or(() -> Changes.prior(current, narration, rate.statement().baseline()));
        if (base.isEmpty() || current.amount().isZero()) {
            return Optional.empty();
        }
        boolean fromZero = base.get().is(StatementKind.CHANGE)
                ? rate.sign() > 0 && Changes.priorFen(current, base.get()).signum() == 0
                : base.get().amount().isZero();
        if (!fromZero) {
            return Optional.empty();
        }
        List<Participant> figures = List.of(rate.figure(), base.get().figure(), current.figure());
        String message = "“%s”上年数为零，增长幅度 %s 没有意义。"
                .formatted(
                        rate.quoted(), rate.statement().percent().orElseThrow().printed());
        return Optional.of(new Outcome.Failed(Problem.of(rate.identity(), figures, message, "删去幅度，改写为上年无此项预算安排。")));
    }
}
