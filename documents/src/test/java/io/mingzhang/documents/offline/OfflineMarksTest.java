package io.mingzhang.documents.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.writing.declared.DeclaredLayout;
import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.documents.writing.declared.SampleForms;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of an offline form as another program (POI) works them out from its conditions, while somebody types. */
class OfflineMarksTest {

    private static final String MISSING = "FFD7D2";
    private static final String DOUBTFUL = "FFCC80";

    private final FilledForm form = withIds(SampleForms.of(template("A"), 2));
    private final PrintGrid grid = DeclaredLayout.of(form);

    private static DeclarationTemplate template(String id) {
        return Standards.shipped().declarations().find(id).orElseThrow();
    }

    /** Rows have ids as those of a declaration; the sums tie. */
    private static FilledForm withIds(FilledForm form) {
        List<FilledForm.Row> rows = new ArrayList<>();
        form.indicators()
                .forEach(row -> rows.add(new FilledForm.Row(
                        "r" + rows.size(), row.category(), row.type(), row.implementation(), row.annual())));
        Map<String, String> funding = new HashMap<>();
        form.funding().keySet().forEach(cell -> funding.put(cell, "10000000"));
        funding.keySet().stream()
                .filter(cell -> cell.endsWith("/TOTAL"))
                .forEach(cell -> funding.put(
                        cell,
                        Long.toString(10_000_000L
                                * (funding.keySet().stream()
                                                .filter(other -> other.startsWith(cell.substring(0, cell.indexOf('/'))))
                                                .count()
                                        - 1))));
        List<FilledForm.Task> tasks = form.tasks().stream()
                .map(task -> new FilledForm.Task(
                        "t", task.name(), task.content(), task.total(), task.appropriation(), task.other()))
                .limit(form.template().tasks() == null ? 0 : 1)
                .toList();
        return new FilledForm(
                form.name(), form.template(), form.unit(), form.fields(), funding, form.goals(), tasks, rows);
    }

    static Stream<DeclarationTemplate> wholeForms() {
        return Standards.shipped().declarations().all().stream()
                .filter(template -> !template.id().equals("F")); // F parts the fiscal money of a year further
    }

    @ParameterizedTest
    @MethodSource("wholeForms")
    void formThatIsFilledInHasNoMarks(DeclarationTemplate template) throws IOException {
        FilledForm whole = withIds(SampleForms.of(template, 2));
        assertThat(marks(whole, DeclaredLayout.of(whole), sheet -> {})).isEmpty();
    }

    @Test
    void whatHasToBeFilledInIsMarkedUntilItIs() throws IOException {
        assertThat(marks(sheet -> {
                    sheet.type("field/OVERVIEW", " ");
                    sheet.type("goal/ANNUAL", "");
                    sheet.type("field/PHONE", "");
                    sheet.at("funding/ANNUAL/TOTAL").setBlank();
                }))
                .containsEntry("field/OVERVIEW", MISSING)
                .containsEntry("goal/ANNUAL", MISSING)
                .containsEntry("field/PHONE", MISSING)
                .containsEntry("funding/ANNUAL/TOTAL", MISSING)
                .hasSize(4);
    }

    @Test
    void sumsThatDoNotTieAreMarkedAndAmountsThatAreNone() throws IOException {
        assertThat(marks(sheet -> {
                    sheet.at("funding/ANNUAL/CENTRAL").setCellValue(99_999);
                    sheet.type("funding/IMPLEMENTATION/OTHER", "约十万");
                }))
                .containsOnly(
                        Map.entry("funding/ANNUAL/TOTAL", DOUBTFUL),
                        Map.entry("funding/IMPLEMENTATION/TOTAL", DOUBTFUL),
                        Map.entry("funding/IMPLEMENTATION/OTHER", DOUBTFUL));
    }

    @Test
    void indicatorsAreMarkedThatSayNothingOrLackTheirOtherHalf() throws IOException {
        assertThat(marks(sheet -> {
                    sheet.type("indicator/r0/annual.value", "≥XX公里");
                    sheet.type("indicator/r1/annual.value", "≥");
                    sheet.type("indicator/r1/implementation.value", "显著提高");
                    sheet.type("indicator/r2/annual.name", "");
                    sheet.type("indicator/r3/annual.value", "");
                }))
                .containsOnly(
                        Map.entry("indicator/r0/annual.value", DOUBTFUL),
                        Map.entry("indicator/r1/annual.value", DOUBTFUL),
                        Map.entry("indicator/r2/annual.name", DOUBTFUL),
                        Map.entry("indicator/r3/annual.value", DOUBTFUL));
    }

    @Test
    void levelWithTooFewIndicatorsIsMarkedAtItsFirstRow() throws IOException {
        assertThat(marks(sheet -> {
                    for (String row : List.of("r0", "r1")) {
                        sheet.type("indicator/" + row + "/annual.name", "");
                        sheet.type("indicator/" + row + "/annual.value", "");
                    }
                }))
                .containsOnly(Map.entry("indicator/r0/annual.name", MISSING));
    }

    private interface Typing {
        void on(Typed sheet);
    }

    /** A sheet with its cells by key. */
    private record Typed(Sheet sheet, PrintGrid grid) {
        Cell at(String key) {
            PrintCell cell = Objects.requireNonNull(grid.named().get(key), key);
            return sheet.getRow(cell.row()).getCell(cell.column());
        }

        void type(String key, String text) {
            at(key).setCellValue(text);
        }
    }

    private Map<String, String> marks(Typing typing) throws IOException {
        return marks(form, grid, typing);
    }

    /** The coloured cells, by key. */
    private static Map<String, String> marks(FilledForm form, PrintGrid grid, Typing typing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfflineForm.write(form, "id", 1, Map.of(), out);
        Map<String, String> marks = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Typed sheet = new Typed(book.getSheetAt(0), grid);
            typing.on(sheet);
            ConditionalFormattingEvaluator colours =
                    new ConditionalFormattingEvaluator(book, new XSSFFormulaEvaluator(book));
            grid.named()
                    .forEach((key, cell) -> colours.getConditionalFormattingForCell(sheet.at(key)).stream()
                            .findFirst()
                            .ifPresent(rule -> marks.put(key, colour(rule))));
        }
        return marks;
    }

    private static String colour(EvaluationConditionalFormatRule rule) {
        byte[] rgb = ((org.apache.poi.xssf.usermodel.XSSFColor)
                        rule.getRule().getPatternFormatting().getFillBackgroundColorColor())
                .getRGB();
        return IntStream.range(0, rgb.length)
                .mapToObj(i -> "%02X".formatted(rgb[i]))
                .reduce("", String::concat);
    }
}
