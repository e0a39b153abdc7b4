package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the units of a department publish adds up to what the department publishes (SET-01). */
@CheckInfo(
        id = "SET-01",
        title = "所属单位合计等于部门",
        severity = Severity.ERROR,
        category = CheckCategory.TOGETHER,
        summary = "部门报表中每个科目、每种资金的金额，等于部门本级和所属单位报表中同一口径金额之和。",
        reason = "部门预算由所属单位预算汇总而成，一个单位改了数而部门没有改，只有放在一起才看得出来。"
                + "部门列明的单位没有全部给出时，只核对已给单位之和不大于部门。上下级之间往来的资金汇总时可能抵销，不核对；"
                + "决算的全部资金口径也可能有抵销，作警告。"
                + "相差同一数额的合计、上级科目并为一条。",
        formula = "Σ 单位金额 = 部门金额；单位不全时 Σ 单位金额 ≤ 部门金额；容差为各数末位一半之和",
        basis = "预算法第三十二条：部门预算由本部门及其所属各单位预算组成",
        fires = "部门“2130101 行政运行”300.00 万元，本级 180.00 万元、服务中心 119.00 万元，相差 1.00 万元",
        silent = "部门 300.00 万元，本级 180.00 万元、服务中心 120.00 万元")
final class UnitsSumToDepartment implements Check<DocumentSet> {

    private static final Set<Fund> ELIMINATED = EnumSet.of(Fund.SUPERIOR_SUBSIDY, Fund.AFFILIATE_REMITTANCE);
    private static final Set<BudgetPeriod> OTHER_YEARS =
            EnumSet.of(BudgetPeriod.PRIOR_YEAR_BUDGET, BudgetPeriod.PRIOR_YEAR_EXECUTION, BudgetPeriod.CHANGE);
    private static final int SHOWN = 4;
    private static final String NO_SUCH_TABLE = "所属单位的文件没有同一口径的报表";

    @Override
    public List<Outcome> examine(DocumentSet set) {
        List<Outcome> outcomes = new ArrayList<>();
        for (DocumentSet.Family family : set.families()) {
            boolean complete = UnitListIsComplete.isComplete(family);
            List<Broken> broken = new ArrayList<>();
            for (Fact fact : ComparableFigures.comparable(family.department().document())) {
                if (isSummed(fact.quantity())) {
                    outcome(family, fact, complete, broken).ifPresent(outcomes::add);
                }
            }
            folded(broken).forEach(alike -> outcomes.add(new Outcome.Failed(problem(family, alike))));
        }
        return outcomes;
    }

    /** A figure of the department that its units do not make up. */
    private record Broken(Fact fact, Relation relation) {

        /** Whether both are off by the same amount, as an item and every total above it are. */
        boolean isAlike(Broken other) {
            BigDecimal apart =
                    relation.difference().subtract(other.relation.difference()).abs();
            return apart.compareTo(relation.tolerance().add(other.relation.tolerance())) <= 0;
        }

        /** Items tell more than sections, sections more than totals. */
        int depth() {
            return fact.quantity().code().map(code -> code.digits().length()).orElse(0);
        }
    }

    /** What is off by the same amount has one cause; the deepest subject comes first. */
    private static List<List<Broken>> folded(List<Broken> broken) {
        List<List<Broken>> causes = new ArrayList<>();
        broken.stream()
                .sorted(Comparator.comparingInt(Broken::depth).reversed())
                .forEach(each -> causes.stream()
                        .filter(cause -> cause.getFirst().isAlike(each))
                        .findFirst()
                        .ifPresentOrElse(cause -> cause.add(each), () -> causes.add(new ArrayList<>(List.of(each)))));
        return causes;
    }

    private static boolean isSummed(Quantity quantity) {
        return !ELIMINATED.contains(quantity.fund()) && !OTHER_YEARS.contains(quantity.period());
    }

    private static Optional<Outcome> outcome(
            DocumentSet.Family family, Fact fact, boolean complete, List<Broken> broken) {
        List<Participant> parts = new ArrayList<>();
        boolean allWouldState = true;
        for (DocumentSet.Examined unit : family.units()) {
            ComparableFigures figures = ComparableFigures.of(unit.document());
            Optional<Fact> part = figures.first(fact.quantity());
            part.ifPresent(found -> parts.add(named(unit, found)));
            allWouldState &= part.isPresent()
                    || figures.wouldState(fact.quantity(), fact.table().kind());
        }
        Participant whole = fact.figure();
        if (!allWouldState || parts.isEmpty() && fact.amount().isZero()) {
            return allWouldState || parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Outcome.NotChecked(NO_SUCH_TABLE, List.of(whole)));
        }
        if (!complete && parts.isEmpty()) {
            return Optional.empty();
        }
        Relation relation = complete
                ? Relation.sumOf("部门 = Σ 所属单位", whole, parts)
                : Relation.sumAtMost("Σ 已给出的单位 ≤ 部门", parts, whole);
        if (!relation.holds()) {
            broken.add(new Broken(fact, relation));
        }
        return relation.holds() ? Optional.of(Outcome.passed(relation)) : Optional.empty();
    }

    private static Participant named(DocumentSet.Examined unit, Fact fact) {
        return Participant.of(
                unit.publication().organization() + " " + fact.figure().label(),
                fact.amount(),
                fact.figure().at());
    }

    private static Problem problem(DocumentSet.Family family, List<Broken> alike) {
        Broken root = alike.getFirst();
        Fact fact = root.fact();
        String others = alike.stream()
                .skip(1)
                .limit(SHOWN)
                .map(broken -> broken.fact().figure().label())
                .collect(Collectors.joining("；"));
        String message = RelationText.of(root.relation())
                + (alike.size() == 1 ? "" : "另有 %d 处合计、上级科目等同样相差，如 %s。".formatted(alike.size() - 1, others));
        Problem problem = Problem.of(
                family.department().publication().key() + "/" + ComparableFigures.identity(fact.quantity()),
                root.relation(),
                message,
                "核对部门与各单位的报表，确定是哪一份没有随预算更新");
        boolean mayBeEliminated = family.department().publication().kind() == DocumentKind.FINAL_ACCOUNTS
                && fact.quantity().fund() == Fund.ALL;
        return mayBeEliminated ? problem.withSeverity(Severity.WARNING) : problem;
    }
}
