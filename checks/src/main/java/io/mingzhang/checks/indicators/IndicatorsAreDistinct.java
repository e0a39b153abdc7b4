package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** No indicator stands twice in a column, and none holds two (IND-11). */
@CheckInfo(
        id = "IND-11",
        title = "指标不重复",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "同一栏同一类二级指标中没有同名的指标；一个指标不含两个比率。",
        reason = "同名指标无法分别考核；两个比率只填一个值，不知道是哪一个的。名称忽略标点和空格；数量与成本下的同名指标是两回事，不报告；被窄栏截断的名称不比较。",
        formula = "同栏同类中名称各不相同",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "“群众满意度”在满意度指标中出现三次",
        silent = "数量指标“培训”≥2次，成本指标“培训”≤3万元")
final class IndicatorsAreDistinct implements Check<IndicatorForm> {

    private static final Pattern TWO_RATES = Pattern.compile("率(?:[(（][^()（）]*[)）])?[\\s、,，;；]+[^率]{2,30}率");

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Row> repeated = new ArrayList<>();
        List<Row> single = new ArrayList<>();
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        for (TargetPeriod period : TargetPeriod.values()) {
            for (Indicator row : place.form().indicators(period)) {
                groups.computeIfAbsent(key(row), any -> new ArrayList<>()).add(row);
            }
        }
        groups.values().forEach(group -> {
            boolean twice = group.size() > 1 && group.stream().noneMatch(row -> row.damaged() || isCutOff(row, place));
            group.forEach(row -> (twice ? repeated : single).add(new Row(row, Optional.empty())));
        });
        if (!repeated.isEmpty()) {
            outcomes.add(place.failed(place.problem("同一类指标中有同名指标", repeated, "在同一栏中重复出现", "删去重复的指标，或写明各自考核的内容")));
        }
        if (!single.isEmpty()) {
            outcomes.add(IndicatorForm.kept("同栏同类中名称各不相同", single));
        }
        List<Row> doubled = place.rows().stream()
                .filter(row ->
                        !row.isDamaged() && TWO_RATES.matcher(row.main().name()).find())
                .toList();
        if (!doubled.isEmpty()) {
            outcomes.add(place.failed(place.problem("一个指标含两个比率", doubled, "含两个比率，却只有一个指标值", "拆成两个指标，各填指标值")));
        }
        return outcomes;
    }

    private static String key(Indicator row) {
        String name = ProjectNames.key(row.name());
        return row.period() + "/" + row.type() + "/" + (name.length() < 2 ? row.at() : name);
    }

    /** Whether an indicator of the form has a longer name that begins with this one: then this one may be cut off. */
    private static boolean isCutOff(Indicator row, IndicatorForm place) {
        String name = ProjectNames.key(row.name());
        return place.form().target().indicators().stream()
                .map(other -> ProjectNames.key(other.name()))
                .anyMatch(other -> other.length() > name.length() && other.startsWith(name));
    }
}
