package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.checks.together.OrganizationName;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The units a department lists are those whose documents are there (SET-02). */
@CheckInfo(
        id = "SET-02",
        title = "所属单位文件齐全",
        severity = Severity.WARNING,
        category = CheckCategory.TOGETHER,
        summary = "部门文件所列的每个预算单位都有自己的文件，给出的单位文件都在部门的单位名单中。",
        reason = "漏掉一个单位，汇总数就少一块。部门文件没有列出单位的不判断；只给出少数几个单位的文件时，缺的单位只作提示。",
        formula = "部门所列单位 = 本组中的单位文件",
        basis = "预算法第十四条；部门预算编制范围",
        fires = "机关运行经费表列有本级、第1服务中心、第2服务中心，本组没有第2服务中心的文件",
        silent = "机关运行经费表列有本级和第1服务中心，两份文件都在")
final class UnitListIsComplete implements Check<DocumentSet> {

    @Override
    public List<Outcome> examine(DocumentSet set) {
        List<Outcome> outcomes = new ArrayList<>();
        for (DocumentSet.Family family : set.families()) {
            if (listed(family).size() < 2) {
                outcomes.add(Outcome.notChecked("部门文件没有列出所属单位"));
            } else {
                outcomes.addAll(compared(family));
            }
        }
        return outcomes;
    }

    /** Whether every unit the department lists is there; false when it lists none. */
    static boolean isComplete(DocumentSet.Family family) {
        return listed(family).size() > 1 && missing(family).isEmpty();
    }

    private static List<OrganizationName> listed(DocumentSet.Family family) {
        return family.department().publication().units();
    }

    /** A list names the department proper as 本级 or just by the name of the department. */
    private static List<OrganizationName> missing(DocumentSet.Family family) {
        Set<String> present =
                family.units().stream().map(unit -> unit.publication().key()).collect(Collectors.toSet());
        String own = family.department().publication().key();
        boolean hasProper = present.stream().anyMatch(key -> key.startsWith(own + "#"));
        return listed(family).stream()
                .filter(unit -> !present.contains(unit.key()))
                .filter(unit -> !(unit.key().equals(own) && hasProper))
                .toList();
    }

    private static List<Outcome> compared(DocumentSet.Family family) {
        List<Outcome> outcomes = new ArrayList<>();
        List<OrganizationName> missing = missing(family);
        String department = family.department().publication().organization();
        boolean isFew = missing.size() > family.units().size();
        for (OrganizationName unit : missing) {
            Problem problem = Problem.of(
                    "missing/" + unit.key(),
                    List.of(of(family.department(), unit.printed())),
                    "%s列有所属单位“%s”，本组没有它的文件，汇总关系只能部分核对。".formatted(department, unit.printed()),
                    "补充该单位的文件一并核对，或更正单位名单");
            outcomes.add(new Outcome.Failed(isFew ? problem.withSeverity(Severity.INFO) : problem));
        }
        Set<String> known = listed(family).stream().map(OrganizationName::key).collect(Collectors.toSet());
        for (DocumentSet.Examined unit : family.units()) {
            boolean isProper = unit.publication()
                    .key()
                    .startsWith(family.department().publication().key() + "#");
            Participant figure = of(unit, unit.publication().organization());
            if (known.contains(unit.publication().key()) || isProper) {
                outcomes.add(Outcome.passed(Relation.count("单位在部门名单中", List.of(figure), 1, 1)));
            } else {
                outcomes.add(new Outcome.Failed(Problem.of(
                        "extra/" + unit.publication().key(),
                        List.of(figure, of(family.department(), department)),
                        "“%s”的文件写明主管部门为%s，部门的单位名单中没有它。"
                                .formatted(unit.publication().organization(), department),
                        "核对单位名单与单位名称")));
            }
        }
        return outcomes;
    }

    private static Participant of(DocumentSet.Examined publication, String name) {
        String source = publication.document().disclosure().source();
        return Participant.text("单位名单", name, SourceLocation.ofLine(source, 0, 0));
    }
}
