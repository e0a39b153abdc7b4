package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.TargetField;
import java.util.List;
import java.util.regex.Pattern;

/** The clerk is another person than the one in charge (OTH-01). */
@CheckInfo(
        id = "OTH-01",
        title = "负责人与经办人不是同一人",
        severity = Severity.INFO,
        category = CheckCategory.REQUIRED,
        summary = "申报表的负责人与经办人一般不是同一人。",
        reason = "填报与审核应由两人负责，只作提示。姓名不在报告中显示。",
        formula = "负责人 ≠ 经办人",
        basis = "内部控制的一般要求",
        fires = "负责人、经办人填同一个姓名",
        silent = "其中一栏空着（由 REQ-01、REQ-02 判断）")
final class ClerkIsNotPersonInCharge implements Check<ExaminedForm> {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        FieldText first = form.target().fields().get(TargetField.PERSON_IN_CHARGE);
        FieldText second = form.target().fields().get(TargetField.CLERK);
        if (first == null || second == null || RequiredField.isBlank(first) || RequiredField.isBlank(second)) {
            return List.of();
        }
        List<Participant> figures = List.of(
                Participant.text(TargetField.PERSON_IN_CHARGE.label(), "已填写", first.at()),
                Participant.text(TargetField.CLERK.label(), "已填写", second.at()));
        if (!BLANKS.matcher(first.text())
                .replaceAll("")
                .equals(BLANKS.matcher(second.text()).replaceAll(""))) {
            return List.of(Outcome.passed(Relation.count("负责人 ≠ 经办人", figures, 2, 2)));
        }
        Problem problem = Problem.of(form.identity() + "/同一人", figures, form.title() + "负责人与经办人是同一人", "核对填报人，由另一人审核");
        return List.of(form.failed(problem.inGroup("负责人与经办人是同一人")));
    }
}
