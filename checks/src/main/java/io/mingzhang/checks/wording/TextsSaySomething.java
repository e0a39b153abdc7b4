package io.mingzhang.checks.wording;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.texts.Gathered;
import io.mingzhang.checks.texts.TextKind;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.texts.Texts;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Grounds, need, plan and goal say something of the project (TXT-08). */
@CheckInfo(
        id = "TXT-08",
        title = "文字栏不是空话",
        severity = Severity.WARNING,
        category = CheckCategory.TEXT,
        summary = "立项依据写明文件或会议决定；必要性、实施计划、总体目标不是“非常有必要”“按实际需要安排”“完成年度工作任务”一类适用于任何项目的话。",
        reason = "只看整栏都是套话的情形；引用了文件、法律、合同、会议的依据，写了具体事项的计划都不提醒。把部门职能介绍当作依据的，也在此提醒。",
        formula = "整栏文字与数据包 empty_* 所列句式完全相符；立项依据以部门简介开头",
        basis = "项目支出绩效目标填报要求（预算部门填表说明）",
        fires = "项目设立必要性写“非常有必要”",
        silent = "“因原设备已使用十二年，故障频发，有必要更换”")
final class TextsSaySomething implements Check<ExaminedDocument> {
    private static final Map<TargetField, String> FIELDS = Map.of(
            TargetField.GROUNDS, "empty_grounds",
            TargetField.NECESSITY, "empty_necessity",
            TargetField.PLAN, "empty_plan",
            TargetField.MEASURES, "empty_plan");
    private static final Pattern ENDS = Pattern.compile("[\\s。．.，,；;！!]+");

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Wording wording = document.standards().wording();
        Gathered gathered = new Gathered();
        for (TextPlace text : Texts.of(document).all()) {
            pattern(text).ifPresent(name -> {
                gathered.looked(1);
                if (wording.pattern(name)
                        .matcher(ENDS.matcher(text.text()).replaceAll(""))
                        .matches()) {
                    note(
                            gathered,
                            text,
                            text.label() + "是空话",
                            "“" + text.excerpt(0, text.text().length()) + "”");
                } else if (text.isField(TargetField.GROUNDS) && describesDepartment(text.text(), wording)) {
                    note(gathered, text, "立项依据写的是部门简介", "“" + text.excerpt(0, 20) + "”");
                }
            });
        }
        return gathered.outcomes("文字栏有实质内容");
    }

    private static Optional<String> pattern(TextPlace text) {
        return text.kind() == TextKind.GOAL
                ? Optional.of("empty_goal")
                : text.field().flatMap(field -> Optional.ofNullable(FIELDS.get(field)));
    }

    private static boolean describesDepartment(String text, Wording wording) {
        String sentence = text.substring(0, Math.min(text.length(), 60));
        return wording.pattern("department_description").matcher(sentence).find()
                && !wording.pattern("grounds").matcher(text).find();
    }

    private static void note(Gathered gathered, TextPlace text, String group, String quoted) {
        String remedy = text.isField(TargetField.GROUNDS) ? "写明所依据的文件名称和文号、会议或批示" : "写明本项目的具体内容";
        gathered.add(
                group,
                text,
                Problem.of(
                        text.identity() + "/空话",
                        text.figures(0, text.text().length()),
                        "《" + text.owner() + "》" + group + "：" + quoted,
                        remedy));
    }
}
