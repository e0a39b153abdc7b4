package io.mingzhang.checks.targets;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All forms of a document name the same competent department, and a unit has one code (CF-07). */
@CheckInfo(
        id = "CF-07",
        title = "主管部门与单位名称、代码一致",
        severity = Severity.WARNING,
        category = CheckCategory.ACROSS_FORMS,
        summary = "一个部门的申报表主管部门相同；同一单位名称的代码相同或为同一层级序列。",
        reason = "主管部门写成另一单位，资金的归属就错了。名称一长一短、一个包含另一个的不提醒；代码 302 与 302001 是上下级；" + "没有一个主管部门占多数的文件（全县汇编）不判断。",
        formula = "主管部门名称 = 多数申报表的主管部门；同名单位的代码互为前缀",
        basis = "跨表单勾稽",
        fires = "三份申报表中两份的主管部门是“甲局”，一份是“乙中心”",
        silent = "主管部门“302-甲局”与“302001-甲局”")
final class UnitsAreNamedAlike implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<ExaminedForm> forms = ExaminedForm.projectsIn(document)
                .map(place -> place.content())
                .filter(form -> !form.target().text(TargetField.DEPARTMENT).isBlank())
                .toList();
        List<Outcome> outcomes = new ArrayList<>(departments(forms));
        codes(forms, TargetField.DEPARTMENT).forEach(outcomes::add);
        codes(forms, TargetField.UNIT).forEach(outcomes::add);
        return outcomes;
    }

    private static List<Outcome> departments(List<ExaminedForm> forms) {
        if (forms.size() < 2) {
            return List.of();
        }
        List<String> names = forms.stream()
                .map(form ->
                        UnitName.of(form.target().text(TargetField.DEPARTMENT)).key())
                .toList();
        Optional<String> usual = Contacts.majority(names);
        if (usual.isEmpty()) {
            return List.of(Outcome.notChecked("申报表分属多个主管部门"));
        }
        UnitName expected = new UnitName(usual.get(), "");
        return forms.stream().map(form -> department(form, expected)).toList();
    }

    private static Outcome department(ExaminedForm form, UnitName expected) {
        UnitName department = UnitName.of(form.target().text(TargetField.DEPARTMENT));
        Participant stated = figure(form, TargetField.DEPARTMENT);
        boolean same = department.isSameAs(expected);
        if (same) {
            return Outcome.passed(Relation.count("主管部门与其他申报表相同", List.of(stated), 1, 1));
        }
        String message = form.title() + "主管部门为“" + department.name() + "”，其他申报表为“" + expected.name() + "”";
        return form.failed(Problem.of(form.identity() + "/主管部门", List.of(stated), message, "核对主管部门"));
    }

    /** One outcome for each name that is printed with several codes. */
    private static List<Outcome> codes(List<ExaminedForm> forms, TargetField field) {
        Map<String, UnitName> first = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (ExaminedForm form : forms) {
            UnitName unit = UnitName.of(form.target().text(field));
            UnitName known = unit.code().isEmpty() ? unit : first.putIfAbsent(unit.key(), unit);
            if (known != null && !unit.code().isEmpty() && !known.codeFits(unit)) {
                String message = form.title() + field.label() + "“" + unit.name() + "”的代码为" + unit.code() + "，其他申报表为"
                        + known.code();
                outcomes.add(form.failed(Problem.of(
                        form.identity() + "/" + field + "/代码", List.of(figure(form, field)), message, "核对部门（单位）代码")));
            }
        }
        return outcomes;
    }

    private static Participant figure(ExaminedForm form, TargetField field) {
        FieldText text = form.target().fields().get(field);
        return text == null
                ? Participant.text(field.label(), "", form.target().at())
                : Participant.text(field.label(), text.text(), text.at());
    }
}
