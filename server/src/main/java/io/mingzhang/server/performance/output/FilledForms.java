package io.mingzhang.server.performance.output;

import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declarations as forms to be printed. */
public final class FilledForms {

    private FilledForms() {}

    /** The unit of that name; null for the template's own. Refused when forms are not printed in it. */
    public static @Nullable AmountUnit unit(String name) {
        if (name.isEmpty()) {
            return null;
        }
        return Arrays.stream(AmountUnit.values())
                .filter(each -> each == AmountUnit.YUAN || each == AmountUnit.TEN_THOUSAND_YUAN)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.badField("unit", "金额单位只能是元（YUAN）或万元（TEN_THOUSAND_YUAN）。"));
    }

    /** A declaration as its form, in a unit or in that of its template. */
    public static FilledForm of(Declaration declaration, @Nullable AmountUnit unit) {
        return of(declaration.head().subject().title(), declaration.printed(), declaration.form(), unit);
    }

    /** What stands in a form, in a unit or in that of the template, whose title and headers are filled in. */
    public static FilledForm of(
            String title, DeclarationTemplate printed, DeclaredForm form, @Nullable AmountUnit unit) {
        return new FilledForm(
                title,
                printed,
                unit == null ? AmountUnit.valueOf(printed.unit()) : unit,
                form.fields(),
                form.funding(),
                form.goals(),
                form.tasks().stream().map(FilledForms::task).toList(),
                rows(form.indicators()));
    }

    private static FilledForm.Task task(TaskRow task) {
        return new FilledForm.Task(
                task.id().toString(),
                task.name(),
                task.content(),
                amount(task.total()),
                amount(task.appropriation()),
                amount(task.other()));
    }

    private static List<FilledForm.Row> rows(List<IndicatorRow> rows) {
        return rows.stream()
                .map(row -> new FilledForm.Row(
                        row.id().toString(),
                        row.category(),
                        row.type(),
                        side(row.implementation()),
                        side(row.annual())))
                .toList();
    }

    private static FilledForm.Side side(Side side) {
        return new FilledForm.Side(side.name(), side.value(), side.standard());
    }

    private static String amount(@Nullable String fen) {
        return fen == null ? "" : fen;
    }
}
