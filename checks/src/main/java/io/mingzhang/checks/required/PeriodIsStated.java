package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.ArrayList;
import java.util.List;

/** The period of the project is stated (REQ-07). */
@CheckInfo(
        id = "REQ-07",
        title = "填写项目期",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "申报表有“项目期”一栏的，应填写。",
        reason = "没有项目期，就不知道实施期的资金和指标是几年的。没有这一栏的模板不报告；写起止日期的模板看起止日期。",
        formula = "“项目期”不为空",
        basis = "项目支出绩效目标申报表",
        fires = "“项目期”后面空白",
        silent = "“项目期”写“1年”或“2026年”")
final class PeriodIsStated implements Check<ExaminedForm> {

    private final RequiredField fields;

    PeriodIsStated(FormTemplates templates) {
        this.fields = new RequiredField(templates);
    }

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        List<Outcome> outcomes = new ArrayList<>(fields.examine(form, TargetField.PERIOD));
        outcomes.addAll(fields.examine(form, TargetField.START_DATE));
        outcomes.addAll(fields.examine(form, TargetField.END_DATE));
        return outcomes;
    }
}
