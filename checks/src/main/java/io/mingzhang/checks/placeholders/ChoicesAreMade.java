package io.mingzhang.checks.placeholders;

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
import io.mingzhang.standards.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Of the boxes and of 是/否 one is chosen (PLH-03). */
@CheckInfo(
        id = "PLH-03",
        title = "选项已勾选",
        severity = Severity.WARNING,
        category = CheckCategory.PLACEHOLDERS,
        summary = "列出选项（□……□……、是/否）的栏目已选定其中一项。",
        reason = "空的方框表示没有选择。同一栏中有一项已打勾（√、☑、■ 等）的，其余空框是正常写法。",
        formula = "一栏中有两个以上空框而没有任何勾选，或全文只是“是/否”“有/无”",
        basis = "公开前校对",
        fires = "项目属性写“□新增项目 □延续项目”",
        silent = "“□新增项目 √延续项目”")
final class ChoicesAreMade implements Check<ExaminedDocument> {

    private static final Set<TextKind> KINDS =
            EnumSet.of(TextKind.PARAGRAPH, TextKind.FIELD, TextKind.GOAL, TextKind.VALUE);
    private static final int FEWEST_BOXES = 2;
    private static final String GROUP = "选项未勾选";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Wording wording = document.standards().wording();
        Gathered gathered = new Gathered();
        List<LetteredText> texts = Texts.of(document).lettered(KINDS);
        gathered.looked(texts.size());
        TextPattern choice = wording.pattern("choice");
        for (LetteredText lettered : texts) {
            TextPlace text = lettered.place();
            Optional<Matcher> alternatives = lettered.first(choice);
            boolean unticked = isUnticked(text.text(), wording);
            if (unticked || alternatives.isPresent()) {
                int start = unticked ? 0 : alternatives.get().start();
                int end = unticked ? text.text().length() : alternatives.get().end();
                String message = text.where() + GROUP + "：“" + text.excerpt(start, Math.min(end, start + 40)) + "”";
                gathered.add(
                        GROUP,
                        text,
                        Problem.of(text.identity() + "/选项", text.figures(start, end), message, "勾选或保留实际的一项"));
            }
        }
        return gathered.outcomes("选项均已勾选");
    }

    private static boolean isUnticked(String text, Wording wording) {
        return wording.words("empty_boxes").stream().anyMatch(box -> occurs(text, box) >= FEWEST_BOXES)
                && wording.words("tick_marks").stream().noneMatch(text::contains);
    }

    private static int occurs(String text, String word) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            times++;
        }
        return times;
    }
}
