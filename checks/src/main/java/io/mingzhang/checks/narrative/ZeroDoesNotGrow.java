package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is zero has not grown (零值变动). */
@CheckInfo(
        id = "PRV-05",
        title = "零值不应增加",
        severity = Severity.ERROR,
        category = CheckCategory.NARRATIVE,
        summary = "金额为 0 的项目不可能比上年增加；常见原因是把另一行的增减额抄到了这一行。",
        reason = "“0万元，比上年持平”是对的，“0万元，比上年减少 x”也可能是对的（上年有、今年无）。",
        formula = "本年数 = 0 ⇒ 增加额 = 0",
        basis = "算术",
        fires = "政府性基金支出预算 0 万元，比上年预算增加 20.00 万元",
        silent = "政府性基金支出预算 0 万元，与上年预算持平")
public final class ZeroDoesNotGrow implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        return narration
                .all(StatementKind.CHANGE)
                .filter(change -> change.hasAmount() && change.sign() > 0)
                .flatMap(change -> narration.find(change.statement().of()).filter(Told::hasAmount).stream()
                        .flatMap(current -> outcome(change, current, narration).stream()))
                .toList();
    }

    private static Optional<Outcome> outcome(Told change, Told current, Narration narration) {
        BigDecimal before = Changes.priorFen(current, change);
        BigDecimal slack = current.amount().halfUnitFen().add(change.amount().halfUnitFen());
        if (before.signum() >= 0 || before.abs().compareTo(slack) <= 0) {
            return Optional.empty();
        }
        Optional<Told> source = narration
                .all(StatementKind.CHANGE)
                .filter(other ->
                        !other.statement().of().equals(change.statement().of()) && other.hasAmount())
                .filter(other ->
                        other.amount().value().compareTo(change.amount().value()) == 0)
                .findFirst();
        String hint = source.map(other -> "与“%s”的增减额相同，疑为误抄。".formatted(other.quoted()))
                .orElse("");
        String message = "“%s”为 %s，却比上年增加 %s。%s"
                .formatted(
                        current.quoted(),
                        current.amount().display(),
                        change.amount().display(),
                        hint);
        return Optional.of(new Outcome.Failed(
                Problem.of(change.identity(), List.of(change.figure(), current.figure()), message, "改正增减额或本年数。")));
    }
}
