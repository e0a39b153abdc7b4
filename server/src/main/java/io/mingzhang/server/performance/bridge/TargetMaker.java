package io.mingzhang.server.performance.bridge;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.Fen;
import io.mingzhang.server.performance.form.FundingRows;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the target of what stands in a declaration. */
final class TargetMaker {

    private final DeclarationTemplate template;
    private final DeclaredForm form;
    private final AmountUnit unit;
    private final PrintedAmount amounts;
    private final CellPlaces places;

    TargetMaker(DeclarationTemplate template, DeclaredForm form, String source) {
        this.template = template;
        this.form = form;
        this.unit = AmountUnit.valueOf(template.unit());
        this.amounts = new PrintedAmount(unit, template.decimals());
        this.places = new CellPlaces(source);
    }

    BridgedTarget make(String id, int year) {
        SourceLocation title = places.whole();
        Map<TargetField, FieldText> fields = fields();
        List<FundingRow> funding = funding();
        List<DepartmentTask> tasks = template.tasks() == null ? List.of() : tasks();
        List<Goal> goals = goals();
        IndicatorMaker indicators = new IndicatorMaker(template, form.indicators(), places);
        indicators.make();
        PerformanceTarget target = new PerformanceTarget(
                id,
                template.variant().equals("A2") ? "A" : template.variant(),
                template.wholeDepartment(),
                template.title(),
                Optional.of(new FiscalYear(year)),
                unit,
                true,
                fields,
                funding,
                tasks,
                goals,
                indicators.indicators(),
                indicators.empty(),
                List.of(),
                false,
                List.of(),
                title);
        return new BridgedTarget(target, places);
    }

    private Map<TargetField, FieldText> fields() {
        Map<TargetField, FieldText> fields = new EnumMap<>(TargetField.class);
        Stream.of(
                        template.fieldRows().stream().flatMap(List::stream).map(FormParts.FieldCell::key),
                        template.texts().stream().map(FormParts.LongText::key),
                        template.footer().stream().map(FormParts.FooterField::key))
                .flatMap(keys -> keys)
                .map(TargetField::valueOf)
                .forEach(field -> fields.put(
                        field, new FieldText(form.field(field.name()).strip(), cell(new CellKey.Field(field).text()))));
        return fields;
    }

    /** The place of a cell that has a row of its own. */
    private SourceLocation cell(String key) {
        places.nextRow();
        return places.place(key);
    }

    private List<FundingRow> funding() {
        FormParts.Funding block = template.funding();
        List<FundingRow> rows = new ArrayList<>();
        for (FormParts.FundingLine line : block == null ? List.<FormParts.FundingLine>of() : block.rows()) {
            places.nextRow();
            for (String name : template.periods()) {
                String label = line.labels().get(name);
                if (label != null) {
                    rows.add(fundingRow(line, TargetPeriod.valueOf(name), label));
                }
            }
        }
        return rows;
    }

    private FundingRow fundingRow(FormParts.FundingLine line, TargetPeriod period, String label) {
        CellKey.Funding key = new CellKey.Funding(period, FundingSource.valueOf(line.source()));
        String text = amounts.of(form.amount(key.cell()));
        return new FundingRow(
                period, FundingRows.meaning(line, period), label, text, stated(text), places.place(key.text()));
    }

    private Optional<StatedAmount> stated(String text) {
        return StatedAmount.parse(text, unit).map(StatedAmount::asExact);
    }

    private List<DepartmentTask> tasks() {
        List<DepartmentTask> tasks = new ArrayList<>();
        for (TaskRow row : form.tasks()) {
            places.nextRow();
            tasks.add(new DepartmentTask(
                    tasks.size() + 1,
                    row.name(),
                    row.content(),
                    amount(row, CellKey.TaskPart.TOTAL, row.total()),
                    amount(row, CellKey.TaskPart.APPROPRIATION, row.appropriation()),
                    amount(row, CellKey.TaskPart.OTHER, row.other()),
                    false,
                    places.place(new CellKey.Task(row.id(), CellKey.TaskPart.NAME).text())));
        }
        if (!tasks.isEmpty()) {
            places.nextRow();
            tasks.add(new DepartmentTask(
                    0,
                    "金额合计",
                    "",
                    total(TaskRow::total),
                    total(TaskRow::appropriation),
                    total(TaskRow::other),
                    true,
                    places.place("tasks/total")));
        }
        return tasks;
    }

    private DepartmentTask.TaskAmount amount(TaskRow row, CellKey.TaskPart part, @Nullable String digits) {
        String text = amounts.of(digits);
        return new DepartmentTask.TaskAmount(text, stated(text), places.place(new CellKey.Task(row.id(), part).text()));
    }

    private DepartmentTask.TaskAmount total(Function<TaskRow, @Nullable String> column) {
        List<String> digits =
                form.tasks().stream().map(column).filter(Objects::nonNull).toList();
        long sum = digits.stream().mapToLong(Fen::orZero).sum();
        String text = digits.isEmpty() ? "" : amounts.of(Long.toString(sum));
        return new DepartmentTask.TaskAmount(text, stated(text), places.place("tasks/total"));
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        places.nextRow();
        template.goals().labels().forEach((name, label) -> {
            TargetPeriod period = TargetPeriod.valueOf(name);
            String text = Objects.requireNonNullElse(form.goals().get(name), "").strip();
            goals.add(new Goal(
                    period,
                    label.isEmpty() ? template.goals().label() : label,
                    text,
                    Goal.items(text),
                    places.place(new CellKey.Goal(period).text())));
        });
        return goals;
    }
}
