package io.mingzhang.server.performance.findings;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.bridge.DeclaredForms;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.effects.FormCheck;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the template marks as required and is not there. */
final class RequiredParts {

    private final DeclarationTemplate template;
    private final DeclaredForm form;
    private final List<Found> found = new ArrayList<>();

    private RequiredParts(Declaration declaration) {
        this.template = declaration.template();
        this.form = declaration.form();
    }

    static List<Found> missing(Declaration declaration) {
        RequiredParts parts = new RequiredParts(declaration);
        parts.fields();
        parts.money();
        parts.goals();
        parts.indicators();
        return parts.found;
    }

    private void fields() {
        Stream<Wanted> cells = template.fieldRows().stream()
                .flatMap(List::stream)
                .map(field -> new Wanted(field.key(), field.label(), field.required()));
        Stream<Wanted> texts =
                template.texts().stream().map(text -> new Wanted(text.key(), text.label(), text.required()));
        Stream<Wanted> footer =
                template.footer().stream().map(field -> new Wanted(field.key(), field.label(), field.required()));
        Stream.of(cells, texts, footer)
                .flatMap(wanted -> wanted)
                .filter(wanted -> wanted.required() && form.field(wanted.key()).isBlank())
                .forEach(wanted -> add(
                        FormCheck.FIELDS_FILLED,
                        new CellKey.Field(TargetField.valueOf(wanted.key())).text(),
                        "“%s”未填写。".formatted(wanted.label()),
                        "请填写“%s”。".formatted(wanted.label())));
    }

    /** A field the template asks for. */
    private record Wanted(String key, String label, boolean required) {}

    private void money() {
        FormParts.Funding block = template.funding();
        if (block == null) {
            if (form.tasks().isEmpty()) {
                add(FormCheck.MONEY_FILLED, "tasks", "年度主要任务未填写。", "请至少填写一项主要任务及其预算金额。");
            }
            return;
        }
        for (FormParts.FundingLine line : block.rows()) {
            line.labels().forEach((period, label) -> {
                CellKey.Funding cell =
                        new CellKey.Funding(TargetPeriod.valueOf(period), FundingSource.valueOf(line.source()));
                if (line.required() && form.amount(cell.cell()) == null) {
                    add(FormCheck.MONEY_FILLED, cell.text(), "“%s”未填写。".formatted(plain(label)), "请填写金额，没有的填 0。");
                }
            });
        }
    }

    private static String plain(String label) {
        return label.replaceAll("[:：]$", "");
    }

    private void goals() {
        template.goals().labels().forEach((name, label) -> {
            String text = form.goals().getOrDefault(name, "");
            if (template.goals().required() && text.isBlank()) {
                String words = label.isEmpty() ? template.goals().label() : label;
                add(FormCheck.GOALS_FILLED, "goal/" + name, "“%s”未填写。".formatted(words), "请写明要完成什么、达到什么效果。");
            }
        });
    }

    private void indicators() {
        for (String name : template.indicators().valueLabels().keySet()) {
            TargetPeriod period = TargetPeriod.valueOf(name);
            for (FormParts.CategoryRows category : template.indicators().categories()) {
                category.types().forEach(type -> level(period, category, type));
            }
        }
        form.indicators().forEach(this::halfRow);
    }

    private void level(TargetPeriod period, FormParts.CategoryRows category, FormParts.TypeRows type) {
        long there = form.indicators().stream()
                .filter(row -> row.category().name().equals(category.category())
                        && row.type().name().equals(type.type())
                        && !row.side(period).name().isBlank())
                .count();
        if (there < type.atLeast()) {
            add(
                    FormCheck.INDICATORS_FILLED,
                    DeclaredForms.levelKey(category.category(), type.type()),
                    "%s“%s”应至少有 %d 项，现有 %d 项。".formatted(period.label(), type.label(), type.atLeast(), there),
                    "请在“%s”下补充指标。".formatted(type.label()));
        }
    }

    /** A value without a name belongs to nothing. */
    private void halfRow(IndicatorRow row) {
        for (TargetPeriod period : TargetPeriod.values()) {
            if (row.side(period).name().isBlank() && !row.side(period).value().isBlank()) {
                add(
                        FormCheck.INDICATORS_NAMED,
                        new CellKey.Indicator(row.id(), period, CellKey.IndicatorPart.NAME).text(),
                        "%s指标值“%s”没有指标名称。"
                                .formatted(period.label(), row.side(period).value()),
                        "请填写指标名称，或删除这一行。");
            }
        }
    }

    private void add(FormCheck check, String at, String message, String remedy) {
        found.add(new Found(check.id(), check.title(), check.severity(), List.of(at), message, remedy));
    }
}
