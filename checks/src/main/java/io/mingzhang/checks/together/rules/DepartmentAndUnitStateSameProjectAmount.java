package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectForms;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.targets.ListedProject;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project that stands both in the document of a department and in that of a unit has one amount (SET-04). */
@CheckInfo(
        id = "SET-04",
        title = "同一项目在部门与单位文件中金额一致",
        severity = Severity.ERROR,
        category = CheckCategory.TOGETHER,
        summary = "部门项目清单（没有清单时为申报表）中的项目，与所属单位文件中的同名项目金额相同。",
        reason = "项目在单位文件中改过而部门文件没有改，公众会看到两个数。同名项目在部门清单中不止一行、或几个单位都有的，不能确定是不是同一个，不判断。",
        formula = "部门所列项目金额 = 单位所列同名项目金额，容差为较粗一方末位的一半",
        basis = "部门预算由所属单位预算组成",
        fires = "部门清单《桥梁检测经费》50.00 万元，单位清单 45.00 万元",
        silent = "部门清单 50.00 万元，单位申报表 500,000 元；两个单位各有一个《办公费用》")
final class DepartmentAndUnitStateSameProjectAmount implements Check<DocumentSet> {

    @Override
    public List<Outcome> examine(DocumentSet set) {
        List<Outcome> outcomes = new ArrayList<>();
        for (DocumentSet.Family family : set.families()) {
            Map<String, List<Participant>> ofUnits = new LinkedHashMap<>();
            family.units()
                    .forEach(unit -> projects(unit.document())
                            .forEach((name, figures) -> ofUnits.computeIfAbsent(name, key -> new ArrayList<>())
                                    .addAll(figures)));
            projects(family.department().document()).forEach((name, figures) -> {
                List<Participant> others = ofUnits.getOrDefault(name, List.of());
                if (figures.size() == 1 && others.size() == 1) {
                    outcomes.add(outcome(family, name, figures.getFirst(), others.getFirst()));
                } else if (!others.isEmpty()) {
                    outcomes.add(new Outcome.NotChecked("同名项目不止一个，不能确定对应关系", figures));
                }
            });
        }
        return outcomes;
    }

    private static Outcome outcome(DocumentSet.Family family, String name, Participant stated, Participant own) {
        Relation same = Relation.same("部门所列项目金额 = 单位所列项目金额", stated, own);
        return Outcome.of(
                same,
                broken -> Problem.of(
                        family.department().publication().key() + "/" + name,
                        broken,
                        RelationText.of(broken),
                        "核对部门与单位的项目清单、申报表，改正没有更新的一处"));
    }

    /** The amounts of the year by project, from the list, or from the forms where there is no list. */
    private static Map<String, List<Participant>> projects(ExaminedDocument document) {
        Map<String, List<Participant>> projects = new LinkedHashMap<>();
        for (ListedProject project : ListedProject.in(document)) {
            project.amount()
                    .ifPresent(amount -> projects.computeIfAbsent(
                                    ProjectNames.key(project.name()), key -> new ArrayList<>())
                            .add(amount));
        }
        if (projects.isEmpty()) {
            for (List<ExaminedForm> forms : ProjectForms.of(document).sameProject()) {
                ExaminedForm form = forms.getFirst();
                form.total(TargetPeriod.ANNUAL)
                        .ifPresent(total -> projects.computeIfAbsent(
                                        ProjectNames.key(form.target().name()), key -> new ArrayList<>())
                                .add(Participant.of("申报表" + form.title(), ExaminedForm.amountOf(total), total.at())));
            }
        }
        return projects;
    }
}
