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
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.text.TextPattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same thing is written in one way throughout a document (TXT-09). */
@CheckInfo(
        id = "TXT-09",
        title = "同类写法统一",
        severity = Severity.INFO,
        category = CheckCategory.TEXT,
        summary = "全文文号的年份括号用一种（按国家标准应为六角括号〔〕），大于等于号用一种（≥ 或 >=）。",
        reason = "混用不影响数字，只作提示；每份文件每类至多一条，列出各种写法的次数。同一种括号的全角、半角不区分。",
        formula = "按写法计数，多于一种即提示",
        basis = "《党政机关公文格式》（GB/T 9704—2012）7.2.5",
        fires = "一处写〔2021〕1号，另一处写[2021]2号",
        silent = "全文都用〔〕")
final class OneStyleOfMarks implements Check<ExaminedDocument> {
    private static final Set<TextKind> KINDS = EnumSet.allOf(TextKind.class);

    private static final Map<String, String> BRACKETS =
            Map.of("〔", "〔〕", "[", "[]", "［", "[]", "【", "【】", "(", "（）", "（", "（）", "〖", "〖〗");
    private static final Pattern OPERATOR = Pattern.compile("≥|≤|>=|<=|＞＝|＜＝");

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<LetteredText> texts = Texts.of(document).lettered(KINDS);
        Styles brackets = new Styles();
        Styles operators = new Styles();
        TextPattern number = document.standards().wording().pattern("document_number");
        for (LetteredText lettered : texts) {
            TextPlace text = lettered.place();
            if (lettered.mayHold(number)) {
                Matcher found = number.matcher(text.text());
                while (found.find()) {
                    brackets.add(BRACKETS.getOrDefault(found.group("open"), "其他"), text, found.start(), found.end());
                }
            }
            if (text.kind() == TextKind.VALUE) {
                Matcher sign = OPERATOR.matcher(text.text());
                while (sign.find()) {
                    String style = sign.group().length() > 1 ? ">= 或 <=" : "≥ 或 ≤";
                    operators.add(style, text, sign.start(), sign.end());
                }
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        brackets.mixed("文号的年份括号").map(Outcome.Failed::new).ifPresent(outcomes::add);
        operators.mixed("指标值的比较符号").map(Outcome.Failed::new).ifPresent(outcomes::add);
        return outcomes.isEmpty() ? new Gathered().looked(texts.size()).outcomes("同类写法统一") : outcomes;
    }

    /** How often each way of writing occurs, and where first. */
    private static final class Styles {

        private final Map<String, Integer> counts = new TreeMap<>();
        private final Map<String, Participant> first = new LinkedHashMap<>();

        void add(String style, TextPlace text, int start, int end) {
            counts.merge(style, 1, Integer::sum);
            first.computeIfAbsent(style, key -> text.figures(start, end).getFirst());
        }

        Optional<Problem> mixed(String what) {
            if (counts.size() < 2) {
                return Optional.empty();
            }
            String listed = counts.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue() + " 处")
                    .collect(Collectors.joining("，"));
            return Optional.of(Problem.of(
                    what, List.copyOf(first.values()), what + "有 " + counts.size() + " 种写法：" + listed, "统一为一种写法"));
        }
    }
}
