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
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.text.TraditionalCharacters;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts use the simplified characters in force (TXT-07). */
@CheckInfo(
        id = "TXT-07",
        title = "使用规范汉字",
        severity = Severity.INFO,
        category = CheckCategory.TEXT,
        summary = "文字不用繁体字。",
        reason = "整段繁体多为识别程序所致，只作提示，全文合并为一条；人名、地名、书名中可能是正当的。",
        formula = "一处文字中有常用字的繁体；每份文件至多一条",
        basis = "《通用规范汉字表》（国发〔2013〕23号）",
        fires = "“項目實施計劃”",
        silent = "“项目实施计划”")
final class CharactersAreSimplified implements Check<ExaminedDocument> {
    private static final Set<TextKind> KINDS = EnumSet.allOf(TextKind.class);

    private static final int SHOWN = 12;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<TextPlace> texts = Texts.of(document).of(KINDS).toList();
        Set<String> characters = new LinkedHashSet<>();
        Set<Participant> figures = new LinkedHashSet<>();
        Set<String> owners = new LinkedHashSet<>();
        List<String> both = document.standards().wording().words("traditional_or_simplified");
        int places = 0;
        for (TextPlace text : texts) {
            int first = firstTraditional(text.text(), both, characters);
            if (first >= 0) {
                figures.addAll(text.figures(first, first + 1));
                owners.add(text.owner());
                places++;
            }
        }
        if (places == 0) {
            return new Gathered().looked(texts.size()).outcomes("使用规范汉字");
        }
        String shown = characters.stream().limit(SHOWN).collect(Collectors.joining());
        String message = "%d 处文字中有繁体字，如“%s”；见《%s》%s"
                .formatted(places, shown, owners.iterator().next(), owners.size() > 1 ? "等" : "");
        return List.of(new Outcome.Failed(Problem.of("繁体字", List.copyOf(figures), message, "改为规范汉字；整段繁体的，核对是否识别错误")));
    }

    private static int firstTraditional(String text, List<String> both, Set<String> characters) {
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TraditionalCharacters.simplified(c) != c && !both.contains(String.valueOf(c))) {
                characters.add(String.valueOf(c));
                first = first < 0 ? i : first;
            }
        }
        return first;
    }
}
