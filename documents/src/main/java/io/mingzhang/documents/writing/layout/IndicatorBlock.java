package io.mingzhang.documents.writing.layout;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;

/**
 * The indicators of a form: category and type in merged cells, then name, value and standard; the periods side by side where
 * the form has two.
 */
final class IndicatorBlock {

    /** A run of indicators of one type in one period, or a type without any. */
    private record Group(
            TargetPeriod period,
            IndicatorCategory category,
            String printedCategory,
            IndicatorType type,
            String printedType,
            List<Indicator> indicators) {

        int height() {
            return Math.max(1, indicators.size());
        }
    }

    /** Groups of both periods that stand side by side. */
    private record Band(List<Group> groups) {
        int height() {
            return groups.stream().mapToInt(Group::height).max().orElse(1);
        }

        Group first() {
            return groups.getFirst();
        }
    }

    private final PerformanceTarget form;
    private final FormColumns columns;
    private final PrintGrid.Builder grid;

    IndicatorBlock(PerformanceTarget form, FormColumns columns, PrintGrid.Builder grid) {
        this.form = form;
        this.columns = columns;
        this.grid = grid;
    }

    void put() {
        List<Band> bands = bands();
        if (bands.isEmpty()) {
            return;
        }
        int height = bands.stream().mapToInt(Band::height).sum();
        grid.beginHeader();
        grid.put(new PrintCell(grid.row(), 0, height + 1, 1, "绩效指标", false, CellLook.LABEL));
        grid.text(1, "一级指标", CellLook.LABEL);
        if (columns.halves()) {
            heads(TargetPeriod.IMPLEMENTATION);
        }
        heads(columns.rightPeriod());
        grid.endRow().endHeader();
        int band = 0;
        while (band < bands.size()) {
            int end = band + 1;
            while (end < bands.size()
                    && sameCategory(bands.get(band).first(), bands.get(end).first())) {
                end++;
            }
            category(bands.subList(band, end));
            band = end;
        }
    }

    private void heads(TargetPeriod period) {
        int from = columns.indicatorsFrom(period);
        int value = from + 1 + columns.nameSpan();
        grid.text(from, "二级指标", CellLook.LABEL)
                .text(from + 1, columns.nameSpan(), "三级指标", CellLook.LABEL)
                .text(value, "指标值", CellLook.LABEL);
        if (columns.standard()) {
            grid.text(value + 1, "绩效标准", CellLook.LABEL);
        }
    }

    private void category(List<Band> bands) {
        int height = bands.stream().mapToInt(Band::height).sum();
        Group first = bands.getFirst().first();
        grid.put(new PrintCell(grid.row(), 1, height, 1, first.printedCategory(), false, CellLook.LABEL));
        for (Band band : bands) {
            for (Group group : band.groups()) {
                int from = columns.indicatorsFrom(group.period());
                grid.put(new PrintCell(grid.row(), from, band.height(), 1, group.printedType(), false, CellLook.LABEL));
            }
            for (int line = 0; line < band.height(); line++) {
                String place = "";
                for (Group group : band.groups()) {
                    String own = indicator(group, line);
                    place = place.isEmpty() ? own : place;
                }
                grid.endRow(place);
            }
        }
    }

    /** Prints an indicator of a group, or the blanks where it has no more; returns its place in words. */
    private String indicator(Group group, int line) {
        int from = columns.indicatorsFrom(group.period());
        if (line >= group.indicators().size()) {
            return "";
        }
        Indicator indicator = group.indicators().get(line);
        int value = from + 1 + columns.nameSpan();
        grid.text(from + 1, columns.nameSpan(), indicator.printedName(), CellLook.TEXT)
                .text(value, indicator.value().printed(), CellLook.TEXT);
        if (columns.standard()) {
            grid.text(value + 1, indicator.standard(), CellLook.TEXT);
        }
        return PlaceWords.of(indicator.at());
    }

    private static boolean sameCategory(Group one, Group other) {
        return one.category() == other.category() && one.printedCategory().equals(other.printedCategory());
    }

    private List<Band> bands() {
        List<Group> left = columns.halves() ? groups(TargetPeriod.IMPLEMENTATION) : List.of();
        List<Group> right = groups(columns.rightPeriod());
        List<Band> bands = new ArrayList<>();
        int next = 0;
        for (Group group : left) {
            int partner = next;
            while (partner < right.size() && !isPartner(group, right.get(partner))) {
                partner++;
            }
            if (partner == right.size()) {
                bands.add(new Band(List.of(group)));
                continue;
            }
            right.subList(next, partner).forEach(alone -> bands.add(new Band(List.of(alone))));
            bands.add(new Band(List.of(group, right.get(partner))));
            next = partner + 1;
        }
        right.subList(next, right.size()).forEach(alone -> bands.add(new Band(List.of(alone))));
        return bands;
    }

    private static boolean isPartner(Group one, Group other) {
        return one.type() == other.type() && one.printedCategory().equals(other.printedCategory());
    }

    /** The indicators of a period by type, types without indicators among them where frames print them. */
    private List<Group> groups(TargetPeriod period) {
        List<Group> groups = new ArrayList<>();
        form.indicators(period).forEach(indicator -> {
            Group last = groups.isEmpty() ? null : groups.getLast();
            boolean same = last != null
                    && last.type() == indicator.type()
                    && last.printedType().equals(indicator.printedType())
                    && last.printedCategory().equals(indicator.printedCategory());
            if (!same) {
                groups.add(new Group(
                        period,
                        indicator.category(),
                        indicator.printedCategory(),
                        indicator.type(),
                        indicator.printedType(),
                        new ArrayList<>()));
            }
            groups.getLast().indicators().add(indicator);
        });
        form.emptyTypes().stream()
                .filter(empty -> empty.period() == period)
                .forEach(empty -> insert(groups, period, empty.type()));
        return groups;
    }

    /** Puts a type without indicators into its category, among the types as frames order them. */
    private static void insert(List<Group> groups, TargetPeriod period, IndicatorType type) {
        IndicatorCategory category = categoryOf(type, groups);
        int at = 0;
        while (at < groups.size()
                && (groups.get(at).category().compareTo(category) < 0
                        || groups.get(at).category() == category
                                && groups.get(at).type().compareTo(type) < 0)) {
            at++;
        }
        String printed = groups.stream()
                .filter(group -> group.category() == category)
                .map(Group::printedCategory)
                .findFirst()
                .orElse(category.label());
        groups.add(at, new Group(period, category, printed, type, type.label(), List.of()));
    }

    /** The category of a type; cost stands under output unless the form has cost as a category of its own. */
    private static IndicatorCategory categoryOf(IndicatorType type, List<Group> groups) {
        return switch (type) {
            case QUANTITY, QUALITY, TIMELINESS -> IndicatorCategory.OUTPUT;
            case COST ->
                groups.stream().anyMatch(group -> group.category() == IndicatorCategory.COST)
                        ? IndicatorCategory.COST
                        : IndicatorCategory.OUTPUT;
            case ECONOMIC_COST, SOCIAL_COST, ENVIRONMENTAL_COST -> IndicatorCategory.COST;
            case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINED -> IndicatorCategory.BENEFIT;
            case RECIPIENT_SATISFACTION -> IndicatorCategory.SATISFACTION;
            case OTHER -> IndicatorCategory.UNKNOWN;
        };
    }
}
