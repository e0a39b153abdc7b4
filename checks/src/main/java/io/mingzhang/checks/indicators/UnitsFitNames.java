package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.CostIndicators;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.checks.indicators.RowDemand.Fault;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary.Measure;
import java.util.List;
import java.util.Optional;

/** The unit of a value is one that its name can be counted in (IND-06). */
@CheckInfo(
        id = "IND-06",
        title = "计量单位与指标名称相符",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "次数、人数、户数、面积、长度、年份、满意度等指标，以及成本指标，计量单位与名称不矛盾。",
        reason = "“培训班次”以“人”计，不知道指的是几个班还是几个人。只报告明显矛盾的单位；没有写单位的由 IND-12 判断。矛盾的单位见标准数据 indicator-vocabulary。",
        formula = "计量单位 ∉ 与名称矛盾的单位",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "“受益人口”≥2000户；“轮训班次”=2400人",
        silent = "“培训人数”≥300人次；“受益户数”≥20户")
final class UnitsFitNames implements Check<IndicatorForm> {

    private final IndicatorVocabulary words;

    UnitsFitNames(IndicatorVocabulary words) {
        this.words = words;
    }

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        List<Row> rows = place.rows().stream()
                .filter(row -> !row.isDamaged() && !row.main().value().unit().isEmpty())
                .toList();
        return RowDemand.examine(place, "计量单位与名称相符", rows, row -> fault(row.main()));
    }

    private Optional<Fault> fault(Indicator row) {
        String unit = row.value().unit();
        Optional<Measure> measure = words.measure(row.name());
        if (measure.isPresent()) {
            return measure.filter(found -> found.contrary().contains(unit))
                    .map(found -> fault("的计量单位“" + unit + "”与名称（" + found.label() + "）矛盾"));
        }
        boolean count = row.value().kind() == Kind.NUMBER && row.value().per().isEmpty();
        boolean cost = CostIndicators.isCost(row) && count && !words.isCount(row.name());
        return cost && words.contradictsCost(unit)
                ? Optional.of(fault("是成本指标，计量单位却是“" + unit + "”"))
                : Optional.empty();
    }

    private static Fault fault(String says) {
        return new Fault("计量单位与指标名称矛盾", says, "核对指标名称与计量单位，改正填错的一处", Severity.WARNING);
    }
}
