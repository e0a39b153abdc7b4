package io.mingzhang.server.performance.declarations;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.Fen;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.FundingRows;
import io.mingzhang.server.performance.form.Sums;
import io.mingzhang.server.projects.PlanRow;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.ProjectText;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the registers know already, written into the cells of a new declaration in the way its form wants it. */
final class Prefill {

    private static final Map<ProjectText, TargetField> TEXTS = Map.of(
            ProjectText.OVERVIEW, TargetField.OVERVIEW,
            ProjectText.GROUNDS, TargetField.GROUNDS,
            ProjectText.NECESSITY, TargetField.NECESSITY,
            ProjectText.MEASURES, TargetField.MEASURES,
            ProjectText.PLAN, TargetField.PLAN);

    private final DeclarationTemplate template;
    private final TargetPlaces places;
    private final FormCells cells = new FormCells(DeclaredForm.EMPTY);

    private Prefill(DeclarationTemplate template, TargetPlaces places) {
        this.template = template;
        this.places = places;
    }

    /**
     * Who fills in, and when.
     *
     * @param clerk name of the person
     * @param today the day
     */
    record Filler(String clerk, LocalDate today) {}

    /** The cells of a project's declaration for a year. */
    static DeclaredForm of(
            DeclarationTemplate template, TargetPlaces places, Project project, int year, Filler filler) {
        Prefill prefill = new Prefill(template, places);
        prefill.fields(project);
        prefill.footer(filler, project);
        prefill.money(project, year);
        return prefill.cells.form();
    }

    /** The cells of a department's declaration. */
    static DeclaredForm of(DeclarationTemplate template, TargetPlaces places, Filler filler) {
        Prefill prefill = new Prefill(template, places);
        prefill.fields(null);
        prefill.footer(filler, null);
        return prefill.cells.form();
    }

    private void fields(@Nullable Project project) {
        for (FormParts.FieldCell field :
                template.fieldRows().stream().flatMap(List::stream).toList()) {
            put(TargetField.valueOf(field.key()), content(field, project));
        }
        for (FormParts.LongText text : template.texts()) {
            TargetField key = TargetField.valueOf(text.key());
            TEXTS.forEach((own, field) -> {
                if (field == key && project != null) {
                    put(field, project.words().texts().getOrDefault(own, ""));
                }
            });
        }
    }

    private String content(FormParts.FieldCell field, @Nullable Project project) {
        boolean coded = field.kind().equals("CODED_NAME");
        return switch (TargetField.valueOf(field.key())) {
            case DEPARTMENT, DEPARTMENT_NAME -> name(places.department(), coded);
            case UNIT -> name(places.unit(), coded);
            default -> project == null ? "" : ofProject(field, project);
        };
    }

    private static String ofProject(FormParts.FieldCell field, Project project) {
        return switch (TargetField.valueOf(field.key())) {
            case PROJECT_NAME -> project.name();
            case NATURE -> chosen(field, project.classing().natureName());
            case CATEGORY -> chosen(field, project.classing().kindName());
            case PERIOD -> project.term().years() + "年";
            case START_DATE -> day(project.term().starts());
            case END_DATE -> day(project.term().ends());
            default -> "";
        };
    }

    private static String name(NodeRef node, boolean coded) {
        return coded ? node.coded() : node.name();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The choice that means the word, all boxes with it ticked, or the word itself where nothing is to be chosen. */
    private static String chosen(FormParts.FieldCell field, String word) {
        Optional<String> choice = word.isEmpty()
                ? Optional.empty()
                : field.choices().stream()
                        .filter(option -> option.contains(word) || word.contains(option))
                        .findFirst();
        return switch (field.kind()) {
            case "TICKS" -> ticks(field.choices(), choice);
            case "CHOICE" -> choice.orElse("");
            default -> choice.orElse(word);
        };
    }

    private static String ticks(List<String> choices, Optional<String> chosen) {
        return chosen.isEmpty()
                ? ""
                : String.join(
                        " ",
                        choices.stream()
                                .map(option -> (option.equals(chosen.get()) ? "√" : "□") + option)
                                .toList());
    }

    private void footer(Filler filler, @Nullable Project project) {
        for (FormParts.FooterField field : template.footer()) {
            TargetField key = TargetField.valueOf(field.key());
            put(
                    key,
                    switch (key) {
                        case PERSON_IN_CHARGE ->
                            project == null ? "" : project.words().leader();
                        case PHONE -> project == null ? "" : project.words().phone();
                        case CLERK -> filler.clerk();
                        case FILLED_ON -> filler.today().toString();
                        default -> "";
                    });
        }
    }

    private void money(Project project, int year) {
        for (PlanRow row : project.plan()) {
            add(TargetPeriod.IMPLEMENTATION, row);
            if (row.year() == year) {
                add(TargetPeriod.ANNUAL, row);
            }
        }
        Sums.ofFunding(template).forEach(sum -> cells.set(sum.sum(), sum.of(cells)));
    }

    private void add(TargetPeriod period, PlanRow row) {
        FundingRows.rowFor(template, period, FundingSource.valueOf(row.source()))
                .map(source -> new CellKey.Funding(period, source))
                .ifPresent(key -> {
                    long sum = Fen.orZero(cells.content(key).orElse("")) + row.amountFen();
                    cells.set(key, Long.toString(sum));
                });
    }

    private void put(TargetField field, String text) {
        if (!text.isEmpty()) {
            cells.set(new CellKey.Field(field), text);
        }
    }
}
