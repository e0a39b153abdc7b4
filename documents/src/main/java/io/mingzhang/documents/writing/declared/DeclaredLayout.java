package io.mingzhang.documents.writing.declared;

import static io.mingzhang.documents.writing.declared.DeclaredColumns.LABEL_END;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.List;
import java.util.stream.Collectors;

/** A filled declaration form as its template prints it, every row of the template included. */
public final class DeclaredLayout {

    private static final String TICKED = "√";
    private static final String UNTICKED = "□";

    private final FilledForm form;
    private final DeclarationTemplate template;
    private final DeclaredColumns columns;
    private final PrintGrid.Builder grid;
    private final PrintedAmount amounts;

    private DeclaredLayout(FilledForm form) {
        this.form = form;
        this.template = form.template();
        this.columns = DeclaredColumns.of(template);
        this.grid = columns.grid();
        this.amounts = new PrintedAmount(form.unit(), template.decimals());
    }

    /** The form as a table to be printed. */
    public static PrintGrid of(FilledForm form) {
        DeclaredLayout layout = new DeclaredLayout(form);
        layout.caption();
        layout.template.fieldRows().forEach(layout::fields);
        layout.funding();
        for (FormParts.LongText text : layout.template.texts()) {
            layout.field(text.label(), form.field(text.key()), fieldName(text.key()));
        }
        layout.tasks();
        layout.goals();
        new DeclaredIndicators(form, layout.columns, layout.grid).put();
        layout.footer();
        return layout.grid.build();
    }

    private void caption() {
        grid.text(0, columns.width(), template.title(), CellLook.TITLE).endRow();
        if (!template.yearLine().isEmpty()) {
            grid.text(0, columns.width(), template.yearLine(), CellLook.LINE_CENTER)
                    .endRow();
        }
    }

    private void fields(List<FormParts.FieldCell> row) {
        if (row.size() == 1) {
            field(
                    row.getFirst().label(),
                    text(row.getFirst()),
                    fieldName(row.getFirst().key()));
            return;
        }
        int middle = columns.middle();
        FormParts.FieldCell left = row.getFirst();
        FormParts.FieldCell right = row.get(1);
        grid.text(0, LABEL_END, left.label(), CellLook.LABEL)
                .text(LABEL_END, middle - LABEL_END, text(left), CellLook.TEXT)
                .named(fieldName(left.key()))
                .text(middle, right.label(), CellLook.LABEL)
                .text(middle + 1, columns.width() - middle - 1, text(right), CellLook.TEXT)
                .named(fieldName(right.key()))
                .endRow();
        row.stream().skip(2).forEach(more -> field(more.label(), text(more), fieldName(more.key())));
    }

    private static String fieldName(String key) {
        return "field/" + key;
    }

    private void field(String label, String text, String name) {
        grid.text(0, LABEL_END, label, CellLook.LABEL)
                .text(LABEL_END, columns.width() - LABEL_END, text, CellLook.TEXT)
                .named(name)
                .endRow();
    }

    /** What is printed for a field: boxes to tick in full, with a tick in the chosen one. */
    private String text(FormParts.FieldCell field) {
        String text = form.field(field.key());
        boolean drawn = text.contains(UNTICKED) || text.contains(TICKED) || text.contains("☑");
        boolean other = !text.isEmpty() && !field.choices().contains(text);
        if (!field.kind().equals("TICKS") || drawn || other) {
            return text;
        }
        return field.choices().stream()
                .map(choice -> (choice.equals(text) ? TICKED : UNTICKED) + choice)
                .collect(Collectors.joining("  "));
    }

    private void funding() {
        FormParts.Funding funding = template.funding();
        if (funding == null) {
            return;
        }
        int height = funding.rows().size();
        grid.put(new PrintCell(grid.row(), 0, height, LABEL_END, inUnit(funding.label()), false, CellLook.LABEL));
        boolean halves = funding.rows().stream().anyMatch(row -> row.labels().size() > 1);
        for (FormParts.FundingLine line : funding.rows()) {
            if (halves) {
                int amountLeft = columns.leftAmountAt();
                int amountRight = columns.width() - (columns.standard() ? 2 : 1);
                money(line, TargetPeriod.IMPLEMENTATION, LABEL_END, amountLeft, columns.middle());
                money(line, TargetPeriod.ANNUAL, columns.middle(), amountRight, columns.width());
            } else {
                TargetPeriod only = line.labels().keySet().stream()
                        .map(TargetPeriod::valueOf)
                        .findFirst()
                        .orElse(TargetPeriod.ANNUAL);
                money(line, only, LABEL_END, columns.middle(), columns.width());
            }
            grid.endRow();
        }
    }

    private void money(FormParts.FundingLine line, TargetPeriod period, int from, int amountFrom, int end) {
        String label = line.labels().getOrDefault(period.name(), "");
        String amount = form.funding().getOrDefault(period.name() + "/" + line.source(), "");
        String indent = "　".repeat(label.isEmpty() ? 0 : line.indent());
        grid.text(from, amountFrom - from, indent + label, CellLook.TEXT)
                .put(new PrintCell(
                        grid.row(), amountFrom, 1, end - amountFrom, amounts.of(amount), true, CellLook.NUMBER))
                .named(label.isEmpty() ? "" : "funding/" + period.name() + "/" + line.source());
    }

    /** A label that names the unit of the template, with the unit in which the form is printed. */
    private String inUnit(String label) {
        boolean tenThousand = form.unit() == AmountUnit.TEN_THOUSAND_YUAN;
        String other = tenThousand ? "元" : "万元";
        String wanted = tenThousand ? "万元" : "元";
        return label.replace("(" + other + ")", "(" + wanted + ")").replace("（" + other + "）", "（" + wanted + "）");
    }

    private void tasks() {
        FormParts.Tasks tasks = template.tasks();
        if (tasks != null) {
            new DeclaredTasks(form, columns, grid, amounts).put(tasks);
        }
    }

    private void goals() {
        FormParts.Goals goals = template.goals();
        List<TargetPeriod> periods = template.periods().stream()
                .filter(goals.labels()::containsKey)
                .map(TargetPeriod::valueOf)
                .toList();
        if (periods.size() == 1) {
            field(goals.label(), goal(periods.getFirst()), goalName(periods.getFirst()));
            return;
        }
        int middle = columns.middle();
        grid.put(new PrintCell(grid.row(), 0, 2, LABEL_END, goals.label(), false, CellLook.LABEL))
                .text(LABEL_END, middle - LABEL_END, label(goals, periods.get(0)), CellLook.LABEL)
                .text(middle, columns.width() - middle, label(goals, periods.get(1)), CellLook.LABEL)
                .endRow()
                .text(LABEL_END, middle - LABEL_END, goal(periods.get(0)), CellLook.TEXT)
                .named(goalName(periods.get(0)))
                .text(middle, columns.width() - middle, goal(periods.get(1)), CellLook.TEXT)
                .named(goalName(periods.get(1)))
                .endRow();
    }

    private static String goalName(TargetPeriod period) {
        return "goal/" + period.name();
    }

    private static String label(FormParts.Goals goals, TargetPeriod period) {
        return goals.labels().getOrDefault(period.name(), "");
    }

    private String goal(TargetPeriod period) {
        return form.goals().getOrDefault(period.name(), "");
    }

    private void footer() {
        List<FormParts.FooterField> fields = template.footer();
        int pairs = columns.width() / 2;
        for (int from = 0; from < fields.size(); from += pairs) {
            List<FormParts.FooterField> row = fields.subList(from, Math.min(fields.size(), from + pairs));
            for (int i = 0; i < row.size(); i++) {
                int start = columns.width() * i / row.size();
                int end = columns.width() * (i + 1) / row.size();
                grid.text(start, row.get(i).label() + "：", CellLook.LABEL)
                        .text(start + 1, end - start - 1, form.field(row.get(i).key()), CellLook.TEXT)
                        .named(fieldName(row.get(i).key()));
            }
            grid.endRow();
        }
    }
}
