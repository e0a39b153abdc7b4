package io.mingzhang.documents.writing.declared;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.writing.PrintedForms;
import io.mingzhang.documents.writing.pdf.FontFolder;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A printed declaration form, read again, says what was filled in: every template, as Word document and as workbook. */
class ReadBackTest {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());

    /** A and A2 are one build under two titles. */
    private static final Map<String, String> KNOWN_AS = Map.of("A2", "A");

    static Stream<Arguments> forms() {
        return Standards.shipped().declarations().all().stream()
                .flatMap(template -> Stream.of("docx", "xlsx").map(kind -> Arguments.of(template, kind)));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("forms")
    void everyValueIsInItsPlace(DeclarationTemplate template, String kind) throws IOException {
        FilledForm form = SampleForms.of(template);
        PerformanceTarget read = read(form, kind);
        assertThat(read.variant()).isEqualTo(KNOWN_AS.getOrDefault(template.variant(), template.variant()));
        assertThat(read.title()).isEqualTo(form.template().title());
        assertThat(fields(read)).isEqualTo(expectedFields(form));
        assertThat(funding(read)).isEqualTo(new TreeMap<>(form.funding()));
        assertThat(read.goals().stream().map(Goal::text))
                .containsExactlyInAnyOrderElementsOf(form.goals().values());
        for (TargetPeriod period : SampleForms.periods(template)) {
            assertThat(read.indicators(period).map(ReadBackTest::line).toList())
                    .containsExactlyElementsOf(lines(form, period));
        }
        if (template.tasks() != null) {
            assertThat(read.tasks())
                    .extracting(task -> task.name() + " " + fen(task.total().amount()))
                    .containsExactly("保障机构运转 500000000", "农村饮水安全 1200000000", "金额合计 1700000000");
        }
    }

    @Test
    void contentsOfAWordDocumentSayThePagesOfThePdfFile() throws IOException {
        DeclarationTemplate template =
                Standards.shipped().declarations().find("A").orElseThrow();
        List<FilledForm> forms = IntStream.of(1, 6, 2, 3)
                .mapToObj(each -> SampleForms.of(template, each))
                .toList();
        PrintedForms printed = new PrintedForms("青禾县水务局", forms, true);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printed.asPdf(pdf, FontFolder.shipped());
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        printed.asWord(word, FontFolder.shipped());
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                if (text.getText(document).contains(forms.getFirst().template().title())) {
                    pages.add(Integer.toString(page - 1)); // the list of contents is one page without number
                }
            }
        }
        assertThat(pages).hasSize(forms.size()).startsWith("1");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.toByteArray()))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Contents".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText().split("\t")[1])
                    .isEqualTo(pages);
        }
    }

    private static Map<String, String> fields(PerformanceTarget read) {
        Map<String, String> fields = new TreeMap<>();
        read.fields().forEach((field, text) -> fields.put(field.name(), text.text()));
        return fields;
    }

    private static Map<String, String> expectedFields(FilledForm form) {
        Map<String, String> fields = new TreeMap<>(form.fields());
        if (form.template().variant().equals("D")) {
            fields.put(TargetField.NATURE.name(), "□新增项目  √延续项目");
        }
        return fields;
    }

    private static String fen(Optional<StatedAmount> amount) {
        return amount.map(stated -> stated.fen().stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static Map<String, String> funding(PerformanceTarget read) {
        Map<String, String> funding = new TreeMap<>();
        read.funding().forEach(row -> funding.put(row.period() + "/" + storedAs(row.source()), fen(row.amount())));
        return funding;
    }

    /** The right label of a row may name a narrower source than the row: 当年财政拨款 of 财政资金, 市级 of 市县(区). */
    private static FundingSource storedAs(FundingSource source) {
        return switch (source) {
            case CURRENT_APPROPRIATION -> FundingSource.FISCAL;
            case CITY -> FundingSource.CITY_COUNTY;
            default -> source;
        };
    }

    private static String line(Indicator indicator) {
        return String.join(
                " ",
                indicator.category().name(),
                indicator.type().name(),
                indicator.name(),
                indicator.value().printed(),
                indicator.standard());
    }

    private static List<String> lines(FilledForm form, TargetPeriod period) {
        List<String> lines = new ArrayList<>();
        for (FilledForm.Row row : form.indicators()) {
            FilledForm.Side side = row.side(period);
            lines.add(String.join(
                    " ", row.category().name(), row.type().name(), side.name(), side.value(), side.standard()));
        }
        return lines;
    }

    private static PerformanceTarget read(FilledForm form, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedForms printed = new PrintedForms("申报表", List.of(form), false);
        if (kind.equals("docx")) {
            printed.asWord(out, FontFolder.shipped());
        } else {
            printed.asWorkbook(out);
        }
        ReadResult result = DOCUMENTS.read("申报表." + kind, out.toByteArray());
        assertThat(result).isInstanceOf(ReadResult.Understood.class);
        Disclosure document = ((ReadResult.Understood) result).disclosure();
        assertThat(document.targets()).hasSize(1);
        return document.targets().getFirst();
    }
}
