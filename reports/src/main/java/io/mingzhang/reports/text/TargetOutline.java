package io.mingzhang.reports.text;

import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A performance target in an outline: funding, goals and indicators by period. */
final class TargetOutline {

    /** Names and telephone numbers are not needed to see whether a form was understood. */
    private static final Set<TargetField> PERSONAL =
            Set.of(TargetField.PERSON_IN_CHARGE, TargetField.CLERK, TargetField.PHONE);

    private static final int MOST_INDICATORS = 6;

    private final Ink ink;
    private final boolean all;

    TargetOutline(Ink ink, boolean all) {
        this.ink = ink;
        this.all = all;
    }

    List<String> lines(PerformanceTarget target) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + target.id() + "  " + ink.strong(Printable.excerpt(target.name(), 60)) + "  "
                + ink.faint(Messages.target(target)));
        lines.add("      " + Messages.FIELDS + "  " + fields(target));
        for (TargetPeriod period : TargetPeriod.values()) {
            funding(target, period).ifPresent(line -> lines.add("      " + line));
        }
        target.goals().forEach(goal -> lines.add("      " + Messages.goal(goal)));
        for (TargetPeriod period : TargetPeriod.values()) {
            addIndicators(target, period, lines);
        }
        return lines;
    }

    private String fields(PerformanceTarget target) {
        return Stream.of(TargetField.values())
                .filter(field -> target.fields().containsKey(field))
                .map(field -> field.label() + " " + content(field, target.text(field)))
                .collect(Collectors.joining("；"));
    }

    private String content(TargetField field, String text) {
        if (text.isEmpty()) {
            return Messages.NOT_FILLED;
        }
        return PERSONAL.contains(field) ? Messages.FILLED : Printable.excerpt(text, all ? 400 : 24);
    }

    private static java.util.Optional<String> funding(PerformanceTarget target, TargetPeriod period) {
        List<FundingRow> rows =
                target.funding().stream().filter(row -> row.period() == period).toList();
        return rows.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(Messages.funding(period, rows));
    }

    private void addIndicators(PerformanceTarget target, TargetPeriod period, List<String> lines) {
        List<Indicator> indicators = target.indicators(period).toList();
        if (indicators.isEmpty()) {
            return;
        }
        Map<IndicatorType, Long> counts = indicators.stream()
                .collect(Collectors.groupingBy(
                        Indicator::type, () -> new EnumMap<>(IndicatorType.class), Collectors.counting()));
        lines.add("      " + Messages.indicators(period, indicators.size(), counts));
        int shown = all ? indicators.size() : Math.min(indicators.size(), MOST_INDICATORS);
        indicators.subList(0, shown).forEach(indicator -> lines.add("        " + Messages.indicator(indicator)));
        if (shown < indicators.size()) {
            lines.add("        " + Messages.rest(indicators.size() - shown));
        }
    }
}
