package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.CostIndicators;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.checks.indicators.RowDemand.Fault;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.IndicatorValue.Operator;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A target points in the direction its name asks for (IND-07). */
@CheckInfo(
        id = "IND-07",
        title = "指标方向正确",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "不大于 100% 的比率不写“≥100%”，不好的比率不写“≥”，好的比率不写“≤”，成本不写“≥”，产出数量不只有“≤”，满意度不定为 100%。",
        reason =
                "方向写反，做得越差反而完成得越好。会议、接待、故障、时间等写“≤”是对的；发给个人的补助标准写“≥”是对的；任务完成率、增长率可以超过 100%。“≥100%”“满意度 100%”“数量只有上限”只作提示。名称的分类见标准数据 indicator-vocabulary。",
        formula = "比较符号与名称的方向一致",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "“设备故障率”≥5%；“办公费”≥20万元",
        silent = "“会议次数”≤3次；“每人补助标准”≥500元；“任务完成率”≥100%")
final class SignsFitNames implements Check<IndicatorForm> {

    private final IndicatorVocabulary words;

    SignsFitNames(IndicatorVocabulary words) {
        this.words = words;
    }

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        List<Row> rows = place.rows().stream()
                .filter(row -> row.main().value().low().isPresent() && !row.isDamaged())
                .toList();
        return RowDemand.examine(
                place,
                "方向与名称一致",
                rows,
                row -> row.main().value().kind() == Kind.PERCENT ? ofRate(row.main()) : ofNumber(row.main()));
    }

    private Optional<Fault> ofRate(Indicator row) {
        IndicatorValue value = row.value();
        BigDecimal number = value.high().orElseThrow();
        boolean floor = value.operator() == Operator.AT_LEAST || value.operator() == Operator.MORE;
        boolean ceiling = value.operator() == Operator.AT_MOST || value.operator() == Operator.LESS;
        boolean satisfaction =
                row.type() == IndicatorType.RECIPIENT_SATISFACTION && words.isAboutSatisfaction(row.name());
        boolean share = words.isShareOfWhole(row.name()) || row.name().endsWith("满意度");
        if (share && value.unit().equals("%") && number.compareTo(WHOLE) > 0) {
            return fault("比率超过100%", "超过 100%，而这样的比率不会超过", Severity.WARNING);
        }
        if (words.isAdverseRate(row.name())) {
            return floor && number.signum() > 0
                    ? fault("越低越好的比率用“≥”", "越低越好，却用“≥”", Severity.WARNING)
                    : Optional.empty();
        }
        if (ceiling && share && !words.isLimited(row.name()) && !CostIndicators.isCost(row)) {
            return fault("越高越好的比率用“≤”", "越高越好，却用“≤”", Severity.WARNING);
        }
        if (satisfaction && number.compareTo(WHOLE) == 0) {
            return fault("满意度定为100%", "定为 100%，难以实现", Severity.INFO);
        }
        return share && floor && number.compareTo(WHOLE) == 0
                ? fault("比率写“≥100%”", "写“≥100%”，不会超过 100%，应为“=100%”或较低的下限", Severity.INFO)
                : Optional.empty();
    }

    private Optional<Fault> ofNumber(Indicator row) {
        IndicatorValue value = row.value();
        boolean floor = value.operator() == Operator.AT_LEAST || value.operator() == Operator.MORE;
        boolean ceiling = value.operator() == Operator.AT_MOST || value.operator() == Operator.LESS;
        boolean money = value.kind() == Kind.MONEY || value.kind() == Kind.UNIT_PRICE;
        if (floor && money && CostIndicators.isCost(row) && !words.isPaidOut(row.name())) {
            return fault("成本用“≥”", "是成本，却用“≥”：花得越多完成得越好", Severity.WARNING);
        }
        boolean output = row.type() == IndicatorType.QUANTITY && value.kind() == Kind.NUMBER;
        return ceiling && output && !words.isLimited(row.name())
                ? fault("产出数量只有上限", "只有上限“≤”，什么都不做也算完成", Severity.INFO)
                : Optional.empty();
    }

    private static Optional<Fault> fault(String name, String says, Severity severity) {
        return Optional.of(new Fault(name, says, "核对比较符号，改为与指标含义一致的“≥”“≤”或“=”", severity));
    }
}
