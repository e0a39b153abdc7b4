package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.checks.together.BondKind;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the year before say what was published then (SET-06). */
@CheckInfo(
        id = "SET-06",
        title = "报表“上年预算数”与上年文件一致",
        severity = Severity.WARNING,
        category = CheckCategory.TOGETHER,
        summary = "报表中“上年预算数”一栏的金额，等于本组中上年预算文件公布的同一科目、同一口径金额。",
        reason = "上年数是编制时另行填列的，容易填成执行数或调整后的数。口径可能有调整，作警告；文中写明机构和口径都没有变化的，作错误。" + "“上年执行数”在预算公开时还没有决算，不核对。",
        formula = "上年预算数（本年文件） = 本年预算数（上年文件），容差为较粗一方末位的一半",
        basis = "预算公开要求说明收支增减变化情况",
        fires = "本年“三公”经费表上年预算数 6.00 万元，上年文件“三公”经费合计 5.50 万元",
        silent = "上年预算数 5.50 万元，上年文件 55,000 元")
final class PriorYearColumnsMatchEarlierYear implements Check<DocumentSet> {

    @Override
    public List<Outcome> examine(DocumentSet set) {
        return set.pairs(BondKind.EARLIER)
                .filter(years -> years.from().publication().kind() == DocumentKind.BUDGET)
                .flatMap(PriorYearColumnsMatchEarlierYear::examine)
                .toList();
    }

    private static Stream<Outcome> examine(DocumentSet.Pair years) {
        EarlierFigures earlier = new EarlierFigures(years);
        List<Outcome> outcomes = new ArrayList<>();
        for (Fact fact : ComparableFigures.comparable(years.from().document())) {
            if (fact.quantity().period() == BudgetPeriod.PRIOR_YEAR_BUDGET) {
                outcome(years, fact, earlier).ifPresent(outcomes::add);
            }
        }
        return outcomes.stream();
    }

    private static Optional<Outcome> outcome(DocumentSet.Pair years, Fact fact, EarlierFigures earlier) {
        Participant stated = fact.figure();
        Optional<Relation> best = EarlierFigures.best(
                earlier.of(fact.quantity()).stream(), before -> Relation.same("上年预算数 = 上年文件的预算数", stated, before));
        return best.map(relation -> Outcome.of(
                relation,
                broken -> earlier.weighed(Problem.of(
                        years.from().publication().key() + "/" + ComparableFigures.identity(fact.quantity()),
                        broken,
                        RelationText.of(broken) + earlier.scopeNote(),
                        "按上年公布的预算更正上年数，或写明口径变化"))));
    }
}
