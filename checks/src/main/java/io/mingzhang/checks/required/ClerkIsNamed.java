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

/** The clerk is named (REQ-02). */
@CheckInfo(
        id = "REQ-02",
        title = "填写经办人",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "申报表有“经办人”一栏的，应填写。",
        reason = "空着的栏目使填报责任不清。没有这一栏的模板不报告；多份申报表同样缺少的合并为一条。姓名和电话不在报告中显示。",
        formula = "“经办人”不为空",
        basis = "项目支出绩效目标申报表",
        fires = "表尾“经办人：”后面空白",
        silent = "申报表没有“经办人”一栏")
final class ClerkIsNamed implements Check<ExaminedForm> {

    private final RequiredField fields;

    ClerkIsNamed(FormTemplates templates) {
        this.fields = new RequiredField(templates);
    }

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        return fields.examine(form, TargetField.CLERK);
    }
}
