package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.UnitName;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.List;
import java.util.Optional;

/** The department is stated with its code (REQ-08). */
@CheckInfo(
        id = "REQ-08",
        title = "主管部门写明代码",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "“主管部门及代码”一栏应写明部门代码。",
        reason = "只适用于模板有“主管部门及代码”一栏的申报表。整个文件的申报表都不写代码的，可能是栏目名称不同，只作提示。",
        formula = "“主管部门及代码”含代码",
        basis = "项目支出绩效目标申报表",
        fires = "五份申报表写“302-某局”，一份只写“某局”",
        silent = "模板只有“主管部门”一栏")
final class DepartmentHasCode implements Check<ExaminedDocument> {

    private record Department(ExaminedForm form, FieldText text) {

        boolean hasCode() {
            return !UnitName.of(text.text()).code().isEmpty();
        }

        Participant figure() {
            return Participant.text(form.title() + "主管部门", text.text(), text.at());
        }
    }

    private final FormTemplates templates;

    DepartmentHasCode(FormTemplates templates) {
        this.templates = templates;
    }

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Department> departments = ExaminedForm.in(document)
                .flatMap(place -> department(place.content()).stream())
                .toList();
        if (departments.isEmpty()) {
            return List.of();
        }
        List<Participant> without = departments.stream()
                .filter(department -> !department.hasCode())
                .map(Department::figure)
                .toList();
        if (without.isEmpty()) {
            return List.of(Outcome.passed(Relation.count(
                    "主管部门写明代码",
                    departments.stream().map(Department::figure).toList(),
                    departments.size(),
                    departments.size())));
        }
        String message = "“主管部门及代码”没有代码：" + departments.size() + "份申报表中有 " + without.size() + " 份如此";
        Problem problem = Problem.of("主管部门代码", without, message, "在部门名称前写明代码，例如“302-某局”");
        return List.of(new Outcome.Failed(
                without.size() == departments.size() ? problem.withSeverity(Severity.INFO) : problem));
    }

    private Optional<Department> department(ExaminedForm form) {
        boolean coded = templates
                .template(form.target().variant())
                .map(template -> template.codedFields().contains(TargetField.DEPARTMENT.name()))
                .orElse(false);
        return Optional.ofNullable(form.target().fields().get(TargetField.DEPARTMENT))
                .filter(text -> coded && !RequiredField.isBlank(text))
                .map(text -> new Department(form, text));
    }
}
