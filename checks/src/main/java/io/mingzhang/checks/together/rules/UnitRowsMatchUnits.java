package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.checks.together.OrganizationName;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row a department prints for one of its units says what the unit's own document says (SET-03). */
@CheckInfo(
        id = "SET-03",
        title = "部门表中的单位行与单位文件一致",
        severity = Severity.ERROR,
        category = CheckCategory.TOGETHER,
        summary = "部门按单位列示的表（机关运行经费、“三公”经费等）中某单位的金额，等于该单位文件中同一口径的合计。",
        reason = "合计相等也可能是两个单位的数写反了，按单位核对才能发现。单位文件没有这项合计的不判断。",
        formula = "部门表中单位行金额 = 单位文件合计，容差为两数末位的一半",
        basis = "部门预算由所属单位预算组成",
        fires = "部门机关运行经费表“第1服务中心”12.00 万元，该中心文件为 21.00 万元",
        silent = "部门表 12.00 万元，单位文件 120,000 元")
final class UnitRowsMatchUnits implements Check<DocumentSet> {

    @Override
    public List<Outcome> examine(DocumentSet set) {
        List<Outcome> outcomes = new ArrayList<>();
        for (DocumentSet.Family family : set.families()) {
            String division = family.department().document().disclosure().division();
            for (List<Fact> group : family.department().document().facts().groups()) {
                Fact fact = group.getFirst();
                if (!fact.quantity().name().isEmpty()) {
                    unitOf(fact.quantity().name(), division, family)
                            .flatMap(unit -> outcome(unit, fact))
                            .ifPresent(outcomes::add);
                }
            }
        }
        return outcomes;
    }

    private static Optional<DocumentSet.Examined> unitOf(String name, String division, DocumentSet.Family family) {
        return OrganizationName.of(name, division)
                .flatMap(row -> family.units().stream()
                        .filter(unit -> unit.publication().key().equals(row.key()))
                        .findFirst());
    }

    private static Optional<Outcome> outcome(DocumentSet.Examined unit, Fact row) {
        Quantity whole = ComparableFigures.shape(row.quantity());
        return ComparableFigures.of(unit.document()).first(whole).map(own -> {
            Participant total = Participant.of(
                    unit.publication().organization() + " " + own.figure().label(),
                    own.amount(),
                    own.figure().at());
            Relation same = Relation.same("部门表中的单位行 = 单位文件合计", row.figure(), total);
            return Outcome.of(
                    same,
                    broken -> Problem.of(
                            unit.publication().key() + "/" + ComparableFigures.identity(whole),
                            broken,
                            RelationText.of(broken),
                            "核对部门表与单位文件，改正有误的一处"));
        });
    }
}
