package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.narrative.Narration;
import io.mingzhang.checks.narrative.Told;
import io.mingzhang.checks.together.BondKind;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a text says of the year before is what was published then (SET-05). */
@CheckInfo(
        id = "SET-05",
        title = "文中“比上年”与上年文件一致",
        severity = Severity.WARNING,
        category = CheckCategory.TOGETHER,
        summary = "“比上年增加（减少）x”“与上年持平”“上年 y”所说的上年数，等于本组中上年文件公布的同一口径金额。",
        reason = "增减说明常是沿用上年的稿子或按另一口径算的，公众一翻上年文件就能看出。机构、口径可能有调整，作警告；文中写明机构和口径都没有变化、"
                + "结转口径又相同的，作错误。以上年执行数为基数的说法，不能用上年预算核对，不判断。",
        formula = "本年数 − 增加额 = 上年文件金额（减少则相加），容差为各数末位一半之和",
        basis = "预算公开要求说明收支增减变化情况",
        fires = "“支出预算 1200.00 万元，比上年增加 200.00 万元”，上年文件支出预算 980.00 万元",
        silent = "同样的说法，上年文件为 1000.00 万元；“比上年执行数减少 5%”")
final class ChangesMatchEarlierYear implements Check<DocumentSet> {

    private static final String OTHER_BASE = "以上年执行数或其他口径为基数，上年预算不能核对";
    private static final String NOT_STATED = "上年文件没有同一口径的金额";

    @Override
    public List<Outcome> examine(DocumentSet set) {
        return set.pairs(BondKind.EARLIER)
                .flatMap(ChangesMatchEarlierYear::examine)
                .toList();
    }

    private static Stream<Outcome> examine(DocumentSet.Pair years) {
        Narration narration = Narration.of(years.from().document());
        EarlierFigures earlier = new EarlierFigures(years);
        List<Outcome> outcomes = new ArrayList<>();
        narration
                .all(StatementKind.AMOUNT)
                .filter(told ->
                        told.hasAmount() && !told.statement().quantities().isEmpty())
                .forEach(current -> narration
                        .about(current)
                        .forEach(said -> outcome(years, current, said, earlier).ifPresent(outcomes::add)));
        return outcomes.stream();
    }

    private static Optional<Outcome> outcome(DocumentSet.Pair years, Told current, Told said, EarlierFigures earlier) {
        Optional<Function<Participant, Relation>> relation = relation(current, said);
        if (relation.isEmpty() || said.statement().baseline() == Baseline.OPENING_BUDGET) {
            return Optional.empty();
        }
        if (!isComparable(years, said.statement().baseline())) {
            return Optional.of(new Outcome.NotChecked(OTHER_BASE, List.of(said.figure())));
        }
        Optional<Relation> best = EarlierFigures.best(
                current.statement().quantities().stream().flatMap(quantity -> earlier.of(quantity).stream()),
                relation.get());
        if (best.isEmpty()) {
            return Optional.of(new Outcome.NotChecked(NOT_STATED, List.of(said.figure())));
        }
        return Optional.of(Outcome.of(
                best.get(),
                broken -> earlier.weighed(Problem.of(
                        years.from().publication().year() + "/" + said.identity(),
                        broken,
                        RelationText.of(broken) + earlier.scopeNote(),
                        "核对上年公布的数与本年的增减说明，改正说明或写明口径变化"))));
    }

    /** Budgets are compared with the budget before, final accounts with the accounts before. */
    private static boolean isComparable(DocumentSet.Pair years, Baseline baseline) {
        boolean isAccounts = years.from().publication().kind() == DocumentKind.FINAL_ACCOUNTS;
        return isAccounts || baseline == Baseline.PRIOR_YEAR_BUDGET;
    }

    private static Optional<Function<Participant, Relation>> relation(Told current, Told said) {
        Participant now = current.figure();
        Participant figure = said.figure();
        return switch (said.statement().kind()) {
            case CHANGE ->
                said.sign() == 0 || !said.hasAmount()
                        ? Optional.empty()
                        : Optional.of(before -> change(now, figure, before, said.sign()));
            case PRIOR_YEAR ->
                said.hasAmount()
                        ? Optional.of(before -> Relation.same("文中上年数 = 上年文件", figure, before))
                        : Optional.empty();
            case NO_CHANGE -> Optional.of(before -> Relation.same("与上年持平：本年数 = 上年文件", now, before));
            case AMOUNT, SHARE, CHANGE_RATE, COUNT, PROJECT_AMOUNT -> Optional.empty();
        };
    }

    private static Relation change(Participant now, Participant change, Participant before, int sign) {
        return sign > 0
                ? Relation.sum(
                        "增加额 = 本年数 − 上年文件", change, List.of(new Relation.Term(1, now), new Relation.Term(-1, before)))
                : Relation.sum(
                        "减少额 = 上年文件 − 本年数", change, List.of(new Relation.Term(1, before), new Relation.Term(-1, now)));
    }
}
