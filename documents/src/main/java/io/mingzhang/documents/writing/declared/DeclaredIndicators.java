package io.mingzhang.documents.writing.declared;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The grid of indicators as a template prints it: its levels in merged cells, blank rows where it prints them. */
final class DeclaredIndicators {

    private static final Pattern NUMBERED = Pattern.compile("指标\\s*[0-9０-９一二三四五六七八九十]+.*");

    /** The rows of one second level, none where it is printed blank. */
    private record Level(String label, List<FilledForm.Row> rows) {
        int height() {
            return Math.max(1, rows.size());
        }
    }

    /** The second levels of one first level. */
    private record Group(String label, List<Level> levels) {
        int height() {
            return levels.stream().mapToInt(Level::height).sum();
        }
    }

    private final FilledForm form;
    private final DeclarationTemplate template;
    private final DeclaredColumns columns;
    private final PrintGrid.Builder grid;

    DeclaredIndicators(FilledForm form, DeclaredColumns columns, PrintGrid.Builder grid) {
        this.form = form;
        this.template = form.template();
        this.columns = columns;
        this.grid = grid;
    }

    void put() {
        List<Group> groups = groups();
        int height = groups.stream().mapToInt(Group::height).sum() + 1;
        FormParts.IndicatorColumns labels = template.indicators().columns();
        grid.beginHeader();
        grid.put(new PrintCell(grid.row(), 0, height, 1, template.indicators().label(), false, CellLook.LABEL))
                .text(1, labels.category(), CellLook.LABEL);
        for (int period = 0; period < columns.periods().size(); period++) {
            String value = template.indicators()
                    .valueLabels()
                    .getOrDefault(columns.periods().get(period).name(), labels.value());
            grid.text(columns.typeAt(period), labels.type(), CellLook.LABEL)
                    .text(columns.typeAt(period) + 1, columns.nameSpan(), labels.name(), CellLook.LABEL)
                    .text(columns.valueAt(period), value, CellLook.LABEL);
            if (columns.standard()) {
                grid.text(columns.valueAt(period) + 1, labels.standard(), CellLook.LABEL);
            }
        }
        grid.endRow().endHeader();
        groups.forEach(this::group);
    }

    private void group(Group group) {
        grid.put(new PrintCell(grid.row(), 1, group.height(), 1, group.label(), false, CellLook.LABEL));
        for (Level level : group.levels()) {
            for (int period = 0; period < columns.periods().size(); period++) {
                grid.put(new PrintCell(
                        grid.row(), columns.typeAt(period), level.height(), 1, level.label(), false, CellLook.LABEL));
            }
            int[] numbers = new int[columns.periods().size()];
            for (int row = 0; row < level.height(); row++) {
                for (int period = 0; period < numbers.length; period++) {
                    FilledForm.Side side = row < level.rows().size()
                            ? level.rows().get(row).side(columns.periods().get(period))
                            : FilledForm.Side.EMPTY;
                    numbers[period] += side.isEmpty() ? 0 : 1;
                    String id =
                            row < level.rows().size() ? level.rows().get(row).id() : "";
                    side(period, side, numbers[period], id);
                }
                grid.endRow();
            }
        }
    }

    private void side(int period, FilledForm.Side side, int number, String id) {
        String name = id.isEmpty()
                ? ""
                : "indicator/" + id + "/" + columns.periods().get(period).name().toLowerCase(Locale.ROOT) + ".";
        boolean numbered = template.indicators().numbered()
                && !side.isEmpty()
                && !NUMBERED.matcher(side.name()).matches();
        grid.text(
                        columns.typeAt(period) + 1,
                        columns.nameSpan(),
                        numbered ? "指标" + number + "：" + side.name() : side.name(),
                        CellLook.TEXT)
                .named(name.isEmpty() ? "" : name + "name")
                .text(columns.valueAt(period), side.value(), CellLook.TEXT)
                .named(name.isEmpty() ? "" : name + "value");
        if (columns.standard()) {
            grid.text(columns.valueAt(period) + 1, side.standard(), CellLook.TEXT)
                    .named(name.isEmpty() ? "" : name + "standard");
        }
    }

    /** The levels of the template that are printed, and behind them those of rows that it does not have. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<FilledForm.Row> left = new ArrayList<>(form.indicators());
        for (FormParts.CategoryRows category : template.indicators().categories()) {
            IndicatorCategory first = IndicatorCategory.valueOf(category.category());
            List<Level> levels = new ArrayList<>();
            for (FormParts.TypeRows type : category.types()) {
                List<FilledForm.Row> rows = take(left, first, IndicatorType.valueOf(type.type()));
                if (!rows.isEmpty() || type.printedEmpty() || !type.mark().isEmpty()) {
                    levels.add(new Level(type.label() + type.markText(), rows));
                }
            }
            while (left.stream().anyMatch(row -> row.category() == first)) {
                levels.add(further(left, first));
            }
            if (!levels.isEmpty()) {
                groups.add(new Group(category.label(), levels));
            }
        }
        while (!left.isEmpty()) {
            IndicatorCategory first = left.getFirst().category();
            List<Level> levels = new ArrayList<>();
            while (left.stream().anyMatch(row -> row.category() == first)) {
                levels.add(further(left, first));
            }
            groups.add(new Group(first == IndicatorCategory.UNKNOWN ? "" : first.label(), levels));
        }
        return groups;
    }

    private static Level further(List<FilledForm.Row> left, IndicatorCategory category) {
        IndicatorType type = left.stream()
                .filter(row -> row.category() == category)
                .map(FilledForm.Row::type)
                .findFirst()
                .orElse(IndicatorType.OTHER);
        return new Level(type == IndicatorType.OTHER ? "" : type.label(), take(left, category, type));
    }

    private static List<FilledForm.Row> take(
            List<FilledForm.Row> left, IndicatorCategory category, IndicatorType type) {
        List<FilledForm.Row> taken = left.stream()
                .filter(row -> row.category() == category && row.type() == type)
                .toList();
        left.removeAll(taken);
        return taken;
    }
}
