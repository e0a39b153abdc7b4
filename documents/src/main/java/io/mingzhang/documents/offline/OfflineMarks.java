package io.mingzhang.documents.offline;

import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.xlsx.SheetWriter;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a spreadsheet by itself can see is amiss in a form, as conditions under which its cells are coloured: what has to be filled
 * in and is not, an indicator without value or name, a value that says no amount, a sum that is not that of its parts. The rulebook
 * sees far more, when the form comes back.
 */
final class OfflineMarks {

    /** Light red: has to be filled in. */
    private static final String MISSING = "FFD7D2";
    /** Orange: cannot be right. */
    private static final String DOUBTFUL = "FFCC80";

    private static final String COMPARISONS = "≥≤＞＜><=≈±";
    private static final int DIGITS = 10;
    /** Amounts in 万元 have six digits behind the point at most. */
    private static final int DECIMALS = 6;

    private final FilledForm form;
    private final DeclarationTemplate template;
    private final PrintGrid grid;
    private final SheetWriter sheet;

    OfflineMarks(FilledForm form, PrintGrid grid, SheetWriter sheet) {
        this.form = form;
        this.template = form.template();
        this.grid = grid;
        this.sheet = sheet;
    }

    void put() {
        template.fieldRows().forEach(row -> row.forEach(field -> required(field.required(), "field/" + field.key())));
        template.texts().forEach(text -> required(text.required(), "field/" + text.key()));
        template.footer().forEach(field -> required(field.required(), "field/" + field.key()));
        template.goals()
                .labels()
                .keySet()
                .forEach(period -> required(template.goals().required(), "goal/" + period));
        for (String period : template.periods()) {
            funding(period);
        }
        form.tasks().forEach(this::task);
        for (String period : template.indicators().valueLabels().keySet()) {
            levels(period.toLowerCase(Locale.ROOT));
        }
    }

    private void required(boolean required, String at) {
        PrintCell cell = grid.named().get(at);
        if (required && cell != null) {
            sheet.marked(cell, isBlank(sheet.address(cell)), MISSING);
        }
    }

    private static String isBlank(String address) {
        return "LEN(TRIM(" + address + "))=0";
    }

    private static String isFilled(String address) {
        return "LEN(TRIM(" + address + "))>0";
    }

    private void funding(String period) {
        FormParts.Funding block = template.funding();
        if (block == null) {
            return;
        }
        for (FormParts.FundingLine row : block.rowsOf(period)) {
            String at = "funding/" + period + "/";
            required(row.required(), at + row.source());
            amount(
                    at + row.source(),
                    block.partsOf(row, period).stream()
                            .map(part -> at + part.source())
                            .toList());
        }
    }

    private void task(FilledForm.Task task) {
        if (!task.id().isEmpty()) {
            String at = "task/" + task.id() + "/";
            amount(at + "appropriation", List.of());
            amount(at + "other", List.of());
            amount(at + "total", List.of(at + "appropriation", at + "other"));
        }
    }

    /** An amount is a number that is not below nothing; a sum is that of its parts as soon as one of them is there. */
    private void amount(String at, List<String> parts) {
        PrintCell cell = grid.named().get(at);
        if (cell == null) {
            return;
        }
        String address = sheet.address(cell);
        String summed = parts.stream()
                .map(part -> grid.named().get(part))
                .filter(Objects::nonNull)
                .map(sheet::address)
                .collect(Collectors.joining(","));
        sheet.marked(
                cell,
                "AND(" + isFilled(address) + ",OR(NOT(ISNUMBER(" + address + ")),SUM(" + address + ")<0))",
                DOUBTFUL);
        if (!summed.isEmpty()) {
            sheet.marked(
                    cell,
                    "AND(COUNT(" + summed + ")>0,ROUND(SUM(" + address + ")-SUM(" + summed + ")," + DECIMALS + ")<>0)",
                    DOUBTFUL);
        }
    }

    private void levels(String period) {
        for (FormParts.CategoryRows category : template.indicators().categories()) {
            for (FormParts.TypeRows type : category.types()) {
                List<String> rows = form.indicators().stream()
                        .filter(row -> row.category().name().equals(category.category()))
                        .filter(row -> row.type().name().equals(type.type()))
                        .map(row -> "indicator/" + row.id() + "/" + period + ".")
                        .filter(row -> grid.named().containsKey(row + "name"))
                        .toList();
                rows.forEach(this::indicator);
                atLeast(type.atLeast(), rows);
            }
        }
    }

    /** As long as a level has too few indicators, blank ones among its first rows are missing. */
    private void atLeast(int wanted, List<String> rows) {
        if (wanted == 0 || rows.isEmpty()) {
            return;
        }
        List<PrintCell> names = rows.stream()
                .map(row -> grid.named().get(row + "name"))
                .filter(Objects::nonNull)
                .toList();
        String all = sheet.address(names.getFirst()) + ":" + sheet.address(names.getLast());
        String tooFew = "SUMPRODUCT(--(LEN(TRIM(" + all + "))>0))<" + wanted;
        names.stream()
                .limit(wanted)
                .forEach(name ->
                        sheet.marked(name, "AND(" + isBlank(sheet.address(name)) + "," + tooFew + ")", MISSING));
    }

    private void indicator(String row) {
        PrintCell name = grid.named().get(row + "name");
        PrintCell value = grid.named().get(row + "value");
        if (name == null || value == null) {
            return;
        }
        String named = sheet.address(name);
        String valued = sheet.address(value);
        sheet.marked(name, "AND(" + isBlank(named) + "," + isFilled(valued) + ")", DOUBTFUL)
                .marked(value, "AND(" + isBlank(valued) + "," + isFilled(named) + ")", DOUBTFUL)
                .marked(value, "AND(" + isFilled(valued) + ",OR(" + saysNothing(valued) + "))", DOUBTFUL);
    }

    /** A place to be filled in that was left (XX), or a comparison with no number. */
    private static String saysNothing(String value) {
        String first = "LEFT(TRIM(" + value + "),1)";
        String anyDigit = IntStream.range(0, DIGITS)
                .mapToObj(digit -> "ISNUMBER(FIND(\"" + digit + "\"," + value + "))")
                .collect(Collectors.joining(","));
        return "ISNUMBER(SEARCH(\"XX\"," + value + ")),AND(ISNUMBER(FIND(" + first + ",\"" + COMPARISONS
                + "\")),NOT(OR(" + anyDigit + ")))";
    }
}
