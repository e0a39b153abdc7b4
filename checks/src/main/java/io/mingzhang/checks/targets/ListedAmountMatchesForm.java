package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectForms;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The amount of a project in the list of projects is the money of the year in its form (CF-01). */
@CheckInfo(
        id = "CF-01",
        title = "项目清单金额与申报表一致",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_FORMS,
        summary = "项目支出预算表中每个项目的金额，等于该项目申报表的年度资金总额。",
        reason = "清单以万元、申报表常以元列示，按清单所印位数四舍五入后比较；比较的是年度资金，不是实施期资金。" + "恰差一万倍的，指出元与万元混用。清单中没有申报表的项目由 CF-02 报告。",
        formula = "清单金额（万元） = 申报表年度资金总额（元） ÷ 10000，容差为清单末位的一半",
        basis = "跨表单勾稽",
        fires = "清单 50.00 万元，申报表年度资金总额 600,000 元",
        silent = "清单 12.62 万元，申报表年度资金总额 126,240 元")
final class ListedAmountMatchesForm implements Check<ExaminedDocument> {

    private static final int UNIT_SLIP = 4;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        ProjectForms forms = ProjectForms.of(document);
        List<Outcome> outcomes = new ArrayList<>();
        if (forms.all().isEmpty()) {
            return outcomes;
        }
        for (ListedProject project : ListedProject.in(document)) {
            Optional<ExaminedForm> form = forms.named(project.name()).or(() -> forms.variantOf(project.name()));
            if (form.isEmpty() && forms.count(project.name()) > 1) {
                outcomes.add(new Outcome.NotChecked("同一项目有多份申报表", List.of(project.row())));
            } else if (form.isPresent() && project.amount().isPresent()) {
                outcomes.add(form.get()
                        .total(TargetPeriod.ANNUAL)
                        .map(annual ->
                                compare(form.get(), project, project.amount().get(), annual))
                        .orElseGet(() -> new Outcome.NotChecked("年度资金总额未填列", List.of(project.row()))));
            }
        }
        return outcomes;
    }

    private static Outcome compare(ExaminedForm form, ListedProject project, Participant listed, Participant annual) {
        Relation same = Relation.same("清单金额 = 申报表年度资金总额", listed, annual);
        if (same.holds()) {
            return Outcome.passed(same);
        }
        int power = ScaleSlip.powerOfTen(
                ExaminedForm.amountOf(annual).fen(),
                ExaminedForm.amountOf(listed).fen());
        boolean ofWholeLife = form.total(TargetPeriod.IMPLEMENTATION)
                .map(whole -> Relation.same("", listed, whole).holds())
                .orElse(false);
        String hint = Math.abs(power) == UNIT_SLIP ? "，恰差一万倍，疑为元、万元混用" : ofWholeLife ? "，清单金额等于实施期资金总额" : "";
        String message = "项目“" + project.name() + "”在清单中为" + AmountText.of(listed) + "，申报表年度资金总额为"
                + AmountText.of(annual) + hint;
        return form.failed(Problem.of(form.identity() + "/清单金额", same, message, "核对清单与申报表，修改填错的一处"));
    }
}
