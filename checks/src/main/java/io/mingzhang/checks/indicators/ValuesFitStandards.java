package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.checks.indicators.RowDemand.Fault;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorValues;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The value of an indicator and the standard beside it name the same number (IND-10). */
@CheckInfo(
        id = "IND-10",
        title = "指标值与绩效标准一致",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "申报表有“绩效标准”栏、标准写明数值且单位相同的，与指标值的数值一致。",
        reason = "指标值 100% 而标准是 95% 以上，考核时不知按哪一个。标准是评分办法（扣分、得分）或单位不同的不比较。",
        formula = "指标值的数值 = 绩效标准的数值（单位相同时）",
        basis = "申报表内勾稽",
        fires = "“群众满意度”指标值 100%，绩效标准“95%以上”",
        silent = "“村集体收入”指标值 5万元，绩效标准“稳定在5万元以上”")
final class ValuesFitStandards implements Check<IndicatorForm> {

    private static final int LONGEST_STANDARD = 20;
    private static final Pattern SCORING = Pattern.compile("分|扣|权重|得");

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        List<Row> rows = place.rows().stream()
                .filter(row -> !row.isDamaged() && comparable(row.main()))
                .toList();
        return RowDemand.examine(place, "指标值 = 绩效标准", rows, row -> fault(row.main()));
    }

    private static boolean comparable(Indicator row) {
        String text = row.standard();
        if (text.isBlank()
                || text.length() > LONGEST_STANDARD
                || SCORING.matcher(text).find()) {
            return false;
        }
        IndicatorValue standard = IndicatorValues.parse(text, row.name());
        return standard.low().isPresent()
                && row.value().low().isPresent()
                && standard.kind() == row.value().kind()
                && standard.unit().equals(row.value().unit())
                && standard.per().equals(row.value().per());
    }

    private static Optional<Fault> fault(Indicator row) {
        IndicatorValue standard = IndicatorValues.parse(row.standard(), row.name());
        return Values.agree(row.value(), standard)
                ? Optional.empty()
                : Optional.of(new Fault(
                        "指标值与绩效标准不一致",
                        "的指标值为“" + row.value().printed() + "”，绩效标准却是“" + row.standard() + "”",
                        "统一指标值与绩效标准",
                        Severity.WARNING));
    }
}
