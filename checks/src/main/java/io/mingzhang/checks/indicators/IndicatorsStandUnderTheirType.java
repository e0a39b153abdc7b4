package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.indicators.Columns.Pair;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.checks.indicators.RowDemand.Fault;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary.Misplaced;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An indicator stands under the type its name belongs to (IND-13). */
@CheckInfo(
        id = "IND-13",
        title = "指标归类正确",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "成本指标下没有比率、次数；满意度指标下是满意度；数量指标下没有合格率、完成率和金额。",
        reason =
                "归错类的指标不能按该类的权重考核。提取错行会造成同样的现象：另一栏归类正确的、紧邻应归类别的，降为提示或不报告。“人员到位率”列在可持续影响下是部分模板的惯例。各类的收尾词见标准数据 indicator-vocabulary。",
        formula = "名称的收尾词与指标值的种类属于所在的二级指标",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "成本指标“到县资金安排率”100%；满意度指标“人员到位率”=100%",
        silent = "成本指标“成本节约率”≥5%；时效指标“任务完成率”≥95%")
final class IndicatorsStandUnderTheirType implements Check<IndicatorForm> {

    private final IndicatorVocabulary words;

    IndicatorsStandUnderTheirType(IndicatorVocabulary words) {
        this.words = words;
    }

    private static final String REMEDY = "移到应归的二级指标下，或改写指标";

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        Set<Indicator> shifted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Pair pair : place.columns().pairs()) {
            if (pair.whole().type() != pair.annual().type()) {
                shifted.add(pair.whole()); // right in one column, wrong in the other: the row slipped
                shifted.add(pair.annual());
            }
        }
        List<Row> rows = place.rows().stream()
                .filter(row -> !row.isDamaged() && !shifted.contains(row.main()))
                .toList();
        return RowDemand.examine(place, "归类与名称相符", rows, row -> fault(row.main()));
    }

    private Optional<Fault> fault(Indicator row) {
        Optional<Misplaced> misplaced = words.misplaced(
                row.type().name(), row.name(), row.value().kind().name());
        if (misplaced.isPresent()) {
            return misplaced.map(entry -> fault(row, entry.belongs(), Severity.valueOf(entry.severity())));
        }
        if (row.type() == IndicatorType.QUANTITY && row.value().kind() == Kind.MONEY) {
            return Optional.of(fault(row, "成本指标或效益指标", Severity.INFO));
        }
        boolean otherThanSatisfaction = row.type() == IndicatorType.RECIPIENT_SATISFACTION
                && row.value().kind() == Kind.QUALITATIVE
                && !words.isAboutSatisfaction(row.name())
                && !words.isAboutSatisfaction(row.value().printed());
        return otherThanSatisfaction ? Optional.of(fault(row, "效益指标", Severity.WARNING)) : Optional.empty();
    }

    private static Fault fault(Indicator row, String belongs, Severity severity) {
        String type = row.type().label();
        return new Fault(type + "下有归错类的指标", "列在" + type + "下，应属于" + belongs, REMEDY, severity);
    }
}
