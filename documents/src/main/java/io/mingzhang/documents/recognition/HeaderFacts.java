package io.mingzhang.documents.recognition;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.recognition.tables.FiscalYears;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.text.LabelText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document says of itself, by majority of the places that say it: cover, titles, department lines, forms.
 *
 * @param kind what it is
 * @param division the administrative division, empty when none is named
 * @param department the department, empty when none is named
 * @param fiscalYear the year it is for
 */
record HeaderFacts(DocumentKind kind, String division, String department, Optional<FiscalYear> fiscalYear) {

    private static final int COVER_ROWS = 12;
    private static final int LONGEST_TITLE = 50;
    /** The cover says what the document is; it outweighs single tables, not most of them. */
    private static final int COVER_WEIGHT = 3;

    private static final Pattern COVER = Pattern.compile(
            "^(?:关于)?(.{2,30}?)(?:关于)?(?:(?:19|20)\\d\\d年?度?)?(?:部门|单位|本级|本部门)?(?:综合)?(?:预算|决算)(?:和.{0,12})?(?:公开|说明|草案|报告|编制|信息|情况)*$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?度?");
    private static final Pattern CODE = Pattern.compile("^[\\[(【]?\\d{2,}[\\])】]?[-—]?|[-—]?[\\[(【]?\\d{2,}[\\])】]?$");
    private static final Pattern DIVISION =
            Pattern.compile("^(?:中共|中国共产党|共青团)?((?:[\\u4e00-\\u9fff]{1,7}?(?:省|自治区|自治州|地区|新区|盟|市|县|区|旗)){1,3})");
    private static final Pattern NO_DIVISION = Pattern.compile("[和与及]|(?:城市|社区|小区|园区|校区|景区|灾区|库区|开发区|学区)$");

    static HeaderFacts of(
            DocumentContent content,
            List<BudgetTable> tables,
            List<PerformanceTarget> targets,
            List<Section> sections) {
        List<String> cover = content.rows().stream()
                .limit(COVER_ROWS)
                .map(ContentRow::soleText)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TITLE)
                .map(LabelText::normalized)
                .toList();
        String department = department(cover, tables, targets);
        return new HeaderFacts(
                kind(cover, tables, targets, sections),
                division(department, cover, targets),
                department,
                year(cover, tables, targets));
    }

    private static DocumentKind kind(
            List<String> cover, List<BudgetTable> tables, List<PerformanceTarget> targets, List<Section> sections) {
        boolean filled = tables.stream().anyMatch(table -> !table.template())
                || targets.stream().anyMatch(target -> !target.template());
        boolean anything = !tables.isEmpty() || !targets.isEmpty();
        boolean statements =
                sections.stream().anyMatch(section -> !section.statements().isEmpty());
        if (anything && !filled && !statements) {
            return DocumentKind.TEMPLATE;
        }
        if (tables.isEmpty() && !targets.isEmpty() && !statements) {
            return DocumentKind.PERFORMANCE_TARGETS;
        }
        Votes<DocumentKind> votes = new Votes<>();
        cover.forEach(line -> vote(line, COVER_WEIGHT, votes));
        tables.forEach(table -> vote(table.title(), 1, votes));
        return votes.winner().orElse(anything ? DocumentKind.BUDGET : DocumentKind.OTHER);
    }

    private static void vote(String title, int weight, Votes<DocumentKind> votes) {
        if (title.contains("决算")) {
            votes.add(DocumentKind.FINAL_ACCOUNTS, weight);
        } else if (title.contains("预算")) {
            votes.add(DocumentKind.BUDGET, weight);
        }
    }

    private static Optional<FiscalYear> year(
            List<String> cover, List<BudgetTable> tables, List<PerformanceTarget> targets) {
        Votes<FiscalYear> votes = new Votes<>();
        for (String line : cover) {
            if (line.contains("预算") || line.contains("决算") || line.contains("年度") || line.contains("绩效")) {
                FiscalYears.in(line).ifPresent(year -> votes.add(year, COVER_WEIGHT));
            }
        }
        tables.forEach(table -> table.year().ifPresent(year -> votes.add(year, 1)));
        targets.forEach(target -> target.year().ifPresent(year -> votes.add(year, 1)));
        return votes.winner();
    }

    private static String department(List<String> cover, List<BudgetTable> tables, List<PerformanceTarget> targets) {
        Votes<String> votes = new Votes<>();
        for (int i = 0; i < cover.size(); i++) {
            String line = cover.get(i);
            Matcher title = COVER.matcher(line);
            if (title.matches()) {
                voteForName(title.group(1), COVER_WEIGHT, votes);
            } else if (i + 1 < cover.size() && YEAR.matcher(cover.get(i + 1)).lookingAt()) {
                voteForName(line, COVER_WEIGHT, votes);
            }
        }
        tables.forEach(table -> voteForName(firstName(table.department()), 1, votes));
        targets.forEach(target -> voteForName(
                target.wholeDepartment()
                        ? target.text(TargetField.DEPARTMENT_NAME)
                        : target.text(TargetField.DEPARTMENT),
                1,
                votes));
        return votes.winner().orElse("");
    }

    private static String firstName(String line) {
        return line.split("[,，、;；]", 2)[0];
    }

    private static void voteForName(String printed, int weight, Votes<String> votes) {
        String name = CODE.matcher(YEAR.matcher(printed.replaceAll("\\s", "")).replaceAll(""))
                .replaceAll("");
        if (name.length() > 2 && name.length() <= 30 && name.chars().noneMatch(c -> "附件表目录:：".indexOf(c) >= 0)) {
            votes.add(name, weight);
        }
    }

    private static String division(String department, List<String> cover, List<PerformanceTarget> targets) {
        Votes<String> votes = new Votes<>();
        divisionOf(department).ifPresent(found -> votes.add(found, COVER_WEIGHT));
        cover.forEach(line -> divisionOf(line).ifPresent(found -> votes.add(found, 1)));
        targets.forEach(
                target -> divisionOf(LabelText.normalized(target.title())).ifPresent(found -> votes.add(found, 1)));
        return votes.winner().orElse("");
    }

    private static Optional<String> divisionOf(String text) {
        Matcher matcher = DIVISION.matcher(text);
        return matcher.find() && !NO_DIVISION.matcher(matcher.group(1)).find()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }
}
