package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.Contact;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.List;

/** A telephone number is given (REQ-03). */
@CheckInfo(
        id = "REQ-03",
        title = "填写联系电话",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "申报表有“联系电话”一栏的，应填写，并且是电话号码。",
        reason = "填成姓名的多是与“负责人”填反了。遮盖了部分数字的号码、几个号码、分机号都算电话号码。号码不在报告中显示。",
        formula = "“联系电话”不为空，为电话号码",
        basis = "项目支出绩效目标申报表",
        fires = "“联系电话”填的是姓名",
        silent = "“联系电话”填 0000-1234567 或 138****0000")
final class PhoneIsGiven implements Check<ExaminedForm> {

    private final RequiredField fields;

    PhoneIsGiven(FormTemplates templates) {
        this.fields = new RequiredField(templates);
    }

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        return fields.in(form, TargetField.PHONE)
                .filter(text -> !RequiredField.isBlank(text) && !Contact.isNumber(text.text()))
                .map(text ->
                        List.of(RequiredField.wrong(form, TargetField.PHONE, text, "填的不是电话号码", "改填电话号码，并核对是否与其他栏填反")))
                .orElseGet(() -> fields.examine(form, TargetField.PHONE));
    }
}
