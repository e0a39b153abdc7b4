package io.mingzhang.checks.required;

import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields a form prints and asks to fill in; what stands in them is never shown, it may be a person's name. */
final class RequiredField {

    private static final Pattern EMPTY = Pattern.compile("[\\s\\p{Z}\\-—_/\\\\:：.。]*");

    private final FormTemplates templates;

    RequiredField(FormTemplates templates) {
        this.templates = templates;
    }

    /** The field, when the form prints its label and asks for it. */
    Optional<FieldText> in(ExaminedForm form, TargetField field) {
        FieldText text = form.target().fields().get(field);
        boolean asked = templates.fieldsToFill(form.target().variant()).contains(field.name());
        return asked ? Optional.ofNullable(text) : Optional.empty();
    }

    /** Whether nothing is filled in. */
    static boolean isBlank(FieldText text) {
        return EMPTY.matcher(text.text()).matches();
    }

    /** That the field is filled in; nothing where the form does not ask for it. */
    List<Outcome> examine(ExaminedForm form, TargetField field) {
        return in(form, field)
                .map(text -> List.of(isBlank(text) ? missing(form, field, text) : filled(field, text)))
                .orElse(List.of());
    }

    /** The field is filled in. */
    static Outcome filled(TargetField field, FieldText text) {
        return Outcome.passed(Relation.count(
                "“" + field.label() + "”已填写", List.of(Participant.text(field.label(), "已填写", text.at())), 1, 1));
    }

    private static Outcome missing(ExaminedForm form, TargetField field, FieldText text) {
        Problem problem = Problem.of(
                form.identity() + "/" + field.label(),
                List.of(Participant.text(field.label(), "", text.at())),
                form.title() + "没有填写“" + field.label() + "”",
                "补填“" + field.label() + "”");
        return form.failed(problem.inGroup("未填写“" + field.label() + "”"));
    }

    /** The field is filled in with something else. */
    static Outcome wrong(ExaminedForm form, TargetField field, FieldText text, String says, String remedy) {
        Problem problem = Problem.of(
                form.identity() + "/" + field.label() + "/内容",
                List.of(Participant.text(field.label(), "（内容不显示）", text.at())),
                form.title() + "“" + field.label() + "”" + says,
                remedy);
        return form.failed(problem.inGroup("“" + field.label() + "”" + says));
    }
}
