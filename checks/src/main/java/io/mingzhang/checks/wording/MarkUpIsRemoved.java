package io.mingzhang.checks.wording;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.texts.Gathered;
import io.mingzhang.checks.texts.LetteredText;
import io.mingzhang.checks.texts.TextKind;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.texts.Texts;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.text.TextPattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** No mark-up of web pages is left (TXT-06). */
@CheckInfo(
        id = "TXT-06",
        title = "没有网页标记残留",
        severity = Severity.INFO,
        category = CheckCategory.TEXT,
        summary = "文字中没有 <p>、</td>、&nbsp; 一类网页标记。",
        reason = "多为转换或提取时留下，只作提示，全文合并。",
        formula = "全部文字中不出现 HTML 标记和转义",
        basis = "公开前校对",
        fires = "项目概况写“<p>为保障……</p>”",
        silent = "“目标值 < 5 天”")
final class MarkUpIsRemoved implements Check<ExaminedDocument> {
    private static final Set<TextKind> KINDS = EnumSet.allOf(TextKind.class);

    private static final String GROUP = "网页标记残留";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        TextPattern markUp = document.standards().wording().pattern("mark_up");
        Gathered gathered = new Gathered();
        List<LetteredText> texts = Texts.of(document).lettered(KINDS);
        gathered.looked(texts.size());
        for (LetteredText lettered : texts) {
            TextPlace text = lettered.place();
            Optional<Matcher> mark = lettered.first(markUp);
            if (mark.isPresent()) {
                Matcher found = mark.get();
                String message = text.where() + "有网页标记“" + found.group() + "”";
                gathered.add(
                        GROUP,
                        text,
                        Problem.of(text.identity() + "/标记", text.figures(found.start(), found.end()), message, "删去标记"));
            }
        }
        return gathered.outcomes("没有网页标记");
    }
}
