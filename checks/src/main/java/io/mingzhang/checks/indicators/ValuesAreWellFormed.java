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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs and units of values are written as the form asks for (IND-12). */
@CheckInfo(
        id = "IND-12",
        title = "符号与单位规范",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "指标值的比较符号为 ≥、≤、=、＞、＜；数值有计量单位；金额写“元”或“万元”；单位不重复。",
        reason = "“≈2次”无法判断是否完成，“≤49800”不知是元还是次。没有符号就是“=”，“3-4次”是范围，“>=”“<=”等同“≥”“≤”，都不报告。名称中写明单位的算有单位。“万”而无“元”只作提示。",
        formula = "符号 ∈ {≥, ≤, =, ＞, ＜, 无}；数值有单位",
        basis = "财预〔2021〕101号",
        fires = "“网络监测服务费”≤49800；“还款次数”≈2次；“补助村数”=60个个",
        silent = "“办公费(万元)”<=20；“专项调研”3-4次/年")
final class ValuesAreWellFormed implements Check<IndicatorForm> {

    private static final Pattern WAN_ONLY = Pattern.compile("[0-9]\\s*[万萬](?![元人件条張张份个個次户吨亩平头册字套株公棵盏km㎡])");
    private static final Pattern DOUBLED_UNIT = Pattern.compile("[0-9]\\s*([\\p{IsHan}]{1,3})\\1(?![\\p{IsHan}])");
    private static final Pattern UNIT_IN_NAME = Pattern.compile("[(（][^()（）]{1,8}[)）]");

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        List<Row> rows = place.rows().stream()
                .filter(row -> row.main().value().low().isPresent())
                .toList();
        return RowDemand.examine(place, "符号与单位规范", rows, row -> fault(row.main()));
    }

    private static Optional<Fault> fault(Indicator row) {
        IndicatorValue value = row.value();
        if (value.operator() == Operator.ABOUT) {
            return fault("指标值用“≈”", "用了“≈”或“约”，无法判断是否完成", "改为“≥”“≤”或“=”", Severity.WARNING);
        }
        if (value.operator() == Operator.INVALID) {
            return fault("指标值的符号不规范", "的符号不规范（“" + value.printed() + "”）", "改为“≥”“≤”或“=”", Severity.WARNING);
        }
        if (DOUBLED_UNIT.matcher(value.printed()).find()) {
            return fault("计量单位重复", "的计量单位重复（“" + value.printed() + "”）", "删去重复的字", Severity.WARNING);
        }
        if (value.unit().isEmpty() && !UNIT_IN_NAME.matcher(row.name()).find() && needsUnit(row)) {
            return fault("指标值没有计量单位", "没有计量单位", "补写计量单位", Severity.WARNING);
        }
        boolean money = value.kind() == Kind.MONEY || value.kind() == Kind.UNIT_PRICE;
        return money && WAN_ONLY.matcher(value.printed()).find()
                ? fault("金额写“万”而没有“元”", "写“万”而没有“元”", "写成“万元”", Severity.INFO)
                : Optional.empty();
    }

    private static boolean needsUnit(Indicator row) {
        boolean counted = row.type() == IndicatorType.QUANTITY || CostIndicators.isCost(row);
        return counted && row.value().kind() == Kind.NUMBER;
    }

    private static Optional<Fault> fault(String name, String says, String remedy, Severity severity) {
        return Optional.of(new Fault(name, says, remedy, severity));
    }
}
