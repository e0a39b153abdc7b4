package io.mingzhang.checks.wording;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.texts.Gathered;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.wording.CopiedTexts.Copy;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text fields of a form each say something of their own (TXT-05). */
@CheckInfo(
        id = "TXT-05",
        title = "各文字栏内容不同",
        severity = Severity.WARNING,
        category = CheckCategory.TEXT,
        summary = "同一份申报表的概况、依据、必要性、措施、计划、目标各有内容，不互相照抄。",
        reason = "一段文字填进几栏，说明没有按栏目要求填写。实施期与年度目标相同是一年期项目的正常写法，不提醒；引用的文件名称不计。",
        formula = "两栏去掉标点后相同（12 字以上），或较短一栏的 80% 以上（30 字以上）出现在另一栏中",
        basis = "项目支出绩效目标填报要求（预算部门填表说明）",
        fires = "项目实施计划与项目概况一字不差",
        silent = "实施期目标与年度目标相同")
final class FieldsSayDifferentThings implements Check<ExaminedDocument> {

    private static final int SHORTEST_WHOLE = 12;
    private static final int MOST = 80;
    private static final String GROUP = "栏目文字相同";

    private record Pair(String part, String one, String other) {}

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        CopiedTexts copied = CopiedTexts.of(document);
        Map<Pair, Problem> problems = new LinkedHashMap<>();
        Map<Pair, TextPlace> places = new HashMap<>();
        for (List<Copy> alike : wholeTexts(copied)) {
            pairs(alike, problems, places);
        }
        for (List<Copy> passage : copied.passages()) {
            pairs(passage, problems, places);
        }
        Gathered gathered = new Gathered().looked(copied.texts().size());
        problems.forEach((pair, problem) -> {
            TextPlace place = places.get(pair);
            if (place != null) {
                gathered.add(GROUP, place, problem);
            }
        });
        return gathered.outcomes("各文字栏内容不同");
    }

    /** Texts of one form that are alike as a whole; also those too short for a passage. */
    private static List<List<Copy>> wholeTexts(CopiedTexts copied) {
        Map<String, List<Copy>> alike = new LinkedHashMap<>();
        for (int i = 0; i < copied.texts().size(); i++) {
            int length = copied.plain(i).length();
            if (length >= SHORTEST_WHOLE) {
                TextPlace text = copied.texts().get(i);
                alike.computeIfAbsent(text.part() + "/" + copied.plain(i).slice(0, length), key -> new ArrayList<>())
                        .add(new Copy(text, copied.plain(i), 0, length));
            }
        }
        return alike.values().stream().filter(copies -> copies.size() > 1).toList();
    }

    private static void pairs(List<Copy> copies, Map<Pair, Problem> problems, Map<Pair, TextPlace> places) {
        Map<String, Copy> firstOfForm = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Copy copy : copies) {
            Copy first = firstOfForm.putIfAbsent(copy.text().part(), copy);
            boolean another = first != null
                    && !first.text().label().equals(copy.text().label())
                    && Math.max(first.percent(), copy.percent()) >= MOST;
            if (another && seen.add(copy.text().identity())) {
                Pair pair = new Pair(
                        copy.text().part(), first.text().label(), copy.text().label());
                problems.putIfAbsent(pair, problem(first, copy));
                places.putIfAbsent(pair, copy.text());
            }
        }
    }

    private static Problem problem(Copy first, Copy copy) {
        List<Participant> figures = new ArrayList<>(copy.text().figures(copy.printedStart(), copy.printedEnd()));
        figures.addAll(first.text().figures(first.printedStart(), first.printedEnd()));
        String message =
                "%s与%s文字相同（%d 字）".formatted(copy.text().where(), first.text().label(), copy.length());
        return Problem.of(copy.text().identity() + "/" + first.text().label(), figures, message, "按各栏的要求分别填写");
    }
}
