package io.mingzhang.checks.wording;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.texts.Gathered;
import io.mingzhang.checks.texts.QuotedTitles;
import io.mingzhang.checks.texts.TextKind;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.texts.Texts;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No clause is said twice in one text (TXT-11). */
@CheckInfo(
        id = "TXT-11",
        title = "同一段文字没有重复内容",
        severity = Severity.WARNING,
        category = CheckCategory.TEXT,
        summary = "一栏文字中没有重复的分句，也没有失控的列举（甲一科、甲二科……甲一百科）。",
        reason = "复制时容易多出一遍。书名号内的名称不计；同一分句出现三次以上、同类列举很长的，多是识别程序所致，按提取损坏提示，不算填报人的差错。",
        formula = "去掉标点后申报表栏目中相同的分句（10 个汉字以上）、正文中相同的句子（20 个汉字以上）出现两次；12 项以上只差数字的列举，或同一名称（4 字以上）列举三次",
        basis = "公开前校对",
        fires = "总体目标中“继续加大宣传力度，更好满足群众需求”出现两次",
        silent = "“同步部署、同步实施、同步检查”")
final class ClausesAreNotRepeated implements Check<ExaminedDocument> {
    private static final Set<TextKind> KINDS =
            EnumSet.of(TextKind.PARAGRAPH, TextKind.FIELD, TextKind.GOAL, TextKind.TASK);

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Gathered gathered = new Gathered();
        List<TextPlace> texts = Texts.of(document).of(KINDS).toList();
        gathered.looked(texts.size());
        for (TextPlace text : texts) {
            repetition(text).ifPresent(found -> note(gathered, text, found));
        }
        return gathered.outcomes("同一段文字没有重复内容");
    }

    private static Optional<Repetition> repetition(TextPlace text) {
        String own = QuotedTitles.blanked(text.text());
        return text.kind() == TextKind.PARAGRAPH ? Repetition.inProse(own) : Repetition.inField(own);
    }

    private static void note(Gathered gathered, TextPlace text, Repetition found) {
        String message = "%s中“%s”重复 %d 次%s"
                .formatted(text.where(), found.shown(), found.times(), found.runaway() ? "，疑为识别程序所致" : "");
        Problem problem = Problem.of(
                text.identity() + "/重复",
                text.figures(found.start(), found.start() + found.shown().length()),
                message,
                found.runaway() ? "对照原文核对此段" : "删去重复的内容");
        gathered.add(found.runaway() ? "识别程序所致的重复" : "内容重复", text, found.runaway() ? problem.damaged() : problem);
    }
}
