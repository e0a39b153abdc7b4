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

/** The hint of the template which units could be used was replaced (PLH-04). */
@CheckInfo(
        id = "PLH-04",
        title = "计量单位提示已替换",
        severity = Severity.WARNING,
        category = CheckCategory.PLACEHOLDERS,
        summary = "指标和指标值中没有“（万元/台等）”一类列举计量单位的提示。",
        reason = "提示说明可用哪些单位，应换成实际的单位。“台（套）”“元/人”是正常的单位，不提醒。",
        formula = "括号内有“/”并以“等”结尾",
        basis = "公开前校对",
        fires = "数量指标的值为“≥5（万元/台等）”",
        silent = "“≥6台（套）”“≤800元/人”")
final class UnitHintsAreReplaced implements Check<ExaminedDocument> {

    private static final Set<TextKind> KINDS =
            EnumSet.of(TextKind.FIELD, TextKind.INDICATOR, TextKind.VALUE, TextKind.GOAL);

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        return new Leftovers("unit_hint", "计量单位的提示未替换", "换成实际的计量单位").in(document, KINDS);
    }
}
