package io.mingzhang.checks.placeholders;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.texts.TextKind;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** No hint to who fills the form, and no blank, is left (PLH-07). */
@CheckInfo(
        id = "PLH-07",
        title = "填写提示已删除",
        severity = Severity.WARNING,
        category = CheckCategory.PLACEHOLDERS,
        summary = "文字中没有“（此处填写…）”“请填写”“____”“××项目”“示例”“TODO”一类留给填表人的提示和空格。",
        reason = "提示和空格是模板的一部分。遮盖的姓名、号码（李××同志、138****0000）不提醒。",
        formula = "全部文字中不出现提示语和占位符",
        basis = "公开前校对",
        fires = "项目概况写“（此处填写项目背景和主要内容）”",
        silent = "“联系人李××同志”")
final class HintsAreRemoved implements Check<ExaminedDocument> {

    private static final Set<TextKind> KINDS = EnumSet.of(
            TextKind.PARAGRAPH,
            TextKind.FIELD,
            TextKind.GOAL,
            TextKind.INDICATOR,
            TextKind.VALUE,
            TextKind.TASK,
            TextKind.TITLE,
            TextKind.NOTE,
            TextKind.CELL);

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        return new Leftovers("blank", "instruction", "填写提示或空格未替换", "按提示填写内容后删去提示").in(document, KINDS);
    }
}
