package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Agency operating funds are part of the operating costs of basic expenditure (机关运行经费与公用经费). */
@CheckInfo(
        id = "XT-06",
        title = "机关运行经费不大于公用经费",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "机关运行经费不大于一般公共预算基本支出中的公用经费。",
        reason = "机关运行经费只含行政单位和参公单位；部门有事业单位时小于公用经费，属正常。按政府经济分类时，与机关商品和服务支出（502）、机关资本性支出（503）之和比较，不等时不下结论。",
        formula = "机关运行经费 ≤ 公用经费；机关运行经费 = 502 + 503（按政府经济分类）",
        basis = "预算法实施条例；部门预算公开口径",
        fires = "机关运行经费 50.00，公用经费 42.94",
        silent = "机关运行经费 33.17，公用经费 42.94（其余属事业单位）")
public final class AgencyOperatingWithinOperatingCosts implements SetCheck {

    private static final Set<String> GOODS_AND_CAPITAL = Set.of("302", "309", "310");
    private static final Set<String> AGENCY_GROUPS = Set.of("502", "503", "504");

    @Override
    public Stream<Outcome> examine(TableSet set) {
        Optional<TableGrid> economic = set.grid(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC);
        Optional<Participant> stated = agencyFunds(set);
        if (economic.isEmpty() || stated.isEmpty() || set.isFinalAccounts()) {
            return Stream.empty();
        }
        return Stream.of(
                EconomicItems.isDepartmental(economic.get())
                        ? departmental(economic.get(), stated.get())
                        : government(economic.get(), stated.get()));
    }

    private static Optional<Participant> agencyFunds(TableSet set) {
        return set.grid(TableKind.AGENCY_OPERATING)
                .flatMap(grid -> new Ledger(grid, Side.EXPENDITURE, Fund.ALL)
                        .total(Measure.AGENCY_OPERATING)
                        .or(() -> new Ledger(grid, Side.EXPENDITURE, Fund.ALL).total(Measure.TOTAL)))
                .or(() -> ThreePublicFigures.of(set, LineItem.AGENCY_OPERATING, Measure.AGENCY_OPERATING));
    }

    private static Outcome departmental(TableGrid economic, Participant stated) {
        Optional<Participant> operating = economic.table().rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .findFirst()
                .flatMap(row -> EconomicItems.figure(economic, row, Measure.OPERATING));
        List<Participant> limits = operating.map(List::of).orElseGet(() -> groups(economic, GOODS_AND_CAPITAL));
        if (limits.isEmpty()) {
            return new Outcome.NotChecked("经济科目表没有公用经费", List.of(stated));
        }
        Relation equal = Relation.sumOf("机关运行经费 = 公用经费", stated, limits);
        if (equal.holds() || equal.difference().signum() < 0) {
            return Outcome.passed(equal.holds() ? equal : within(equal));
        }
        return new Outcome.Failed(Problem.of("机关运行经费", equal, RelationText.of(equal), "机关运行经费是公用经费的一部分，核对两表。"));
    }

    /** Less is in order: the rest belongs to public institutions. */
    private static Relation within(Relation equal) {
        return new Relation(
                "机关运行经费 ≤ 公用经费",
                equal.participants(),
                equal.expected(),
                equal.found(),
                equal.tolerance(),
                equal.unit(),
                true);
    }

    private static Outcome government(TableGrid economic, Participant stated) {
        List<Participant> groups = groups(economic, AGENCY_GROUPS);
        if (groups.isEmpty()) {
            return new Outcome.NotChecked("经济科目表没有机关商品和服务支出", List.of(stated));
        }
        Relation relation = Relation.sumOf("机关运行经费 = 机关商品和服务支出 + 机关资本性支出", stated, groups);
        return relation.holds()
                ? Outcome.passed(relation)
                : new Outcome.NotChecked("按政府经济分类不能确定公用经费", relation.participants());
    }

    private static List<Participant> groups(TableGrid economic, Set<String> codes) {
        return economic.table().rows().stream()
                .filter(row -> row.kind() == RowKind.GROUP || row.kind() == RowKind.DETAIL)
                .filter(row -> row.code()
                        .map(code -> codes.contains(code.digits()))
                        .orElseGet(
                                () -> row.name().equals("商品和服务支出") || row.name().startsWith("资本性支出")))
                .flatMap(row -> EconomicItems.figure(economic, row, Measure.TOTAL).stream())
                .toList();
    }
}
