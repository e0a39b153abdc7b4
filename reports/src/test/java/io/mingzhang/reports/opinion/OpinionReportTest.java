package io.mingzhang.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.Examined;
import io.mingzhang.reports.run.Audited;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** What an independent reader (POI) sees in an opinion. */
class OpinionReportTest {

    private static final Letterhead LETTERHEAD = new Letterhead("云财审〔2026〕3号", "2026年1月5日", "2026年1月20日");

    @Test
    void namesNumberDateUnitAndDeadline() throws IOException {
        try (XWPFDocument word = opinion(LETTERHEAD, Examined.countyWithErrors())) {
            assertThat(word.getTables().getFirst().getText()).contains("云财审〔2026〕3号", "2026年1月5日", "望川市农业农村局", "2024年");
            assertThat(paragraphs(word)).anyMatch(text -> text.contains("请于2026年1月20日前"));
        }
    }

    @Test
    void leavesRoomForWhatIsNotGiven() throws IOException {
        try (XWPFDocument word = opinion(new Letterhead("", "", ""), Examined.countyWithErrors())) {
            assertThat(paragraphs(word)).anyMatch(text -> text.contains("请于　　　　年　　月　　日前"));
        }
    }

    @Test
    void listsEveryFindingBySeverityWithBasisAndAnEmptyReply() throws IOException {
        Audited document = Examined.countyWithErrors();
        try (XWPFDocument word = opinion(LETTERHEAD, document)) {
            List<XWPFTable> lists = word.getTables().stream()
                    .filter(table -> table.getText().contains("处理要求"))
                    .toList();
            assertThat(lists).hasSize(2); // errors and warnings
            int rows = lists.stream()
                    .mapToInt(table -> table.getNumberOfRows() - 1)
                    .sum();
            assertThat(rows).isEqualTo(document.findings().size());
            Finding first = document.findings().getFirst();
            XWPFTable errors = lists.getFirst();
            assertThat(errors.getRow(1).getCell(2).getText())
                    .contains(first.problem().message());
            assertThat(errors.getRow(1).getCell(5).getText()).isEqualTo("表内勾稽（SUM-04）");
            assertThat(errors.getRow(1).getCell(7).getText()).isEmpty();
            assertThat(errors.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void aCleanDocumentGetsAnOpinionWithoutFindings() throws IOException {
        try (XWPFDocument word = opinion(LETTERHEAD, Examined.countyClean())) {
            assertThat(paragraphs(word)).anyMatch(text -> text.contains("未发现文件自身的数字和文字相互矛盾之处"));
            assertThat(word.getTables()).hasSize(2);
        }
    }

    private static List<String> paragraphs(XWPFDocument word) {
        return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static XWPFDocument opinion(Letterhead letterhead, Audited document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Examined.report(new OpinionReport(bytes, Severity.INFO, letterhead, Map.of("SUM-04", "表内勾稽")), document);
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
