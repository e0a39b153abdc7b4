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

/** Of the alternatives of the template one was chosen (PLH-02). */
@CheckInfo(
        id = "PLH-02",
        title = "增减等选择项已取舍",
        severity = Severity.WARNING,
        category = CheckCategory.PLACEHOLDERS,
        summary = "文字中没有“增加（减少）”“增长/下降”一类未取舍的写法。",
        reason = "模板并列两种说法由填表人选一种。“增加（减少）的原因”一类泛指不提醒，表的栏名不看。",
        formula = "正文和申报表文字中不出现并列的相反说法",
        basis = "公开前校对",
        fires = "“比上年增加（减少）5.20 万元”",
        silent = "“说明增加（减少）的原因”")
final class AlternativesAreResolved implements Check<ExaminedDocument> {

    private static final Set<TextKind> KINDS =
            EnumSet.of(TextKind.PARAGRAPH, TextKind.FIELD, TextKind.GOAL, TextKind.NOTE);

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        return new Leftovers("alternative", "“增加（减少）”未取舍", "保留实际的一种说法，删去另一种").in(document, KINDS);
    }
}
