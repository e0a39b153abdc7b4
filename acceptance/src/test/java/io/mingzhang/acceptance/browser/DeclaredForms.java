package io.mingzhang.acceptance.browser;

import io.mingzhang.documents.writing.PrintedForms;
import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.documents.writing.pdf.FontFolder;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Word documents and PDF files with the official forms of projects, as a unit has filled them in outside of the system. */
final class DeclaredForms {

    static final String OVERVIEW = "为各年级教室添置教具，改善教学条件。";

    private static final String YEAR = String.valueOf(Office.YEAR);

    private DeclaredForms() {}

    /** One form for each project. */
    static Paper word(String fileName, String... projects) throws IOException {
        List<FilledForm> forms = Stream.of(projects).map(DeclaredForms::form).toList();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new PrintedForms("", forms, false).asWord(written, FontFolder.shipped());
        return new Paper(fileName, written.toByteArray());
    }

    /** The same as a PDF, as it was printed for signature. */
    static Paper pdf(String fileName, String... projects) throws IOException {
        List<FilledForm> forms = Stream.of(projects).map(DeclaredForms::form).toList();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new PrintedForms("", forms, false).asPdf(written, FontFolder.shipped());
        return new Paper(fileName, written.toByteArray());
    }

    private static FilledForm form(String project) {
        DeclarationTemplate blank = Standards.shipped().declarations().find("A").orElseThrow();
        DeclarationTemplate template = blank.worded(
                blank.title().replace("{division}", "晴川市"), blank.yearLine().replace("{year}", YEAR), blank.goals());
        return new FilledForm(
                project,
                template,
                AmountUnit.YUAN,
                Map.ofEntries(
                        Map.entry("PROJECT_NAME", project),
                        Map.entry("DEPARTMENT", "302 晴川市教育局"),
                        Map.entry("UNIT", Paperwork.UNIT),
                        Map.entry("NATURE", "一次性项目（1年结束）"),
                        Map.entry("PERIOD", "1年"),
                        Map.entry("OVERVIEW", OVERVIEW),
                        Map.entry("GROUNDS", "根据本级政府年度重点工作安排设立。"),
                        Map.entry("NECESSITY", "现有教具老化，影响教学。"),
                        Map.entry("MEASURES", "执行单位内部控制制度和政府采购规定。"),
                        Map.entry("PLAN", "一季度采购，二季度验收。"),
                        Map.entry("PERSON_IN_CHARGE", "周正"),
                        Map.entry("CLERK", "林晓"),
                        Map.entry("PHONE", "000-00000000"),
                        Map.entry("FILLED_ON", "20261121")),
                Map.of(
                        "IMPLEMENTATION/TOTAL", "60000000",
                        "ANNUAL/TOTAL", "60000000",
                        "IMPLEMENTATION/CITY_COUNTY", "60000000",
                        "ANNUAL/CITY_COUNTY", "60000000"),
                Map.of("IMPLEMENTATION", "完成教具添置。", "ANNUAL", "完成教具添置。"),
                List.of(),
                List.of(
                        row(IndicatorCategory.OUTPUT, IndicatorType.QUANTITY, "教具添置数量", "≥300件"),
                        row(IndicatorCategory.OUTPUT, IndicatorType.QUALITY, "教具验收合格率", "≥98%"),
                        row(IndicatorCategory.SATISFACTION, IndicatorType.RECIPIENT_SATISFACTION, "师生满意度", "≥90%")));
    }

    private static FilledForm.Row row(IndicatorCategory category, IndicatorType type, String name, String value) {
        FilledForm.Side side = new FilledForm.Side(name, value, "");
        return new FilledForm.Row("", category, type, side, side);
    }
}
