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
import java.util.regex.Pattern;

/** Marks that come in pairs have their other half (TXT-02). */
@CheckInfo(
        id = "TXT-02",
        title = "书名号、引号、括号配对",
        severity = Severity.WARNING,
        category = CheckCategory.TEXT,
        summary = "书名号、引号、括号成对出现；没有“，，”“、。”一类重复的标点。",
        reason = "多出或缺少一半的标点常是文字残缺的迹象。一段中打开、下一段中合上的不提醒；“1）”“（一）”一类编号、被截断的名称不提醒；全角、半角括号视为相同。",
        formula = "每处文字中打开与合上的标点一一对应",
        basis = "《标点符号用法》（GB/T 15834—2011）",
        fires = "立项依据写“根据《某办法（市发〔2021〕1号）”",
        silent = "“1）购置设备；2）安装设备”")
final class MarksArePaired implements Check<ExaminedDocument> {
    private static final Set<TextKind> KINDS =
            EnumSet.of(TextKind.PARAGRAPH, TextKind.FIELD, TextKind.GOAL, TextKind.NOTE);
    private static final Pattern NUMBERING = Pattern.compile(
            "(?=[\\da-zA-Z一二三四五六七八九十])(?<![（(])(?<![\\p{IsHan}\\d])(?:\\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[）)]");
    private static final String GROUP = "标点不配对";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Gathered gathered = new Gathered();
        List<LetteredText> texts = Texts.of(document).lettered(KINDS);
        gathered.looked(texts.size());
        TextPattern doubled = document.standards().wording().pattern("doubled_mark");
        for (int i = 0; i < texts.size(); i++) {
            TextPlace text = texts.get(i).place();
            Optional<PairedMarks.Single> single = PairedMarks.firstSingle(plain(text.text()));
            if (single.isPresent() && !continues(texts, i, single.get())) {
                note(gathered, text, single.get());
            }
            texts.get(i).first(doubled).ifPresent(marks -> noteDoubled(gathered, text, marks));
        }
        return gathered.outcomes("标点配对");
    }

    private static void noteDoubled(Gathered gathered, TextPlace text, Matcher marks) {
        gathered.add(
                "标点重复",
                text,
                Problem.of(
                        text.identity() + "/标点重复",
                        text.figures(marks.start(), marks.end()),
                        text.where() + "有重复的标点：“" + text.excerpt(marks.start(), marks.end()) + "”",
                        "删去多余的标点"));
    }

    /** Numbers of lists lose their bracket, so that places stay. */
    private static String plain(String text) {
        return text.indexOf('）') < 0 && text.indexOf(')') < 0
                ? text
                : NUMBERING
                        .matcher(text)
                        .replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** Whether the missing half stands in the paragraph before or after. */
    private static boolean continues(List<LetteredText> texts, int index, PairedMarks.Single single) {
        int other = single.isOpen() ? index + 1 : index - 1;
        return texts.get(index).place().kind() == TextKind.PARAGRAPH
                && other >= 0
                && other < texts.size()
                && texts.get(other)
                        .place()
                        .part()
                        .equals(texts.get(index).place().part())
                && PairedMarks.firstSingle(plain(texts.get(other).place().text()))
                        .filter(half -> half.mark() == single.partner())
                        .isPresent();
    }

    private static void note(Gathered gathered, TextPlace text, PairedMarks.Single single) {
        int at = single.at();
        String message = text.where() + "中“" + single.mark() + "”没有与之配对的“" + single.partner() + "”：“"
                + text.excerpt(at, at + 1) + "”";
        gathered.add(
                GROUP,
                text,
                Problem.of(
                        text.identity() + "/" + single.mark(),
                        text.figures(at, at + 1),
                        message,
                        "补上缺少的一半或删去多余的一半；文字残缺的补全"));
    }
}
