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
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.classification.Entry;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.text.TextPattern;
import io.mingzhang.standards.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** No word is written twice in a row (TXT-01). */
@CheckInfo(
        id = "TXT-01",
        title = "词语没有重复",
        severity = Severity.WARNING,
        category = CheckCategory.TEXT,
        summary = "文字中没有“保障保障”“成果成果”一类连写两遍的词语，也没有“保保险”一类多出的字。",
        reason = "录入或复制时容易多出一遍。“研究研究”“一个一个”一类正常的叠用见数据包；单字相连只看确知有误的写法，“长效机制制度”“市市级”不提醒。",
        formula = "相邻的 2 至 4 个汉字完全相同；数据包 doubled_character 所列单字重复",
        basis = "公开前校对",
        fires = "指标值为“便捷便捷”",
        silent = "“反复研究研究再定”；功能科目连写“文化和旅游旅游宣传”")
final class WordsAreNotDoubled implements Check<ExaminedDocument> {
    private static final Set<TextKind> KINDS = EnumSet.allOf(TextKind.class);

    private static final int LONGEST = 4;
    private static final int SHORTEST = 2;
    private static final String GROUP = "词语重复";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Wording wording = document.standards().wording();
        TextPattern single = wording.pattern("doubled_character");
        Gathered gathered = new Gathered();
        List<LetteredText> texts = Texts.of(document).lettered(KINDS);
        SubjectNames names = new SubjectNames(document);
        gathered.looked(texts.size());
        for (LetteredText lettered : texts) {
            TextPlace text = lettered.place();
            doubled(text.text(), wording, names).ifPresent(word -> note(gathered, text, word));
            lettered.first(single).ifPresent(found -> note(gathered, text, new Span(found.start(), found.end())));
        }
        return gathered.outcomes("词语没有重复");
    }

    private record Span(int start, int end) {}

    /** The names of the subjects of the year; most documents have no doubled word for which they are looked at. */
    private record SubjectNames(ExaminedDocument document) {

        Stream<String> all() {
            return document.disclosure().fiscalYear().stream()
                    .flatMap(year ->
                            document
                                    .standards()
                                    .classifications()
                                    .catalogue(ClassificationScheme.FUNCTIONAL, year)
                                    .stream())
                    .flatMap(catalogue -> catalogue.entries().stream())
                    .map(Entry::name);
        }
    }

    /** 文化和旅游|旅游宣传: one subject ends with the word and the next, written behind it, begins with it. */
    private static boolean isBetweenNames(String text, Span span, SubjectNames names) {
        int middle = (span.start() + span.end()) / 2;
        return names.all().anyMatch(name -> text.startsWith(name, middle))
                && names.all().anyMatch(text.substring(0, middle)::endsWith);
    }

    private static Optional<Span> doubled(String text, Wording wording, SubjectNames names) {
        for (int start = 0; start + 2 * SHORTEST <= text.length(); start++) {
            for (int length = LONGEST; length >= SHORTEST; length--) {
                if (isTwice(text, start, length)) {
                    Span span = new Span(start, start + 2 * length);
                    boolean accepted = isAccepted(text.substring(start, start + length), span, text, wording)
                            || isBetweenNames(text, span, names);
                    if (!accepted) {
                        return Optional.of(span);
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether so many ideographs follow each other twice. */
    private static boolean isTwice(String text, int start, int length) {
        return text.regionMatches(start, text, start + length, length)
                && text.chars().skip(start).limit(length).allMatch(c -> LabelText.isHan((char) c));
    }

    private static boolean isAccepted(String word, Span span, String text, Wording wording) {
        return word.chars().distinct().count() == 1
                || wording.words("doubling_accepted").contains(text.substring(span.start(), span.end()));
    }

    private static void note(Gathered gathered, TextPlace text, Span span) {
        String words = text.text().substring(span.start(), span.end());
        String message = text.where() + "有重复的词语“" + words + "”：“" + text.excerpt(span.start(), span.end()) + "”";
        gathered.add(
                GROUP,
                text,
                Problem.of(
                        text.identity() + "/" + words,
                        text.figures(span.start(), span.end()),
                        message,
                        "删去重复的词语，或补上被替代的词语"));
    }
}
