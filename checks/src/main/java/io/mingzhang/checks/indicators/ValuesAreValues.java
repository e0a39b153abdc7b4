package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.checks.indicators.RowDemand.Fault;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands as a value is a value (IND-09). */
@CheckInfo(
        id = "IND-09",
        title = "指标值是值",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "指标值不是指标名称的重复、另一个指标的名称、指标的定义，也不是疑问句。",
        reason = "“资源共享”的指标值还是“资源共享”，等于没有填写。效益类指标值取名称中的动词及其程度（“……稳定提升”填“稳定提升”）是惯例，不报告。",
        formula = "指标值 ≠ 指标名称；指标值不以名称的收尾词（数量、及时性等）结尾",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "“信息资源共享”，指标值“资源共享”；“考核及时性”，指标值“各项工作完成及时性”",
        silent = "“提升业务能力”，指标值“提升”；“入住率稳步提升”，指标值“稳步提升”；“按时发放”，指标值“按时”")
final class ValuesAreValues implements Check<IndicatorForm> {

    private final IndicatorVocabulary words;

    ValuesAreValues(IndicatorVocabulary words) {
        this.words = words;
    }

    private static final int SHORTEST_REPETITION = 4;
    private static final String REMEDY = "改填要达到的值，例如数值、比率、时限或程度";

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        Set<String> names = new HashSet<>();
        place.rows().forEach(row -> names.add(ProjectNames.key(row.main().name())));
        List<Row> rows = place.rows().stream()
                .filter(row -> !row.isDamaged() && Values.isWording(row.main().value()))
                .toList();
        return RowDemand.examine(place, "指标值是值", rows, row -> fault(row.main(), names));
    }

    private Optional<Fault> fault(Indicator row, Set<String> names) {
        String value = ProjectNames.key(row.value().printed());
        String name = ProjectNames.key(row.name());
        boolean isLong = value.length() >= SHORTEST_REPETITION;
        boolean isEffect = !value.equals(name) && words.isEffect(value);
        if (value.equals(name) || isLong && !isEffect && name.endsWith(value)) {
            return fault("指标值重复指标名称", "的指标值只是重复名称");
        }
        if (isLong && names.contains(value)) {
            return fault("指标值是另一个指标的名称", "的指标值是本表另一个指标的名称");
        }
        String printed = row.value().printed();
        if (printed.endsWith("？") || printed.endsWith("?")) {
            return fault("指标值是疑问句", "的指标值是疑问句");
        }
        return words.readsLikeName(printed) ? fault("指标值写成了指标名称", "的指标值像是指标名称或定义，不是要达到的值") : Optional.empty();
    }

    private static Optional<Fault> fault(String name, String says) {
        return Optional.of(new Fault(name, says, REMEDY, Severity.WARNING));
    }
}
