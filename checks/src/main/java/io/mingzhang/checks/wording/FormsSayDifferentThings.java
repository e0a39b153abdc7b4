package io.mingzhang.checks.wording;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Place;
import io.mingzhang.checks.texts.PersonalNumbers;
import io.mingzhang.checks.texts.TextKind;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.wording.CopiedTexts.Copy;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms of different projects do not share their texts (DUP-01). */
@CheckInfo(
        id = "DUP-01",
        title = "不同项目的文字不照抄",
        severity = Severity.WARNING,
        category = CheckCategory.TEXT,
        summary = "不同项目的概况、必要性、计划、目标不是同一段文字。",
        reason = "照抄说明目标不是按项目设定的；把部门简介填进几个项目的概况，也在此列出。立项依据、制度措施可以共用，不比较；"
                + "书名号内的名称不计；部门整体目标汇总各项目的目标，不比较；只差年份、期次、单位的同名项目不提醒。许多申报表共有的一段合并为一条。",
        formula = "去掉标点后 30 字以上的共同文字，占其中一栏的一半以上或达 60 字；占两处概况或目标的一半以上为警告，其余为提示",
        basis = "项目支出绩效目标填报要求（预算部门填表说明）",
        fires = "两个项目的总体目标一字不差",
        silent = "两个项目都写“严格执行财务管理制度”")
final class FormsSayDifferentThings implements Check<ExaminedDocument> {

    private static final Set<TargetField> SHARED = Set.of(TargetField.GROUNDS, TargetField.MEASURES);
    private static final Pattern NUMBERING = Pattern.compile("[（(][^（）()]*[）)]|[\\d一二三四五六七八九十]+|[年度第期批次]");
    private static final int HALF = 50;
    private static final int LONG = 60;
    private static final int LISTED = 6;
    private static final int SHOWN = 40;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        CopiedTexts copied = CopiedTexts.of(document);
        Set<String> departments = document.eachTarget()
                .filter(place -> place.content().wholeDepartment())
                .map(Place::part)
                .collect(Collectors.toUnmodifiableSet());
        Map<Set<String>, Outcome> outcomes = new LinkedHashMap<>();
        for (List<Copy> passage : copied.passages()) {
            List<Copy> copies = onePerForm(passage, departments);
            if (isCopied(copies)) {
                Set<String> forms =
                        copies.stream().map(copy -> copy.text().part()).collect(Collectors.toCollection(TreeSet::new));
                outcomes.computeIfAbsent(forms, key -> new Outcome.Failed(problem(copies)));
            }
        }
        if (outcomes.isEmpty() && !copied.texts().isEmpty()) {
            return List.of(
                    Outcome.passed(Relation.count("不同项目的文字不照抄（" + copied.texts().size() + " 处文字）", List.of(), 0, 0)));
        }
        return List.copyOf(outcomes.values());
    }

    private static List<Copy> onePerForm(List<Copy> passage, Set<String> departments) {
        Map<String, Copy> byForm = new LinkedHashMap<>();
        for (Copy copy : passage) {
            boolean shared = copy.text().field().filter(SHARED::contains).isPresent();
            if (!shared && !departments.contains(copy.text().part())) {
                byForm.putIfAbsent(copy.text().part(), copy);
            }
        }
        return List.copyOf(byForm.values());
    }

    private static boolean isCopied(List<Copy> copies) {
        long projects = copies.stream()
                .map(copy -> NUMBERING.matcher(copy.text().owner()).replaceAll(""))
                .distinct()
                .count();
        return projects > 1
                && (copies.getFirst().length() >= LONG || copies.stream().anyMatch(copy -> copy.percent() >= HALF));
    }

    private static Problem problem(List<Copy> copies) {
        List<Participant> figures = new ArrayList<>();
        copies.forEach(copy -> figures.addAll(copy.text().figures(copy.printedStart(), copy.printedEnd())));
        Copy first = copies.getFirst();
        TextPlace text = first.text();
        int end = Math.min(first.printedEnd(), first.printedStart() + SHOWN);
        String words = PersonalNumbers.masked(text.text().substring(first.printedStart(), end));
        String places = copies.stream()
                .limit(LISTED)
                .map(copy -> copy.text().where() + "（占 " + copy.percent() + "%）")
                .collect(Collectors.joining("、"));
        String message = "%d 份申报表有 %d 字相同：%s%s；“%s%s”"
                .formatted(
                        copies.size(),
                        first.length(),
                        places,
                        copies.size() > LISTED ? "等" : "",
                        words,
                        end < first.printedEnd() ? "……" : "");
        String identity = "照抄/"
                + copies.stream()
                        .map(copy -> copy.text().owner())
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining("/"));
        Problem problem = Problem.of(identity, figures, message, "按各项目的实际分别填写");
        long grave = copies.stream()
                .filter(copy -> copy.percent() >= HALF)
                .filter(copy ->
                        copy.text().kind() == TextKind.GOAL || copy.text().isField(TargetField.OVERVIEW))
                .count();
        return grave > 1 ? problem : problem.withSeverity(Severity.INFO);
    }
}
