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
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a form are filled in (REQ-05). */
@CheckInfo(
        id = "REQ-05",
        title = "填写文字栏",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "申报表的项目概况、立项依据、设立必要性、制度措施、实施计划、总体目标应填写。",
        reason = "没有这些栏目的模板不报告。总体目标只缺一栏的不报告，可能是合并单元格。",
        formula = "文字栏不为空；至少一栏总体目标不为空",
        basis = "项目支出绩效目标申报表",
        fires = "“立项依据”后面空白",
        silent = "没有“立项依据”一栏的模板")
final class TextsAreFilledIn implements Check<ExaminedForm> {

    private final RequiredField fields;

    TextsAreFilledIn(FormTemplates templates) {
        this.fields = new RequiredField(templates);
    }

    private static final List<TargetField> TEXTS = List.of(
            TargetField.OVERVIEW, TargetField.GROUNDS, TargetField.NECESSITY, TargetField.MEASURES, TargetField.PLAN);

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        List<Outcome> outcomes = new ArrayList<>();
        TEXTS.forEach(field -> outcomes.addAll(fields.examine(form, field)));
        List<Goal> goals = form.target().goals();
        Optional<Goal> filled =
                goals.stream().filter(goal -> !goal.text().isBlank()).findFirst();
        if (filled.isPresent()) {
            Participant goal = Participant.text("总体目标", "已填写", filled.get().at());
            outcomes.add(Outcome.passed(Relation.count("“总体目标”已填写", List.of(goal), 1, 1)));
        } else if (!form.target().indicators().isEmpty()) {
            SourceLocation at =
                    goals.isEmpty() ? form.target().at() : goals.getFirst().at();
            Problem problem = Problem.of(
                    form.identity() + "/总体目标",
                    List.of(Participant.text("总体目标", "", at)),
                    form.title() + "没有填写“总体目标”",
                    "补填“总体目标”");
            outcomes.add(form.failed(problem.inGroup("未填写“总体目标”")));
        }
        return outcomes;
    }
}
