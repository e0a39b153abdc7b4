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

/** Where the title of a figure stands, there is the figure (PLH-06). */
@CheckInfo(
        id = "PLH-06",
        title = "有图题即有图",
        severity = Severity.INFO,
        category = CheckCategory.PLACEHOLDERS,
        summary = "单独成行的图题（……分布图、图1 ……）应有图。",
        reason = "文本中看不到图：可能是提取时丢失，也可能是模板留下的图题，因此只作提示，全文合并为一条。",
        formula = "单独成段、以“图”结尾的短语",
        basis = "公开前校对",
        fires = "“‘三公’经费分布图”单独成行，其后没有图",
        silent = "“见图 1”在句中")
final class CaptionsHaveFigures implements Check<ExaminedDocument> {

    private static final Set<TextKind> KINDS = EnumSet.of(TextKind.PARAGRAPH);

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        return new Leftovers("caption", "有图题而文本中没有图", "核对公开文件中此处有图；没有的，补图或删去图题").in(document, KINDS);
    }
}
