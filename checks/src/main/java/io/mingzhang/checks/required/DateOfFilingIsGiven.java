package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.List;

/** The date of filing is given (REQ-04). */
@CheckInfo(
        id = "REQ-04",
        title = "填写填报日期",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "申报表有“填报日期”一栏的，应填写，并且是日期。",
        reason = "没有日期就不知道是哪一次填报的。年月日、时间戳（20260105093000）都算日期。",
        formula = "“填报日期”不为空，为日期",
        basis = "项目支出绩效目标申报表",
        fires = "“填报日期：”后面空白；或填“46027”",
        silent = "“填报日期”填 2026年1月5日")
final class DateOfFilingIsGiven implements Check<ExaminedForm> {

    private final RequiredField fields;

    DateOfFilingIsGiven(FormTemplates templates) {
        this.fields = new RequiredField(templates);
    }

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        return fields.in(form, TargetField.FILLED_ON)
                .filter(text -> !RequiredField.isBlank(text) && !FilingDate.isDate(text.text()))
                .map(text ->
                        List.of(RequiredField.wrong(form, TargetField.FILLED_ON, text, "填的不是日期", "改填日期，例如 2026年1月5日")))
                .orElseGet(() -> fields.examine(form, TargetField.FILLED_ON));
    }
}
