package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the texts count and what the indicators count is the same number (IND-15). */
@CheckInfo(
        id = "IND-15",
        title = "文字中的数量与指标一致",
        severity = Severity.WARNING,
        category = CheckCategory.INDICATORS,
        summary = "项目概况、实施计划、总体目标中写明的数量（180个社区），与名称含同一事物、单位相同的数量指标一致。",
        reason = "文字改了而指标没有改，或相反。只比较文字中同一事物只出现一个数的情况；与任一栏相符即可；文字中的数比下限“≥”多出一成以上的不报告，可能是指不同的范围。",
        formula = "文字中的数量 = 数量指标的值",
        basis = "申报表内勾稽",
        fires = "概况写“补助180个社区”，数量指标“补助社区个数”=179个",
        silent = "概况写“培训13万名党员和群众”，数量指标“培训党员数”=12万人")
final class CountsInTextMatchIndicators implements Check<IndicatorForm> {

    private static final Set<TargetField> TEXTS = EnumSet.of(TargetField.OVERVIEW, TargetField.PLAN);
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        Map<String, List<TextCount>> counts = counts(place);
        if (counts.isEmpty()) {
            return List.of();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (List<TextCount> alike : counts.values()) {
            TextCount stated = alike.getFirst();
            boolean single = alike.stream().allMatch(other -> other.number().compareTo(stated.number()) == 0);
            List<Row> rows = single
                    ? place.rows().stream().filter(row -> counts(row, stated)).toList()
                    : List.of();
            if (!rows.isEmpty() && sameName(rows) && (agrees(rows, stated) || !isOfAnother(place, stated))) {
                outcomes.add(compare(place, stated, rows));
            }
        }
        return outcomes;
    }

    private static Map<String, List<TextCount>> counts(IndicatorForm place) {
        Map<String, List<TextCount>> counts = new LinkedHashMap<>();
        for (TargetField field : TEXTS) {
            FieldText text = place.form().target().fields().get(field);
            if (text != null) {
                add(TextCount.in(field.label(), text.text(), text.at()), counts);
            }
        }
        for (Goal goal : place.form().target().goals()) {
            add(TextCount.in(goal.period().label() + "目标", goal.text(), goal.at()), counts);
        }
        return counts;
    }

    private static void add(List<TextCount> found, Map<String, List<TextCount>> counts) {
        found.forEach(count ->
                counts.computeIfAbsent(count.key(), any -> new ArrayList<>()).add(count));
    }

    private static boolean counts(Row row, TextCount stated) {
        Indicator main = row.main();
        return isCount(row) && stated.isAbout(main.name(), main.value().unit());
    }

    private static boolean isCount(Row row) {
        Indicator main = row.main();
        return main.type() == IndicatorType.QUANTITY
                && main.value().kind() == Kind.NUMBER
                && Values.isAbsolute(main.value())
                && !row.isDamaged();
    }

    private static boolean agrees(List<Row> rows, TextCount stated) {
        return rows.stream()
                .anyMatch(row -> row.main().value().high().orElseThrow().compareTo(stated.number()) == 0);
    }

    /** Whether an indicator of another name has the number and the unit: 40家土壤污染单位 are the units, not samples of soil. */
    private static boolean isOfAnother(IndicatorForm place, TextCount stated) {
        return agrees(
                place.rows().stream()
                        .filter(row -> isCount(row)
                                && stated.hasUnit(row.main().value().unit()))
                        .toList(),
                stated);
    }

    private static boolean sameName(List<Row> rows) {
        return rows.stream().map(row -> row.main().name()).distinct().count() == 1;
    }

    private static Outcome compare(IndicatorForm place, TextCount stated, List<Row> rows) {
        if (agrees(rows, stated)
                || rows.stream().anyMatch(row -> isWithin(row.main().value(), stated.number()))) {
            return IndicatorForm.kept("文字中的数量 = 指标值", rows);
        }
        Row row = rows.getLast();
        List<Participant> figures = new ArrayList<>(row.figures().toList());
        figures.add(Participant.text(stated.field(), stated.printed(), stated.at()));
        String message = place.form().title() + "“" + row.main().name() + "”的指标值为“"
                + row.main().value().printed() + "”，而" + stated.field() + "写“" + stated.printed() + "”";
        return place.failed(Problem.of(place.form().identity() + "/" + stated.key(), figures, message, "核对数量，统一文字与指标"));
    }

    /** Whether the number keeps to a floor and is far above it, or keeps to a ceiling and is below it. */
    private static boolean isWithin(IndicatorValue value, BigDecimal number) {
        BigDecimal bound = value.high().orElseThrow();
        return switch (value.operator()) {
            case AT_LEAST, MORE -> number.subtract(bound).compareTo(bound.multiply(NEAR)) > 0;
            case AT_MOST, LESS -> number.compareTo(bound) < 0;
            case ABOUT -> number.subtract(bound).abs().compareTo(bound.multiply(NEAR)) <= 0;
            case NONE, EQUAL, INVALID -> false;
        };
    }
}
