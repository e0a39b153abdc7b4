package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectYears;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Each source gives to the year no more than to the whole life, and just as much when the life is one year (FRM-10). */
@CheckInfo(
        id = "FRM-10",
        title = "各资金来源两个期间一致",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_FORM,
        summary = "同一资金来源的年度金额不大于实施期金额；项目期一年的，两者相等。",
        reason = "总额相符而来源错位（一栏填省级、一栏填市级）是常见错误。市、县两级的行名两栏可以不同，合并比较；" + "两个总额本身不符的由 FRM-02 报告，这里不重复。",
        formula = "项目期 1 年：来源（实施期） = 来源（年度）；否则 来源（年度） ≤ 来源（实施期）；容差为零",
        basis = "申报表内勾稽",
        fires = "项目期 1 年，两栏总额均为 50 万元；实施期列省级财政资金，年度列市级财政资金",
        silent = "项目期 1 年，两栏均为市级财政资金 50 万元")
final class SourcesAgreeAcrossPeriods implements Check<ExaminedForm> {

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        Optional<Participant> whole = form.total(TargetPeriod.IMPLEMENTATION);
        Optional<Participant> annual = form.total(TargetPeriod.ANNUAL);
        if (whole.isEmpty() || annual.isEmpty()) {
            return List.of();
        }
        boolean oneYear = ProjectYears.ofField(form.target().text(TargetField.PERIOD))
                .filter(years -> years.count() == 1)
                .isPresent();
        boolean sameTotals = Relation.same("", whole.get(), annual.get()).holds();
        if (oneYear && !sameTotals) {
            return List.of();
        }
        Map<FundingSource, List<Participant>> left = bySource(form, TargetPeriod.IMPLEMENTATION);
        Map<FundingSource, List<Participant>> right = bySource(form, TargetPeriod.ANNUAL);
        List<Outcome> outcomes = new ArrayList<>();
        left.forEach((source, figures) -> {
            List<Participant> others = right.getOrDefault(source, List.of());
            if (figures.size() == 1 && others.size() == 1) {
                outcomes.add(compare(form, source, figures.getFirst(), others.getFirst(), oneYear));
            }
        });
        return outcomes;
    }

    /** Figures by source; local levels count as one source, because the two halves of a form label them differently. */
    private static Map<FundingSource, List<Participant>> bySource(ExaminedForm form, TargetPeriod period) {
        Map<FundingSource, List<Participant>> figures = new TreeMap<>();
        for (FundingRow row : form.target().funding()) {
            if (row.period() == period
                    && row.source() != FundingSource.TOTAL
                    && row.source() != FundingSource.UNKNOWN) {
                ExaminedForm.figure(row)
                        .ifPresent(figure -> figures.computeIfAbsent(family(row.source()), key -> new ArrayList<>())
                                .add(figure));
            }
        }
        return figures;
    }

    private static FundingSource family(FundingSource source) {
        return source == FundingSource.CITY ? FundingSource.CITY_COUNTY : source;
    }

    private static Outcome compare(
            ExaminedForm form, FundingSource source, Participant whole, Participant annual, boolean oneYear) {
        Relation relation = oneYear
                ? Relation.same(source.label() + "：实施期 = 年度", annual, whole)
                : Relation.atMost(source.label() + "：年度 ≤ 实施期", annual, whole);
        String message = form.title() + source.label() + "实施期" + AmountText.of(whole) + "，年度" + AmountText.of(annual)
                + (oneYear ? "，项目期一年而两者不等" : "，年度大于实施期");
        return relation.holds()
                ? Outcome.passed(relation)
                : form.failed(Problem.of(form.identity() + "/" + source, relation, message, "核对两栏的资金来源"));
    }
}
