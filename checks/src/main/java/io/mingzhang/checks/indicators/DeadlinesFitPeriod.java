package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ProjectYears;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.checks.indicators.RowDemand.Fault;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of targets lie in the year or the period (IND-08). */
@CheckInfo(
        id = "IND-08",
        title = "时限在预算年度内",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "指标值写明年份的，年度栏在预算年度内（次年上半年的收尾期限除外），实施期栏在项目期内。",
        reason = "上一年的年份多为照抄旧表。只看指标值中写明的年份，名称和引用文件中的年份不看。多年期项目允许从以前年度起算。",
        formula = "指标值中的年份 ∈ 预算年度（年度栏）或项目期（实施期栏）",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "2026年度申报表，“奖励年度”指标值“2024年”",
        silent = "2026年度申报表，“竣工验收时间”指标值“2027年3月底前”")
final class DeadlinesFitPeriod implements Check<IndicatorForm> {

    private static final Pattern YEAR = Pattern.compile(
            "(?<![0-9])(20[0-9]{2})(?=年|[./-][0-9]{1,2}|[0-9]{4}|$|[底末]|\\s*[-—至~])(?:年度?|[./-])?(?:([0-9]{1,2})(?:月|[./-]))?(上半年)?");
    private static final int LAST_MONTH_OF_FOLLOW_UP = 6;

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        Optional<FiscalYear> year = place.form().year();
        if (year.isEmpty()) {
            return List.of();
        }
        List<Row> rows = place.rows().stream()
                .filter(row -> !row.isDamaged() && isTime(row.main().value()))
                .filter(row -> YEAR.matcher(row.main().value().printed()).find())
                .toList();
        int fiscal = year.get().value();
        return RowDemand.examine(place, "时限在预算年度内", rows, row -> fault(place, row, fiscal));
    }

    private static boolean isTime(IndicatorValue value) {
        return value.kind() == Kind.DATE || value.kind() == Kind.PERIOD || value.kind() == Kind.PLACEHOLDER;
    }

    private static Optional<Fault> fault(IndicatorForm place, Row row, int fiscal) {
        boolean whole =
                row.main().period() == TargetPeriod.IMPLEMENTATION || row.twin().isPresent() && !place.isOneYear();
        int years = place.years().map(ProjectYears::count).orElse(place.isOneYear() ? 1 : 3);
        int first = place.years()
                .filter(stated -> stated.first() > 0)
                .map(ProjectYears::first)
                .orElse(fiscal - years + 1);
        int last = place.years()
                .filter(stated -> stated.first() > 0)
                .map(ProjectYears::last)
                .orElse(fiscal + years - 1);
        Matcher found = YEAR.matcher(row.main().value().printed());
        while (found.find()) {
            int named = Integer.parseInt(found.group(1));
            boolean followsUp = named == fiscal + 1
                    && (found.group(3) != null
                            || found.group(2) != null && Integer.parseInt(found.group(2)) <= LAST_MONTH_OF_FOLLOW_UP);
            boolean inside = whole && years > 1
                    ? named >= Math.min(first, fiscal) && named <= Math.max(last, fiscal)
                    : named == fiscal;
            if (!inside && !followsUp) {
                return Optional.of(new Fault(
                        "时限不在预算年度内",
                        "的时限是 " + named + " 年，不在" + (whole && years > 1 ? "项目期" : " " + fiscal + " 年") + "内",
                        "核对年份，改为本年度（项目期）的时限",
                        Severity.WARNING));
            }
        }
        return Optional.empty();
    }
}
