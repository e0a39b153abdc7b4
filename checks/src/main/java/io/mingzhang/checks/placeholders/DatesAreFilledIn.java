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

/** A date is a date, not the blank of the template (PLH-01). */
@CheckInfo(
        id = "PLH-01",
        title = "日期已填写",
        severity = Severity.WARNING,
        category = CheckCategory.PLACEHOLDERS,
        summary = "文字中没有 XX月XX日、××年、____月 一类未填写的日期。",
        reason = "模板中留给填表人的日期没有替换，公开后即是差错。同类的合并为一条。",
        formula = "全部文字中不出现占位的年、月、日",
        basis = "公开前校对",
        fires = "时效指标的值为“2026年XX月XX日前”",
        silent = "“2026年12月31日前”")
final class DatesAreFilledIn implements Check<ExaminedDocument> {

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
        return new Leftovers("date_blank", "日期未填写", "填写具体日期").in(document, KINDS);
    }
}
