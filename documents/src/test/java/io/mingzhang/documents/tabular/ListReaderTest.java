package io.mingzhang.documents.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ListReaderTest {

    private static final List<ListColumn> COLUMNS = List.of(
            ListColumn.of("code", "编码", "代码").mustBeThere(),
            ListColumn.of("name", "名称").mustBeThere(),
            ListColumn.of("amount", "金额（万元）").ofNumbers(),
            ListColumn.of("kind", "类型").oneOf(List.of("甲类", "乙类")));

    private static final ListReader READER = new ListReader(COLUMNS);

    @Test
    void whatWasWrittenIsRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListWriter writer = ListWriter.to(out, "清单")) {
            writer.sheet(
                    "清单",
                    COLUMNS,
                    List.of(List.of("001", "=某项目", "1234.5", "甲类"), List.of("002", "另一项目\n第二行", "", "乙类"))
                            .iterator());
        }
        ListReader.Read read = READER.read(out.toByteArray());
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows())
                .extracting(row -> List.of(row.text("code"), row.text("name"), row.text("amount"), row.text("kind")))
                .containsExactly(List.of("001", "=某项目", "1234.5", "甲类"), List.of("002", "另一项目\n第二行", "", "乙类"));
        assertThat(read.rows().getLast().cell("name")).isEqualTo("B3");
    }

    @Test
    void labelsAreFoundBelowATitleInAnyOrderAndStoredValuesCount() throws Exception {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "某市项目清单");
            sheet.value(2, 1, "金额(万元)");
            sheet.value(2, 2, "*名称");
            sheet.value(2, 3, "备注");
            sheet.value(2, 4, "代码");
            sheet.value(3, 1, new BigDecimal("0.123456"));
            sheet.style(3, 1).format("0.00").set();
            sheet.value(3, 2, "甲");
            sheet.value(3, 3, "不读");
            sheet.value(3, 4, 7);
            sheet.style(3, 4).format("000").set();
            sheet.hideRow(3);
        });
        ListReader.Read read = READER.read(workbook);
        assertThat(read.problems()).isEmpty();
        assertThat(read.unread()).containsExactly("备注");
        ListRow row = read.rows().getFirst();
        assertThat(List.of(row.text("code"), row.text("name"), row.text("amount")))
                .containsExactly("007", "甲", "0.123456");
        assertThat(row.problem("amount", "过小", "请核对")).isEqualTo(new CellProblem("表", "B4", "过小", "请核对"));
        assertThat(row.cell("kind")).isEqualTo("4");
    }

    @Test
    void aSheetWithoutTheColumnsIsToldAndOthersAreLeftAlone() throws Exception {
        ListReader.Read read = READER.read(workbook(sheet -> sheet.value(0, 0, "编码")));
        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("编码、名称");
            assertThat(problem.remedy()).contains("模板");
        });
    }

    @Test
    void errorsOfFormulasDoubleColumnsAndMergedRowsAreProblemsAtTheirPlaces() throws Exception {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "编码");
            sheet.value(0, 1, "名称");
            sheet.value(0, 2, "名 称");
            sheet.value(1, 0, "#N/A");
            sheet.value(1, 1, "#1 楼维修");
            sheet.range(1, 1, 2, 1).merge();
        });
        assertThat(READER.read(workbook).problems())
                .extracting(CellProblem::cell)
                .containsExactly("C1", "A2", "3");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatThrownBy(() -> READER.read("编码,名称".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused -> assertThat(refused.refusal().remedy()).contains("xlsx"));
        assertThatThrownBy(() -> READER.read(new byte[0])).isInstanceOf(UnreadableDocumentException.class);
    }

    /** What a test puts on its sheet. */
    private interface Content {
        void on(Worksheet sheet);
    }

    private static byte[] workbook(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.on(workbook.newWorksheet("表"));
        }
        return out.toByteArray();
    }
}
