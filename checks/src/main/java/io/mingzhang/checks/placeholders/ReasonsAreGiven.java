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

/** Where a reason is announced, one is given (PLH-08). */
@CheckInfo(
        id = "PLH-08",
        title = "增减原因已写明",
        severity = Severity.WARNING,
        category = CheckCategory.PLACEHOLDERS,
        summary = "写了“主要原因是”的地方写明了原因，后面不是空着就结束。",
        reason = "模板要求逐项说明增减原因，漏填时留下“主要原因是。”。原因另起一段的不提醒。",
        formula = "“原因是”“原因为”之后不紧接句号、分号",
        basis = "预算公开说明的编写要求；公开前校对",
        fires = "公务用车购置及运行费 6.00 万元，与上年持平，主要原因是。其中：…",
        silent = "比上年减少 2.00 万元，主要原因是会议减少")
final class ReasonsAreGiven implements Check<ExaminedDocument> {

    private static final Set<TextKind> KINDS = EnumSet.of(TextKind.PARAGRAPH, TextKind.NOTE);

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        return new Leftovers("missing_reason", "原因未写明", "补写原因；没有变化的，删去“主要原因是”").in(document, KINDS);
    }
}
