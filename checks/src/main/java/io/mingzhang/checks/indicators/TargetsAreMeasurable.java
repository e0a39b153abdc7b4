package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.CostIndicators;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.checks.indicators.RowDemand.Fault;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.IndicatorValues;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What should be counted has a number, what has a deadline a date (IND-05). */
@CheckInfo(
        id = "IND-05",
        title = "指标值可衡量",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "数量指标、比率、满意度有数值；时效指标有时限或“及时”一类的惯用词；成本指标有金额。",
        reason =
                "“提高”“根据实际情况”不能判断是否完成。质量、效益指标用定性的词是惯例，不报告；“及时”“按时”用于时效也是惯例。绩效标准栏写明数值的不报告。哪些词是惯用词，见标准数据 indicator-vocabulary。",
        formula = "指标值含数值、日期或期间，或为惯用词",
        basis = "财预〔2021〕101号",
        fires = "数量指标“领导走访”，指标值“根据实际情况”",
        silent = "数量指标“慰问”，指标值“慰问不少于100人，宣传用品不少于200份”；时效指标“拨付及时性”，指标值“及时”；可持续影响指标“制度建设”，指标值“完善”")
final class TargetsAreMeasurable implements Check<IndicatorForm> {

    private final IndicatorVocabulary words;

    TargetsAreMeasurable(IndicatorVocabulary words) {
        this.words = words;
    }

    private static final Pattern PARTS = Pattern.compile("[,，;；、]");
    private static final Pattern PERCENT = Pattern.compile("[0-9０-９][%％]");
    private static final String REMEDY = "改为有数值、比率或时限的指标值，例如“≥95%”“≥3次”“12月底前”";

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        List<Row> rows = place.rows().stream()
                .filter(row -> row.main().value().kind() != Kind.BLANK && !row.isDamaged())
                .filter(row -> mustBeMeasurable(row.main()))
                .toList();
        return RowDemand.examine(place, "指标值可衡量", rows, row -> fault(row.main()));
    }

    private boolean mustBeMeasurable(Indicator row) {
        return switch (row.type()) {
            case QUANTITY, TIMELINESS -> true;
            case COST, ECONOMIC_COST ->
                words.misplaced(row.type().name(), row.name(), "").isEmpty();
            case RECIPIENT_SATISFACTION -> words.isAboutSatisfaction(row.name());
            case QUALITY, SOCIAL_COST, ENVIRONMENTAL_COST, ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINED, OTHER ->
                words.isRate(row.name()) || row.name().endsWith("满意度");
        };
    }

    /** Several bounds in one cell, or a rate behind a word: 慰问不少于100人，宣传用品不少于200份；可控性100%. */
    private static boolean saysNumber(String printed, String name) {
        return PERCENT.matcher(printed).find()
                || PARTS.splitAsStream(printed)
                        .map(part -> IndicatorValues.parse(part, name))
                        .anyMatch(value -> !Values.isWording(value) && value.isMeasurable());
    }

    private Optional<Fault> fault(Indicator row) {
        String printed = row.value().printed();
        boolean said = !Values.isWording(row.value())
                || saysNumber(printed, row.name())
                || row.type() == IndicatorType.TIMELINESS
                        && !words.isRate(row.name())
                        && words.isCustomary(row.type().name(), printed)
                || CostIndicators.isCost(row) && words.isCustomary(IndicatorType.COST.name(), printed)
                || ProjectNames.key(row.name()).equals(ProjectNames.key(printed))
                || words.readsLikeName(printed)
                || IndicatorValues.parse(row.standard(), row.name()).isMeasurable();
        if (said) {
            return Optional.empty();
        }
        String what = words.isRate(row.name()) ? "比率类指标" : row.type().label();
        return Optional.of(new Fault(what + "的指标值不能衡量", "的指标值不能衡量（" + what + "应有数值或时限）", REMEDY, Severity.WARNING));
    }
}
