package io.mingzhang.documents.writing.layout;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;

/**
 * A performance target form as it is printed: fields, funding, texts, tasks, goals, indicators, footer; two halves where it
 * states the implementation period beside the year. It has the rows that the form has, so it looks as its template.
 */
final class FormLayout {

    private static final List<List<TargetField>> HEAD = List.of(
            List.of(TargetField.PROJECT_NAME),
            List.of(TargetField.DEPARTMENT_NAME),
            List.of(TargetField.DEPARTMENT, TargetField.UNIT),
            List.of(TargetField.NATURE, TargetField.PERIOD),
            List.of(TargetField.CATEGORY),
            List.of(TargetField.START_DATE, TargetField.END_DATE));
    private static final List<TargetField> TEXTS = List.of(
            TargetField.OVERVIEW, TargetField.GROUNDS, TargetField.NECESSITY, TargetField.MEASURES, TargetField.PLAN);
    private static final List<TargetField> FOOTER =
            List.of(TargetField.PERSON_IN_CHARGE, TargetField.CLERK, TargetField.PHONE, TargetField.FILLED_ON);

    private final PerformanceTarget form;
    private final FormColumns columns;
    private final PrintGrid.Builder grid;

    private FormLayout(PerformanceTarget form) {
        this.form = form;
        this.columns = FormColumns.of(form);
        this.grid = PrintGrid.ofColumns(columns.width());
        columns.widths(grid);
    }

    static PrintGrid of(PerformanceTarget form) {
        FormLayout layout = new FormLayout(form);
        layout.caption();
        HEAD.forEach(layout::fields);
        layout.funding();
        for (TargetField text : TEXTS) {
            layout.fields(List.of(text));
        }
        new TaskBlock(form, layout.columns, layout.grid).put();
        layout.goals();
        new IndicatorBlock(form, layout.columns, layout.grid).put();
        layout.footer();
        return layout.grid.build();
    }

    private void caption() {
        String place = PlaceWords.of(form.at());
        if (!form.title().isEmpty()) {
            grid.text(0, columns.width(), form.title(), CellLook.TITLE).endRow(place);
        }
        form.year().map(year -> year.value() + "年").ifPresent(year -> {
            if (!form.title().contains(year)) {
                grid.text(0, columns.width(), "（" + year + "度）", CellLook.LINE_CENTER)
                        .endRow();
            }
        });
        if (form.unitStated() && form.funding().isEmpty() && form.tasks().isEmpty()) {
            grid.text(0, columns.width(), "单位：" + form.unit().symbol(), CellLook.LINE_RIGHT)
                    .endRow();
        }
    }

    /** One field over the whole width, or two side by side; fields the form lacks are left out. */
    private void fields(List<TargetField> wanted) {
        List<TargetField> present =
                wanted.stream().filter(form.fields()::containsKey).toList();
        if (present.isEmpty()) {
            return;
        }
        int middle = columns.middle();
        int end = present.size() == 1 ? columns.width() : middle;
        field(present.getFirst(), 0, columns.labelEnd(), end);
        if (present.size() > 1) {
            field(present.get(1), middle, middle + 1, columns.width());
        }
        grid.endRow(placeOf(present.getFirst()));
    }

    private void field(TargetField field, int from, int valueFrom, int end) {
        grid.text(from, valueFrom - from, label(field), CellLook.LABEL)
                .text(valueFrom, end - valueFrom, form.text(field), CellLook.TEXT);
    }

    private String label(TargetField field) {
        boolean coded =
                field == TargetField.DEPARTMENT && form.text(field).chars().anyMatch(Character::isDigit);
        return coded ? field.label() + "及代码" : field.label();
    }

    private void funding() {
        if (form.funding().isEmpty()) {
            return;
        }
        List<List<FundingRow>> lines = columns.halves()
                ? InHalves.funding(form.funding())
                : form.funding().stream().map(List::of).toList();
        String unit =
                form.unitStated() && form.tasks().isEmpty() ? "（" + form.unit().symbol() + "）" : "";
        String label = form.wholeDepartment() ? "年度预算资金" : "项目资金";
        grid.put(new PrintCell(grid.row(), 0, lines.size(), columns.labelEnd(), label + unit, false, CellLook.LABEL));
        for (List<FundingRow> line : lines) {
            for (FundingRow row : line) {
                boolean right = columns.halves() && row.period() == columns.rightPeriod();
                int from = right ? columns.middle() : columns.labelEnd();
                int end = right || !columns.halves() ? columns.width() : columns.middle();
                int amountFrom = columns.halves() ? end - 1 : columns.amountFrom();
                grid.text(from, amountFrom - from, row.label(), CellLook.TEXT);
                grid.put(new PrintCell(grid.row(), amountFrom, 1, end - amountFrom, row.text(), true, CellLook.NUMBER));
            }
            grid.endRow(PlaceWords.of(line.getFirst().at()));
        }
    }

    private void goals() {
        if (form.goals().isEmpty()) {
            return;
        }
        boolean beside = columns.halves() && form.goals().size() == 2;
        if (!beside) {
            form.goals().forEach(this::goal);
            return;
        }
        grid.put(new PrintCell(grid.row(), 0, 2, columns.labelEnd(), "总体目标", false, CellLook.LABEL));
        List<Goal> ordered = new ArrayList<>(form.goals());
        if (ordered.getFirst().period() == columns.rightPeriod()) {
            ordered = ordered.reversed();
        }
        int start = columns.labelEnd();
        int middle = columns.middle();
        grid.text(start, middle - start, ordered.get(0).label(), CellLook.LABEL)
                .text(middle, columns.width() - middle, ordered.get(1).label(), CellLook.LABEL)
                .endRow();
        grid.text(start, middle - start, ordered.get(0).text(), CellLook.TEXT)
                .text(middle, columns.width() - middle, ordered.get(1).text(), CellLook.TEXT)
                .endRow(PlaceWords.of(ordered.getFirst().at()));
    }

    private void goal(Goal goal) {
        String label = goal.label().isEmpty() ? defaultLabel(goal.period()) : goal.label();
        grid.text(0, columns.labelEnd(), label, CellLook.LABEL)
                .text(columns.labelEnd(), columns.width() - columns.labelEnd(), goal.text(), CellLook.TEXT)
                .endRow(PlaceWords.of(goal.at()));
    }

    private static String defaultLabel(TargetPeriod period) {
        return period == TargetPeriod.ANNUAL ? "年度目标" : "实施期目标";
    }

    private void footer() {
        List<TargetField> present =
                FOOTER.stream().filter(form.fields()::containsKey).toList();
        int perRow = columns.width() >= 2 * FOOTER.size() ? FOOTER.size() : 2;
        for (int from = 0; from < present.size(); from += perRow) {
            List<TargetField> row = present.subList(from, Math.min(present.size(), from + perRow));
            for (int i = 0; i < row.size(); i++) {
                int start = columns.width() * i / row.size();
                int end = columns.width() * (i + 1) / row.size();
                grid.text(start, row.get(i).label() + "：", CellLook.LABEL)
                        .text(start + 1, end - start - 1, form.text(row.get(i)), CellLook.TEXT);
            }
            grid.endRow(placeOf(row.getFirst()));
        }
    }

    /** Where a field stands in the document it was read from; empty when it does not stand there. */
    private String placeOf(TargetField field) {
        FieldText printed = form.fields().get(field);
        return printed == null ? "" : PlaceWords.of(printed.at());
    }
}
