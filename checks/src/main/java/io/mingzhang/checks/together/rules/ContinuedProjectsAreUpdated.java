package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectForms;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.form.ProjectYears;
import io.mingzhang.checks.together.BondKind;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project that goes on keeps its total, and its form is not last year's with last year's dates in it (SET-07). */
@CheckInfo(
        id = "SET-07",
        title = "延续项目的申报表已更新",
        severity = Severity.WARNING,
        category = CheckCategory.TOGETHER,
        summary = "两年都有申报表的同一项目：项目期相同的，实施期资金总额相同；本年申报表中的文字不是上年原文而仍写着上年的日期。",
        reason = "沿用上年申报表最常漏改的是日期，完成时限已经过去的目标无法考核。上年文字逐字重现而其中没有上年日期的，是延续项目的正常情况，不报告；" + "引用的文件名称和文号中的年份不算。",
        formula = "实施期资金总额（本年） = 实施期资金总额（上年），项目期相同时；本年申报表与上年逐字相同的文字中，最晚的年份不是上年",
        basis = "跨年度核对；绩效目标应当与预算年度对应",
        fires = "2026年申报表的完成时限“2025年12月底前”，2025年申报表也是这句话",
        silent = "2026年申报表写“2026年12月底前”；两年的立项依据逐字相同")
final class ContinuedProjectsAreUpdated implements Check<DocumentSet> {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:年|[-./]\\d)");
    private static final Pattern NUMBER = Pattern.compile("[（(][^（()）]*第?[^（()）]*号[)）]");
    private static final int SHOWN = 40;
    private static final List<TargetField> TEXTS = List.of(TargetField.PLAN, TargetField.PERIOD, TargetField.END_DATE);

    /** A text of a form and where it stands. */
    private record Passage(String name, String text, SourceLocation at) {}

    @Override
    public List<Outcome> examine(DocumentSet set) {
        return set.pairs(BondKind.EARLIER)
                .flatMap(years -> ProjectForms.of(years.from().document()).all().stream()
                        .flatMap(form -> ProjectForms.of(years.to().document())
                                .named(form.target().name())
                                .filter(before -> isSameUnit(form, before))
                                .stream()
                                .flatMap(before -> compare(years, form, before))))
                .toList();
    }

    private static boolean isSameUnit(ExaminedForm form, ExaminedForm before) {
        String one = ProjectNames.key(form.target().text(TargetField.UNIT));
        String other = ProjectNames.key(before.target().text(TargetField.UNIT));
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Stream<Outcome> compare(DocumentSet.Pair years, ExaminedForm form, ExaminedForm before) {
        return Stream.concat(
                wholeLife(form, before).stream(),
                years.from().publication().year().stream().map(year -> texts(form, before, year.value())));
    }

    /** Only a project of several calendar years, the same in both forms, has one total. */
    private static Optional<Outcome> wholeLife(ExaminedForm form, ExaminedForm before) {
        Optional<ProjectYears> now = span(form);
        boolean isSame = now.isPresent() && now.get().first() > 0 && now.get().count() > 1 && now.equals(span(before));
        Optional<Participant> total = form.total(TargetPeriod.IMPLEMENTATION);
        Optional<Participant> earlier = before.total(TargetPeriod.IMPLEMENTATION);
        if (!isSame || total.isEmpty() || earlier.isEmpty()) {
            return Optional.empty();
        }
        Relation same = Relation.same("实施期资金总额 = 上年申报表的实施期资金总额", total.get(), earlier.get());
        return Optional.of(Outcome.of(
                same,
                broken -> Problem.of(
                        form.identity() + "/实施期资金总额",
                        broken,
                        form.title() + "两年的项目期相同。" + RelationText.of(broken),
                        "核对项目总投资；确有调整的在项目概况中说明")));
    }

    private static Optional<ProjectYears> span(ExaminedForm form) {
        PerformanceTarget target = form.target();
        return ProjectYears.ofField(target.text(TargetField.PERIOD))
                .or(() -> ProjectYears.between(target.text(TargetField.START_DATE), target.text(TargetField.END_DATE)));
    }

    private static Outcome texts(ExaminedForm form, ExaminedForm before, int year) {
        Map<String, Passage> earlier = new LinkedHashMap<>();
        passages(before).forEach(passage -> earlier.putIfAbsent(passage.text(), passage));
        List<Participant> stale = new ArrayList<>();
        String example = "";
        for (Passage passage : passages(form)) {
            Passage same = earlier.get(passage.text());
            if (same != null && isOver(passage.text(), year)) {
                example = example.isEmpty() ? passage.name() + "“" + excerpt(passage.text()) + "”" : example;
                stale.add(Participant.text(passage.name(), passage.text(), passage.at()));
                stale.add(Participant.text((year - 1) + "年 " + same.name(), same.text(), same.at()));
            }
        }
        if (stale.isEmpty()) {
            Participant title =
                    Participant.text("申报表", form.title(), form.target().at());
            return Outcome.passed(Relation.count("沿用上年而年份已过的文字为零", List.of(title), 0, 0));
        }
        return form.failed(Problem.of(
                form.identity() + "/沿用上年文字",
                stale,
                "%s有 %d 处文字与上年申报表逐字相同，而其中的年份已过，如%s。".formatted(form.title(), stale.size() / 2, example),
                "按本年度更新日期和目标"));
    }

    /**
     * Whether the text speaks of the year before as the current one: it names it, and no later one. A span that reaches
     * into the year is current; years further back are history.
     */
    private static boolean isOver(String text, int year) {
        String plain = NUMBER.matcher(ProjectYears.withoutTitles(text)).replaceAll("");
        Matcher years = YEAR.matcher(plain);
        int latest = 0;
        while (years.find()) {
            latest = Math.max(latest, Integer.parseInt(years.group(1)));
        }
        return latest == year - 1;
    }

    private static List<Passage> passages(ExaminedForm form) {
        List<Passage> passages = new ArrayList<>();
        PerformanceTarget target = form.target();
        target.goals().stream()
                .filter(goal -> goal.period() == TargetPeriod.ANNUAL)
                .forEach(goal -> passages.add(new Passage("年度目标", goal.text().strip(), goal.at())));
        target.indicators(TargetPeriod.ANNUAL)
                .forEach(indicator -> passages.add(new Passage(
                        "指标“" + indicator.name() + "”",
                        indicator.value().printed().strip(),
                        indicator.valueAt())));
        TEXTS.stream()
                .flatMap(field -> Optional.ofNullable(target.fields().get(field)).stream()
                        .map(found -> new Passage(field.label(), found.text().strip(), found.at())))
                .forEach(passages::add);
        passages.removeIf(passage -> passage.text().isEmpty());
        return passages;
    }

    private static String excerpt(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
