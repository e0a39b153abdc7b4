package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.checks.indicators.RowDemand.Fault;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import java.util.List;
import java.util.Optional;

/** Every indicator has a target value (IND-04). */
@CheckInfo(
        id = "IND-04",
        title = "指标有指标值",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "每一个三级指标都填写了指标值。",
        reason = "没有指标值的指标无法考核。行有错位痕迹的（指标值可能在提取时丢失）不报告。",
        formula = "指标值不为空",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "三级指标“节约会议成本”，指标值空白",
        silent = "二级指标“生态效益指标”一行没有三级指标也没有指标值")
final class EveryIndicatorHasValue implements Check<IndicatorForm> {

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        List<Row> rows = place.rows().stream().filter(row -> !row.isDamaged()).toList();
        return RowDemand.examine(
                place,
                "指标值不为空",
                rows,
                row -> row.main().value().kind() == Kind.BLANK
                        ? Optional.of(new Fault("有三级指标而没有指标值", "没有填写指标值", "补填指标值，或删去不考核的指标", Severity.WARNING))
                        : Optional.empty());
    }
}
