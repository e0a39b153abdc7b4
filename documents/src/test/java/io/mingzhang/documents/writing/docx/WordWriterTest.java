package io.mingzhang.documents.writing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** What an independent reader (POI) sees in written Word documents. */
class WordWriterTest {

    private static final PrintGrid GRID = PrintGrid.ofColumns(3)
            .text(0, 3, "支出表", CellLook.TITLE)
            .endRow()
            .text(0, 2, "部门：青禾县林业局", CellLook.LINE)
            .text(2, "单位：万元", CellLook.LINE_RIGHT)
            .endRow()
            .beginHeader()
            .put(new PrintCell(2, 0, 2, 1, "项目", false, CellLook.HEADER))
            .text(1, 2, "预算数", CellLook.HEADER)
            .endRow()
            .text(1, "合计", CellLook.HEADER)
            .text(2, "基本支出", CellLook.HEADER)
            .endRow()
            .endHeader()
            .text(0, "<甲>&乙\n第二行", CellLook.TEXT)
            .number(1, "1,234.50", CellLook.NUMBER)
            .number(2, "", CellLook.NUMBER)
            .endRow()
            .text(0, 3, "注：无", CellLook.LINE)
            .endRow()
            .build();

    @Test
    void writesTablesWithLinesAroundThem() throws IOException {
        try (XWPFDocument document = written()) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsSubsequence("一、总体情况", "收入 10 万元。", "支出表", "部门：青禾县林业局\t单位：万元", "注：无");
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRows()).hasSize(3);
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("<甲>&乙\n第二行");
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("1,234.50");
        }
    }

    @Test
    void mergesAndRepeatsHeaders() throws IOException {
        try (XWPFDocument document = written()) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
            assertThat(table.getRow(0).getTableCells()).hasSize(2);
            assertThat(table.getRow(0)
                            .getCell(1)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .isEqualTo(2);
            assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().isSetVMerge())
                    .isTrue();
        }
    }

    @Test
    void labelsInTheMiddleOfAFormAreRepeatedToo() throws IOException {
        try (XWPFDocument document = written(formOf(40))) {
            assertThat(document.getTables()).hasSize(2);
            XWPFTable head = document.getTables().getFirst();
            assertThat(head.getRows()).extracting(XWPFTableRow::isRepeatHeader).containsOnly(false);
            XWPFTable indicators = document.getTables().get(1);
            assertThat(indicators.getRow(0).isRepeatHeader()).isTrue();
            assertThat(indicators.getRow(0).getCell(1).getText()).isEqualTo("二级指标");
            assertThat(indicators.getRows().stream().skip(1))
                    .extracting(XWPFTableRow::isRepeatHeader)
                    .containsOnly(false);
            assertThat(merge(indicators, 0))
                    .as("nothing hangs out of a repeated row")
                    .isEqualTo("");
            assertThat(indicators.getRow(1).getCell(0).getText()).isEqualTo("绩效指标");
            assertThat(merge(indicators, 1)).isEqualTo("restart");
            assertThat(merge(indicators, 40)).isEqualTo("continue");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Seam".equals(paragraph.getStyle()))
                    .singleElement()
                    .extracting(
                            paragraph -> paragraph.getCTP().getPPr().getRPr().sizeOfVanishArray())
                    .isEqualTo(1);
        }
    }

    /** A form with labels below its first row and a label beside all rows from there. */
    private static PrintGrid formOf(int indicators) {
        PrintGrid.Builder grid = PrintGrid.ofColumns(3)
                .text(0, "项目名称", CellLook.LABEL)
                .text(1, 2, "林区防火道路", CellLook.TEXT)
                .endRow()
                .beginHeader()
                .put(new PrintCell(1, 0, indicators + 1, 1, "绩效指标", false, CellLook.LABEL))
                .text(1, "二级指标", CellLook.LABEL)
                .text(2, "指标值", CellLook.LABEL)
                .endRow()
                .endHeader();
        for (int row = 0; row < indicators; row++) {
            grid.text(1, "数量指标", CellLook.TEXT)
                    .text(2, "≥" + row + "公里", CellLook.TEXT)
                    .endRow();
        }
        return grid.build();
    }

    private static String merge(XWPFTable table, int row) {
        var properties = table.getRow(row).getCell(0).getCTTc().getTcPr();
        if (!properties.isSetVMerge()) {
            return "";
        }
        return properties.getVMerge().isSetVal()
                ? properties.getVMerge().getVal().toString()
                : "continue";
    }

    @Test
    void contentsSayThePagesThatAreExpected() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordWriter word = WordWriter.to(out, "")) {
            word.expecting(List.of(1, 4)).contents("目录", List.of("道路", "苗圃", "气象"));
            for (int part = 0; part < 3; part++) {
                word.part().table(formOf(3));
            }
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsSubsequence("道路\t1", "苗圃\t4", "气象\t…");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
    }

    private static XWPFDocument written(PrintGrid grid) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordWriter word = WordWriter.to(out, "")) {
            word.table(grid);
        }
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XWPFDocument written() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes()));
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WordWriter writer = WordWriter.to(bytes, "预算 & 说明")) {
            writer.cover("青禾县林业局").heading(2, "一、总体情况").paragraph("收入 10 万元。").table(GRID);
        }
        return bytes.toByteArray();
    }
}
