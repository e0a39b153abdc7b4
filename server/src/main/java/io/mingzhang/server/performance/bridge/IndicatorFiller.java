package io.mingzhang.server.performance.bridge;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.PrintedOrder;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.performance.merge.RowOrder;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts the indicators of both periods side by side into rows: those of one name share a row, and neither side changes its
 * order by that.
 */
final class IndicatorFiller {

    /** Names cut off after so many characters are still the same name. */
    private static final int SHORTEST_PREFIX = 3;

    private record Level(IndicatorCategory category, IndicatorType type) {}

    private final PerformanceTarget target;
    private final DeclarationTemplate template;
    private final Map<String, SourceLocation> places;
    private final List<LeftOver> leftOver;

    IndicatorFiller(
            PerformanceTarget target,
            DeclarationTemplate template,
            Map<String, SourceLocation> places,
            List<LeftOver> leftOver) {
        this.target = target;
        this.template = template;
        this.places = places;
        this.leftOver = leftOver;
    }

    List<IndicatorRow> rows() {
        PrintedOrder order = PrintedOrder.of(template);
        Map<Level, List<Indicator>> levels = new LinkedHashMap<>();
        for (Indicator indicator : target.indicators()) {
            if (!template.indicators()
                    .valueLabels()
                    .containsKey(indicator.period().name())) {
                leave(indicator, "所选表样没有%s指标".formatted(indicator.period().label()));
            } else if (!order.has(indicator.category(), indicator.type())) {
                leave(
                        indicator,
                        "所选表样没有“%s”下的“%s”"
                                .formatted(
                                        indicator.category().label(),
                                        indicator.type().label()));
            } else {
                levels.computeIfAbsent(new Level(indicator.category(), indicator.type()), level -> new ArrayList<>())
                        .add(indicator);
            }
        }
        List<IndicatorRow> rows = new ArrayList<>();
        levels.forEach((level, indicators) -> rows.addAll(level(level, indicators)));
        return order.sorted(rows);
    }

    private void leave(Indicator indicator, String reason) {
        leftOver.add(new LeftOver(
                "指标 " + indicator.name(),
                indicator.value().printed() + (indicator.standard().isEmpty() ? "" : "（" + indicator.standard() + "）"),
                reason,
                indicator.at()));
    }

    private List<IndicatorRow> level(Level level, List<Indicator> indicators) {
        List<Indicator> left = of(indicators, TargetPeriod.IMPLEMENTATION);
        List<Indicator> right = of(indicators, TargetPeriod.ANNUAL);
        List<IndicatorRow> rows = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int[] pair : pairs(left, right)) {
            between(level, left.subList(next, pair[0]), right.subList(from, pair[1]), rows);
            rows.add(row(level, left.get(pair[0]), right.get(pair[1]), rows.size()));
            next = pair[0] + 1;
            from = pair[1] + 1;
        }
        between(level, left.subList(next, left.size()), right.subList(from, right.size()), rows);
        return rows;
    }

    private static List<Indicator> of(List<Indicator> indicators, TargetPeriod period) {
        return indicators.stream()
                .filter(indicator -> indicator.period() == period)
                .toList();
    }

    /** What stands between two pairs: side by side as far as it goes. */
    private void between(Level level, List<Indicator> left, List<Indicator> right, List<IndicatorRow> rows) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            rows.add(row(
                    level, i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null, rows.size()));
        }
    }

    private IndicatorRow row(Level level, @Nullable Indicator whole, @Nullable Indicator annual, int before) {
        UUID id = UUID.randomUUID();
        return new IndicatorRow(
                id,
                level.category(),
                level.type(),
                RowOrder.GAP * (before + 1),
                side(id, whole),
                side(id, annual),
                null,
                null);
    }

    private Side side(UUID row, @Nullable Indicator indicator) {
        if (indicator == null) {
            return Side.EMPTY;
        }
        boolean room = !template.indicators().columns().standard().isEmpty();
        if (!room && !indicator.standard().isEmpty()) {
            leftOver.add(new LeftOver(
                    "指标 " + indicator.name() + " 绩效标准", indicator.standard(), "所选表样没有绩效标准一栏", indicator.at()));
        }
        put(row, indicator.period(), CellKey.IndicatorPart.NAME, indicator.at());
        put(row, indicator.period(), CellKey.IndicatorPart.VALUE, indicator.valueAt());
        return new Side(indicator.name(), indicator.value().printed(), room ? indicator.standard() : "");
    }

    private void put(UUID row, TargetPeriod period, CellKey.IndicatorPart part, SourceLocation at) {
        places.put(new CellKey.Indicator(row, period, part).text(), at);
    }

    /** The longest chain of pairs of one name that keeps the order of both sides. */
    private static List<int[]> pairs(List<Indicator> left, List<Indicator> right) {
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int l = left.size() - 1; l >= 0; l--) {
            for (int r = right.size() - 1; r >= 0; r--) {
                length[l][r] = isSame(left.get(l), right.get(r))
                        ? length[l + 1][r + 1] + 1
                        : Math.max(length[l + 1][r], length[l][r + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int l = 0;
        int r = 0;
        while (l < left.size() && r < right.size()) {
            if (isSame(left.get(l), right.get(r))) {
                pairs.add(new int[] {l++, r++});
            } else if (length[l + 1][r] >= length[l][r + 1]) {
                l++;
            } else {
                r++;
            }
        }
        return pairs;
    }

    private static boolean isSame(Indicator one, Indicator other) {
        String mine = one.name();
        String theirs = other.name();
        int shorter = Math.min(mine.length(), theirs.length());
        return mine.equals(theirs)
                || shorter >= SHORTEST_PREFIX && (mine.startsWith(theirs) || theirs.startsWith(mine));
    }
}
