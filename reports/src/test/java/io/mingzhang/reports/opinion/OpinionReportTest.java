package io.mingzhang.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.settings.Acceptance;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.Examined;
import io.mingzhang.reports.run.Audited;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void listsAcceptedFindingsWithTheirReasonsApartFromThoseThatCount() throws IOException {
        Audited document = Examined.countyWithErrors();
        Finding accepted = document.findings().getFirst();
        Acceptance.Signature signature = new Acceptance.Signature(
                "上级已批复调整", "王敏", LocalDate.of(2026, 1, 5), Optional.of(LocalDate.of(2026, 12, 31)));
        Settled settled = new Settled(
                document.findings().stream().skip(1).toList(),
                List.of(new Settled.Accepted(accepted, Acceptance.of(accepted, document.document(), signature))),
                List.of(),
                0);
        Audited decided = new Audited(document.understood(), document.report(), settled.reported(), settled, 0);
        try (XWPFDocument word = opinion(LETTERHEAD, decided)) {
            XWPFTable list = word.getTables().stream()
                    .filter(table -> table.getText().contains("接受理由"))
                    .findFirst()
                    .orElseThrow();
            assertThat(list.getNumberOfRows()).isEqualTo(2);
            assertThat(list.getRow(1).getCell(2).getText())
                    .contains(accepted.problem().message(), accepted.checkId());
            assertThat(list.getRow(1).getCell(3).getText()).isEqualTo("上级已批复调整");
            assertThat(list.getRow(1).getCell(5).getText()).contains("2026-01-05", "至 2026-12-31");
            assertThat(paragraphs(word))
                    .contains("一、审查结果", "二、问题和处理要求", "三、已接受的问题", "四、未审查的事项", "五、办理要求")
                    .anyMatch(
                            text -> text.contains("发现问题 " + (document.findings().size() - 1) + " 条")
                                    && text.contains("另有已接受的问题 1 条"));
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
