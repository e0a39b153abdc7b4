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
import io.mingzhang.standards.text.TextPattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** No text breaks off (TXT-03). */
@CheckInfo(
        id = "TXT-03",
        title = "文字没有被截断",
        severity = Severity.WARNING,
        category = CheckCategory.TEXT,
        summary = "申报表的文字栏和章节的末段没有在句子中间断开。",
        reason = "单元格字数限制或复制不全时，文字会断在半句。许多文字不写句号即结束，因此只看不能作为结尾的标点和虚词。",
        formula = "末字不是“，”“、”“（”“：”，也不是“的”“和”“及”“根据”等不能结尾的词（50 字以上的栏目）",
        basis = "公开前校对",
        fires = "项目概况的末尾是“……建设内容包括道路、”",
        silent = "末尾没有句号但句子完整")
final class TextsEndProperly implements Check<ExaminedDocument> {
    private static final Set<TextKind> KINDS = EnumSet.of(TextKind.FIELD, TextKind.GOAL, TextKind.TASK);
    private static final int LONG = 50;
    private static final int SHOWN = 6;

    /** No word that ends nothing is longer, with what must not stand before it. */
    private static final int TAIL = 20;

    private static final String GROUP = "文字疑被截断";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        TextPattern unfinished = document.standards().wording().pattern("unfinished");
        Gathered gathered = new Gathered();
        List<TextPlace> texts = Texts.of(document)
                .of(KINDS)
                .filter(text -> text.text().length() >= LONG)
                .toList();
        gathered.looked(texts.size());
        for (TextPlace text : texts) {
            String stripped = text.text().stripTrailing();
            if (isUnfinished(stripped, unfinished)) {
                int from = Math.max(0, stripped.length() - SHOWN);
                String message = text.where() + "在句子中间结束：“" + text.excerpt(from, stripped.length()) + "”";
                gathered.add(
                        GROUP,
                        text,
                        Problem.of(
                                text.identity() + "/截断",
                                text.figures(from, stripped.length()),
                                message,
                                "对照原文补全；确为完整的，补上句号"));
            }
        }
        return gathered.outcomes("文字没有被截断");
    }

    /** The pattern speaks of ends only: it is not sought in all of a long text. */
    private static boolean isUnfinished(String text, TextPattern unfinished) {
        return unfinished
                .matcher(text)
                .region(Math.max(0, text.length() - TAIL), text.length())
                .useTransparentBounds(true)
                .find();
    }
}
