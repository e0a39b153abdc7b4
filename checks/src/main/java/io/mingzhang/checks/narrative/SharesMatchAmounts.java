package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.StatementKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A share in a sentence is the part divided by the whole (占比). */
@CheckInfo(
        id = "NAR-02",
        title = "占比与金额一致",
        severity = Severity.ERROR,
        category = CheckCategory.NARRATIVE,
        summary = "文字所述占比、完成比例等于部分金额除以整体金额。",
        reason = "占比由金额计算得出，不一致说明金额或占比没有更新。各项占比之和因四舍五入可为 99.99 或 100.01，不要求恰为 100。"
                + "文字未写明整体的各类占比，其中多数与报表合计相符时，按该合计核对其余各项。",
        formula = "占比 = 部分 ÷ 整体 × 100%，按印出的位数；两个金额各计末位半个单位",
        basis = "文数勾稽",
        fires = "基本支出 30.00 万元，占支出 100.00 万元的 35%",
        silent = "基本支出 303.90 万元，占支出 9276.40 万元的 3.28%")
public final class SharesMatchAmounts implements Check<ExaminedDocument> {

    private static final String NO_WHOLE = "文字未说明占比的整体";
    private static final String ZERO_WHOLE = "整体为零，占比无意义";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        QuotedFacts facts = QuotedFacts.of(document);
        List<Told> shares = narration
                .all(StatementKind.SHARE)
                .filter(share -> share.statement().percent().isPresent()
                        && !share.statement().of().isEmpty())
                .toList();
        UnsaidWholes unsaid = new UnsaidWholes(shares, narration, facts);
        return shares.stream()
                .map(share -> outcome(share, narration, facts, unsaid))
                .toList();
    }

    /** The identities of the shares that are not what their amounts give. */
    static Set<String> wrong(ExaminedDocument document) {
        return new SharesMatchAmounts()
                .examine(document).stream()
                        .filter(Outcome.Failed.class::isInstance)
                        .map(Outcome.Failed.class::cast)
                        .map(failed -> failed.problem().identity())
                        .collect(Collectors.toSet());
    }

    private static Outcome outcome(Told share, Narration narration, QuotedFacts facts, UnsaidWholes unsaid) {
        Optional<Participant> part =
                narration.find(share.statement().of()).filter(Told::hasAmount).map(Told::figure);
        Optional<Participant> whole = narration
                .find(share.statement().whole())
                .filter(Told::hasAmount)
                .map(Told::figure)
                .or(() -> share.isCompletion() ? budget(share, facts) : naturalWhole(share, facts))
                .or(() -> share.isCompletion() ? Optional.empty() : unsaid.of(share));
        if (part.isEmpty() || whole.isEmpty()) {
            return new Outcome.NotChecked(NO_WHOLE, List.of(share.figure()));
        }
        if (whole.get().amount().orElseThrow().isZero()) {
            return new Outcome.NotChecked(ZERO_WHOLE, List.of(share.figure()));
        }
        StatedPercent percent = share.statement().percent().orElseThrow();
        Relation relation = Relation.share("部分 ÷ 整体", share.figure(), percent, part.get(), whole.get());
        return Outcome.of(relation, broken -> problem(share, broken));
    }

    /** "占“三公”经费的 p%": the whole is in the table when no sentence states it. */
    private static Optional<Participant> naturalWhole(Told share, QuotedFacts facts) {
        return share.statement().quantities().stream()
                .filter(quantity -> quantity.measure() == Measure.OVERSEAS
                        || quantity.measure() == Measure.HOSPITALITY
                        || quantity.measure() == Measure.VEHICLES)
                .map(quantity -> new Quantity(
                        quantity.side(),
                        quantity.fund(),
                        quantity.period(),
                        Measure.THREE_PUBLIC,
                        Optional.empty(),
                        ""))
                .flatMap(quantity -> facts.of(quantity).facts().stream())
                .map(Fact::figure)
                .findFirst();
    }

    /** "完成预算的 p%": the budget is in the table when no sentence states it. */
    private static Optional<Participant> budget(Told share, QuotedFacts facts) {
        return share.statement().quantities().stream()
                .map(quantity -> facts.of(quantity.in(BudgetPeriod.BUDGET)))
                .filter(QuotedFacts.Candidates::certain)
                .flatMap(candidates -> candidates.facts().stream())
                .map(Fact::figure)
                .findFirst();
    }

    private static Problem problem(Told share, Relation relation) {
        String message = "“%s”%s印为 %s，按金额计算约为 %s%%。"
                .formatted(
                        share.quoted(),
                        share.shareName(),
                        share.statement().percent().orElseThrow().printed(),
                        relation.expected().stripTrailingZeros().toPlainString());
        return Problem.of(share.identity(), relation, message, "按金额重新计算" + share.shareName() + "，或改正有误的金额。");
    }
}
