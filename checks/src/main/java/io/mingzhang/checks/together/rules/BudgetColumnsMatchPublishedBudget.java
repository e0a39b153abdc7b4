package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.checks.narrative.QuotedFacts;
import io.mingzhang.checks.together.BondKind;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The budget columns of final accounts say what the published budget said (SET-08). */
@CheckInfo(
        id = "SET-08",
        title = "决算中的年初预算数与预算文件一致",
        severity = Severity.WARNING,
        category = CheckCategory.TOGETHER,
        summary = "决算报表中“年初预算数”“预算数”一栏的金额，等于本组中同一年度预算文件公布的同一口径金额。决算数与预算不同是正常的，不报告。",
        reason = "决算中的预算数被改成调整后的数，执行率就失去意义。表头写明“年初预算”的作错误；只写“预算数”的可能是全年预算数，作警告；" + "写明“全年预算”“调整预算”的不核对。",
        formula = "年初预算数（决算文件） = 预算数（预算文件），容差为较粗一方末位的一半",
        basis = "部门决算报表编制说明；预决算公开",
        fires = "决算“三公”经费表年初预算数 8.00 万元，预算文件 6.50 万元",
        silent = "年初预算数 6.50 万元与预算文件相同，决算数 5.90 万元")
final class BudgetColumnsMatchPublishedBudget implements Check<DocumentSet> {

    @Override
    public List<Outcome> examine(DocumentSet set) {
        return set.pairs(BondKind.FINAL_ACCOUNTS)
                .flatMap(BudgetColumnsMatchPublishedBudget::examine)
                .toList();
    }

    private static Stream<Outcome> examine(DocumentSet.Pair pair) {
        QuotedFacts budget = QuotedFacts.of(pair.from().document());
        List<Outcome> outcomes = new ArrayList<>();
        for (Fact fact : ComparableFigures.comparable(pair.to().document())) {
            if (fact.quantity().period() == BudgetPeriod.BUDGET && !isAdjusted(fact)) {
                outcome(pair, fact, budget).ifPresent(outcomes::add);
            }
        }
        return outcomes.stream();
    }

    private static boolean isAdjusted(Fact fact) {
        String label = fact.column().label();
        return label.contains("全年") || label.contains("调整");
    }

    private static Optional<Outcome> outcome(DocumentSet.Pair pair, Fact fact, QuotedFacts budget) {
        Optional<Relation> best = EarlierFigures.best(
                budget.of(fact.quantity().in(BudgetPeriod.TOTAL)).facts().stream()
                        .map(found -> Participant.of(
                                "预算文件 " + found.figure().label(),
                                found.amount(),
                                found.figure().at())),
                published -> Relation.same("决算中的预算数 = 预算文件", fact.figure(), published));
        return best.map(relation -> Outcome.of(relation, broken -> {
            Problem problem = Problem.of(
                    pair.to().publication().key() + "/" + ComparableFigures.identity(fact.quantity()),
                    broken,
                    RelationText.of(broken),
                    "年初预算数应按公布的预算填列；如是调整后的预算，表头写明全年预算数");
            return fact.column().label().contains("年初") ? problem.withSeverity(Severity.ERROR) : problem;
        }));
    }
}
