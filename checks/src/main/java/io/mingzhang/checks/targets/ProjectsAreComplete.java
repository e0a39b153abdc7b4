package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectForms;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The projects announced in the text, listed in the table and described in forms are the same (CF-02). */
@CheckInfo(
        id = "CF-02",
        title = "项目个数、清单与申报表一致",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_FORMS,
        summary = "文字所述绩效目标项目个数与金额、项目清单、申报表三者一致；申报表年度资金合计等于项目支出。",
        reason =
                "应公开的申报表缺少一份，通常只能从个数与合计看出。分页重复的申报表只计一份。"
                        + "申报表合计小于项目支出而文中没有说明个数的，可能只公开了部分项目，只作提醒；申报表不到清单一半的，是选择公开的重点项目，只核对表中项目是否在清单中；文中所述绩效目标资金本来就小于项目支出的，不与项目支出比较。文件没有申报表的不判断。",
        formula = "所述个数 = 申报表份数 = 清单行数；所述金额 = Σ 年度资金总额 = 项目支出；容差为所印末位的一半",
        basis = "跨表单勾稽；预算公开要求",
        fires = "文中“绩效目标管理的项目8个”，申报表 7 份",
        silent = "清单 20 个项目 473.16 万元，申报表 20 份，合计 4,731,560 元")
final class ProjectsAreComplete implements Check<ExaminedDocument> {

    private static final int NAMES_SHOWN = 5;
    /** Of how many projects one has a form where what is published is plainly a selection. */
    private static final int SELECTION = 2;

    private static final String GROUP = "申报表不全或多出";
    private static final String DOUBTFUL = "有表格无法可靠分列，申报表可能没有全部读到";
    /** Targets of money for lower levels, which is listed in a table of its own. */
    private static final String TRANSFER = "转移支付";

    private static final String OF_PART = "文中所述绩效目标项目少于全部项目，并非全部项目编报目标";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        ProjectForms forms = ProjectForms.of(document);
        List<Statement> statements = document.disclosure().narrative().stream()
                .flatMap(section -> section.statements().stream())
                .filter(ProjectsAreComplete::speaksOfTargets)
                .toList();
        List<ListedProject> listed = ListedProject.in(document);
        if (forms.all().isEmpty()) {
            return statements.isEmpty() ? List.of() : List.of(Outcome.notChecked("文件未附项目支出绩效目标申报表"));
        }
        if (document.mayMissTables()) {
            return List.of(Outcome.notChecked(DOUBTFUL));
        }
        List<Outcome> outcomes = new ArrayList<>();
        if (isSelection(forms, listed)) {
            return List.of(partOf(forms, listed));
        }
        counts(forms, statements).forEach(outcomes::add);
        statedSum(forms, statements).ifPresent(outcomes::add);
        if (!listed.isEmpty()) {
            boolean announcesPart = announcesPart(forms, statements, listed.size());
            outcomes.add(announcesPart ? partOf(forms, listed) : sets(forms, listed));
        }
        boolean announced = outcomes.stream().anyMatch(Outcome.Passed.class::isInstance);
        projectExpenditure(document)
                .map(stated -> ofPart(statements, stated).orElseGet(() -> sum(forms, stated, announced)))
                .ifPresent(outcomes::add);
        return outcomes;
    }

    /** Fewer than half of the listed projects have forms: those that must be published, not all that were filed. */
    private static boolean isSelection(ProjectForms forms, List<ListedProject> listed) {
        return listed.size() > SELECTION * forms.sameProject().size();
    }

    /** Said of all projects with targets; kinds of projects have a name. */
    private static boolean speaksOfTargets(Statement statement) {
        return statement.quantities().stream()
                .anyMatch(quantity -> quantity.measure() == Measure.PERFORMANCE_TARGETS
                        && quantity.name().isEmpty());
    }

    private static Stream<Outcome> counts(ProjectForms forms, List<Statement> statements) {
        int count = forms.sameProject().size();
        return statements.stream()
                .filter(statement -> statement.kind() == StatementKind.COUNT)
                .map(statement -> {
                    Participant stated =
                            Participant.text("所述项目个数", statement.count() + statement.noun(), statement.at());
                    Relation relation = Relation.count("所述项目个数 = 申报表份数", List.of(stated), count, statement.count());
                    String message = "文中称实行绩效目标管理的项目" + statement.count() + "个，所附申报表" + count + "份";
                    return Outcome.of(
                            relation,
                            broken -> Problem.of("个数/" + statement.subject(), broken, message, "补齐缺少的申报表，或更正文中的个数")
                                    .inGroup(GROUP));
                });
    }

    /** The one amount said of all projects with targets; several are parts by fund and are not compared one by one. */
    private static Optional<Outcome> statedSum(ProjectForms forms, List<Statement> statements) {
        return stated(statements).map(amount -> sum(forms, amount, true));
    }

    /** The text itself says that only a part of the project expenditure has targets: the forms need not reach it. */
    private static Optional<Outcome> ofPart(List<Statement> statements, Participant expenditure) {
        return stated(statements)
                .filter(amount -> !Relation.same("", amount, expenditure).holds())
                .filter(amount -> Relation.atMost("", amount, expenditure).holds())
                .map(amount -> new Outcome.NotChecked(OF_PART, List.of(expenditure, amount)));
    }

    private static Optional<Participant> stated(List<Statement> statements) {
        List<Participant> amounts = statements.stream()
                .filter(statement -> statement.kind() == StatementKind.AMOUNT)
                .flatMap(statement ->
                        statement.amount().stream().map(amount -> Participant.of("所述绩效目标项目资金", amount, statement.at())))
                .filter(figure -> !ExaminedForm.amountOf(figure).isZero())
                .toList();
        return amounts.size() == 1 ? Optional.of(amounts.getFirst()) : Optional.empty();
    }

    private static Outcome sum(ProjectForms forms, Participant stated, boolean announced) {
        List<Participant> totals = forms.annualTotals();
        if (totals.size() < forms.all().size()) {
            return new Outcome.NotChecked("有申报表未填列年度资金总额", List.of(stated));
        }
        Relation relation = Relation.sumOf(stated.label() + " = Σ 申报表年度资金总额", stated, totals);
        boolean part = relation.difference().signum() > 0 && !announced;
        int power = ScaleSlip.powerOfTen(relation.expected(), relation.found());
        String message = stated.label() + AmountText.of(stated) + "，" + totals.size() + "份申报表年度资金合计"
                + AmountText.of(
                        relation.expected(), ExaminedForm.amountOf(stated).unit())
                + (power == 0 ? "" : "，恰差10的" + Math.abs(power) + "次方倍，疑为申报表金额单位有误");
        return Outcome.of(relation, broken -> {
            Problem problem = Problem.of("合计/" + stated.label(), broken, message, "核对申报表是否齐全、金额是否一致")
                    .inGroup(GROUP);
            return part ? problem.withSeverity(Severity.WARNING) : problem;
        });
    }

    /** The text counts just the projects that have forms, and says so of fewer than the list holds. */
    private static boolean announcesPart(ProjectForms forms, List<Statement> statements, int listed) {
        int count = forms.sameProject().size();
        return count < listed
                && statements.stream()
                        .anyMatch(statement -> statement.kind() == StatementKind.COUNT && statement.count() == count);
    }

    /** Projects without a form are then no gap; a form of a project the list does not hold still is one. */
    private static Outcome partOf(ProjectForms forms, List<ListedProject> listed) {
        Outcome whole = sets(
                forms,
                listed.stream()
                        .filter(project -> forms.count(project.name()) > 0
                                || forms.variantOf(project.name()).isPresent())
                        .toList());
        return whole instanceof Outcome.Failed
                ? whole
                : new Outcome.NotChecked(
                        OF_PART, listed.stream().map(ListedProject::row).toList());
    }

    private static Outcome sets(ProjectForms forms, List<ListedProject> listed) {
        List<ListedProject> withoutForm = listed.stream()
                .filter(project -> forms.count(project.name()) == 0
                        && forms.variantOf(project.name()).isEmpty())
                .toList();
        List<String> listedStems = listed.stream()
                .map(project -> ProjectNames.stem(project.name()))
                .toList();
        var stems = new java.util.HashSet<>(listedStems);
        List<ExaminedForm> unlisted = forms.all().stream()
                .filter(form -> !stems.contains(ProjectNames.stem(form.target().name())))
                .filter(form -> !form.target().title().contains(TRANSFER))
                .toList();
        Relation relation = Relation.count(
                "清单项目 = 申报表项目",
                listed.stream().map(ListedProject::row).toList(),
                listed.size(),
                listed.size() - withoutForm.size() + (long) unlisted.size());
        if (withoutForm.isEmpty() && unlisted.isEmpty()) {
            return Outcome.passed(relation);
        }
        List<Participant> figures = Stream.concat(
                        withoutForm.stream().map(ListedProject::row),
                        unlisted.stream()
                                .map(form -> Participant.text(
                                        "申报表",
                                        form.target().name(),
                                        form.target().at())))
                .toList();
        String message = "清单" + listed.size() + "个项目"
                + names("，没有申报表的", withoutForm.stream().map(ListedProject::name).toList())
                + names(
                        "，不在清单中的申报表",
                        unlisted.stream().map(form -> form.target().name()).toList());
        return new Outcome.Failed(
                Problem.of("清单", figures, message, "补齐申报表或更正清单").inGroup(GROUP));
    }

    private static String names(String beginning, List<String> names) {
        String shown = String.join("、", names.subList(0, Math.min(names.size(), NAMES_SHOWN)));
        return names.isEmpty() ? "" : beginning + names.size() + "个：" + shown + (names.size() > NAMES_SHOWN ? "等" : "");
    }

    private static Optional<Participant> projectExpenditure(ExaminedDocument document) {
        for (BudgetTable table : document.tables(TableKind.EXPENDITURE_SUMMARY)) {
            Optional<Participant> stated = table.amountColumns().stream()
                    .filter(column -> column.meaning().measure() == Measure.PROJECT
                            && column.meaning().fund() == Fund.ALL)
                    .findFirst()
                    .flatMap(column -> table.rows().stream()
                            .filter(row -> row.kind() == RowKind.TOTAL)
                            .findFirst()
                            .flatMap(row -> ListedProject.figure(row, column)))
                    .map(figure -> Participant.of("项目支出合计", ExaminedForm.amountOf(figure), figure.at()));
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }
}
