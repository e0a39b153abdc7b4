package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.indicators.Columns.Pair;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A project of several years does more in all of them than in one (IND-02). */
@CheckInfo(
        id = "IND-02",
        title = "多年期项目的实施期指标不照抄年度",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "实施期资金多于年度资金的多年期项目，按年发生的数量（次、期、份、人次等）不应与年度栏完全相同。",
        reason =
                "三年的钱只做一年的事，说明实施期栏照抄了年度栏。只看每年重新发生的数量，且全部相同才提醒；存量（线路、村、账号）、比率、“每年×次”的频次相同是正常的。成本照抄由 FRM-05 判断。哪些计量单位按年发生，见标准数据 indicator-vocabulary。",
        formula = "实施期资金 > 年度资金时，按年发生的数量指标不全相等",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "项目期 3 年，资金 30 万元与 10 万元，“培训次数”两栏都是 ≥2次",
        silent = "同一项目，“租赁线路数量”两栏都是 68条")
final class TargetsGrowWithPeriod implements Check<IndicatorForm> {

    private final IndicatorVocabulary words;

    TargetsGrowWithPeriod(IndicatorVocabulary words) {
        this.words = words;
    }

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        if (!place.isMultiYear() || !place.hasMoreMoneyThanTheYear()) {
            return List.of();
        }
        List<Row> copied = new ArrayList<>();
        List<Row> grown = new ArrayList<>();
        for (Pair pair : place.columns().pairs()) {
            IndicatorValue annual = pair.annual().value();
            boolean counted = annual.kind() == Kind.NUMBER
                    && Values.isAbsolute(annual)
                    && pair.whole().value().kind() == Kind.NUMBER
                    && words.isCountedAnew(pair.annual().name(), annual.unit());
            if (counted && !pair.isDamaged()) {
                Row row = new Row(pair.annual(), Optional.of(pair.whole()));
                (Values.agree(pair.whole().value(), annual) ? copied : grown).add(row);
            }
        }
        if (copied.isEmpty() && grown.isEmpty()) {
            return List.of();
        }
        return copied.isEmpty() || !grown.isEmpty()
                ? List.of(IndicatorForm.kept("实施期数量 ≠ 年度数量", grown))
                : List.of(place.failed(
                        place.problem("多年期项目的实施期数量照抄年度", copied, "实施期与年度相同，而实施期资金多于年度资金", "按整个实施期填写实施期栏的数量，或核对资金")));
    }
}
