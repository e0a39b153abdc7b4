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
import io.mingzhang.standards.wording.Confusion;
import io.mingzhang.standards.wording.Confusions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No word stands where another is meant (TXT-04). */
@CheckInfo(
        id = "TXT-04",
        title = "没有错别字",
        severity = Severity.WARNING,
        category = CheckCategory.TEXT,
        summary = "文字中没有易错词表所列的错误写法，如“布署”“截止目前”“视屏会议”。",
        reason = "易错词表是数据包，每条都注明正确写法和不算错的用法（“发布署名文章”“报名截止”）。书名号内引用的文件名称不看。拿不准的写法不列入词表。",
        formula = "数据包 confusions.tsv 的每一条：错误写法出现，且前后文不属于正确用法",
        basis = "《现代汉语词典》（第 7 版）；易错词表",
        fires = "计划写“在全县布署开展”",
        silent = "“在报上发布署名文章”")
final class WordsAreRight implements Check<ExaminedDocument> {
    private static final Set<TextKind> KINDS = EnumSet.allOf(TextKind.class);

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Confusions confusions = document.standards().wording().confusions();
        Gathered gathered = new Gathered();
        List<TextPlace> texts = Texts.of(document).of(KINDS).toList();
        gathered.looked(texts.size());
        for (TextPlace text : texts) {
            Set<String> said = new HashSet<>();
            for (Confusions.Found found : confusions.in(QuotedTitles.blanked(text.text()))) {
                if (said.add(found.confusion().wrong())) {
                    note(gathered, text, found);
                }
            }
        }
        return gathered.outcomes("没有易错词表所列的写法");
    }

    private static void note(Gathered gathered, TextPlace text, Confusions.Found found) {
        Confusion confusion = found.confusion();
        String group = "“" + confusion.wrong() + "”疑应为“" + confusion.right() + "”";
        String message = text.where() + "中" + group + "：“" + text.excerpt(found.start(), found.end()) + "”";
        gathered.add(
                group,
                text,
                Problem.of(
                        text.identity() + "/" + confusion.wrong(),
                        text.figures(found.start(), found.end()),
                        message,
                        "核对后改为“" + confusion.right() + "”"));
    }
}
