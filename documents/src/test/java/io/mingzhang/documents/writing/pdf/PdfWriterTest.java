package io.mingzhang.documents.writing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of what is written can be taken out of the file as it was, on the page where it belongs. */
class PdfWriterTest {

    /** What a test writes. */
    private interface Content {
        void write(PdfWriter pdf) throws IOException;
    }

    @Test
    void textComesOutAsItWentIn() throws IOException {
        String text = "一、办公用品（≥12.00 元/件）：金额 1,234,567.89 元，门户网站“明账”100％ ①☑□√";
        assertThat(pages(pdf -> pdf.paragraph(text))).singleElement().satisfies(page -> {
            assertThat(page.replaceAll("\\s", "")).contains(text.replaceAll("\\s", ""));
            assertThat(page.chars().filter(c -> c >= 0x2e80 && c < 0x2fe0)).isEmpty();
        });
    }

    @Test
    void fontsAreEmbeddedAndCutDown() throws IOException {
        byte[] file = written(pdf -> pdf.title("标题").paragraph("正文"));
        assertThat(file.length).isLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(file)) {
            PDPage page = document.getPage(0);
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void sameContentGivesTheSameBytes() throws IOException {
        Content content = pdf -> pdf.title("甲市水务局").table(longTable(80));
        assertThat(written(content)).isEqualTo(written(content));
    }

    @Test
    void labelsAboveColumnsAreOnEveryPageAndEveryRowOnOne() throws IOException {
        List<String> pages = pages(pdf -> pdf.table(longTable(120)));
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("序号", "内容"));
        for (int row = 0; row < 120; row++) {
            String content = "第" + row + "行的内容";
            assertThat(pages.stream().filter(page -> page.contains(content))).hasSize(1);
        }
    }

    @Test
    void rowHigherThanAPageGoesOnWithoutLoss() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            text.append("第").append(i).append("段要说明的内容，");
        }
        PrintGrid grid = PrintGrid.ofColumns(2)
                .text(0, "项目概况", CellLook.LABEL)
                .text(1, text.toString(), CellLook.TEXT)
                .endRow()
                .text(0, "后一行", CellLook.LABEL)
                .text(1, "后一行的内容", CellLook.TEXT)
                .endRow()
                .build();
        List<String> pages = pages(pdf -> pdf.table(grid));
        assertThat(pages).hasSizeGreaterThan(2);
        String all = String.join("", pages).replaceAll("—\\s*\\d+\\s*—|\\s|项目概况", "");
        assertThat(all).contains(text).contains("后一行的内容");
    }

    @Test
    void mergedLabelIsPrintedAgainOnTheNextPage() throws IOException {
        PrintGrid.Builder grid = PrintGrid.ofColumns(2);
        grid.put(new PrintCell(0, 0, 60, 1, "产出指标", false, CellLook.LABEL));
        for (int row = 0; row < 60; row++) {
            grid.text(1, "指标" + row, CellLook.TEXT).endRow();
        }
        assertThat(pages(pdf -> pdf.table(grid.build())))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).contains("产出指标"));
    }

    @Test
    void labelThatDoesNotFitAboveTheBreakGoesToTheNextPageWithItsRows() throws IOException {
        PrintGrid.Builder grid = PrintGrid.ofColumns(2).fixed().atLeast(0, 6).atLeast(1, 60);
        int rows = 0;
        for (; rows < 37; rows++) {
            grid.text(0, "甲", CellLook.LABEL).text(1, "前" + rows, CellLook.TEXT).endRow();
        }
        grid.put(new PrintCell(rows, 0, 5, 1, "社会公众或服务对象满意度指标", false, CellLook.LABEL));
        for (int row = 0; row < 5; row++) {
            grid.text(1, "满意" + row, CellLook.TEXT).endRow();
        }
        List<String> pages = pages(pdf -> pdf.table(grid.build()));
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).doesNotContain("满意");
        assertThat(pages.getLast().replaceAll("\\s", "")).contains("满意0", "满意4");
    }

    @Test
    void characterWithoutGlyphIsToldAndNotABoxInSilence() throws IOException {
        String rare = Character.toString(0x2F81A);
        List<String> pages = pages(pdf -> {
            pdf.paragraph("姓名用字" + rare + "。");
            assertThat(pdf.missing()).containsExactly(0x2F81A);
        });
        assertThat(pages).singleElement().satisfies(page -> assertThat(page).contains("姓名用字〓。", "U+2F81A"));
    }

    @Test
    void wideTableLiesOnItsSide() throws IOException {
        PrintGrid.Builder grid = PrintGrid.ofColumns(6);
        for (int column = 0; column < 6; column++) {
            grid.atLeast(column, 30).text(column, "列" + column, CellLook.TEXT);
        }
        byte[] file = written(pdf -> pdf.paragraph("说明").table(grid.endRow().build()));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isEqualTo(document.getPage(1).getMediaBox().getHeight());
        }
    }

    @Test
    void missingFontsAreNamedWithTheRemedy(@TempDir Path empty) {
        assertThatThrownBy(() -> PdfWriter.to(OutputStream.nullOutputStream(), "", new FontFolder(empty)))
                .isInstanceOf(FontsMissingException.class)
                .hasMessageContaining(empty.toString())
                .hasMessageContaining("./mingzhang fonts");
    }

    private static PrintGrid longTable(int rows) {
        PrintGrid.Builder grid = PrintGrid.ofColumns(2)
                .beginHeader()
                .text(0, "序号", CellLook.HEADER)
                .text(1, "内容", CellLook.HEADER)
                .endRow()
                .endHeader();
        for (int row = 0; row < rows; row++) {
            grid.number(0, String.valueOf(row), CellLook.NUMBER)
                    .text(1, "第" + row + "行的内容", CellLook.TEXT)
                    .endRow();
        }
        return grid.build();
    }

    private static byte[] written(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfWriter pdf = PdfWriter.to(out, "", FontFolder.shipped())) {
            content.write(pdf);
        }
        return out.toByteArray();
    }

    private static List<String> pages(Content content) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(written(content))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
