package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.kernel.PageBox;
import io.mingzhang.model.FileTrace;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;

/** What lies over a page, or on a layer of it, is read where it is seen, and named where it was put on later. */
class OverlaidPagesTest {

    private static final int HIDDEN = 2;

    @Test
    void layersThatAreSwitchedOffAreNamedAndNotRead() throws Exception {
        DocumentContent content = read(file -> file.text(60, 100, 10, "收入合计一百万元。")
                .onHiddenLayer(layer -> layer.text(60, 130, 10, "收入合计九百万元。")
                        .lattice(new int[] {50, 200, 400}, new int[] {90, 120, 160}))
                .text(60, 160, 10, "支出合计一百万元。"));

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("收入合计一百万元。", "支出合计一百万元。");
        assertThat(content.traces())
                .extracting(FileTrace::kind, FileTrace::stored)
                .containsExactly(tuple(FileTrace.Kind.HIDDEN_TEXT, "收入合计九百万元。"));
    }

    @Test
    void textBoxInAnEmptyCellIsReadAndNamed() throws Exception {
        DocumentContent content =
                read(file -> table(file, "").over(new PDAnnotationFreeText(), new int[] {205, 122, 290, 138}, "12.00"));

        assertThat(grid(content)).containsExactly(List.of("科目", "金额"), List.of("教育支出", "12.00"));
        assertThat(content.traces())
                .extracting(FileTrace::kind, FileTrace::message, FileTrace::stored)
                .containsExactly(tuple(FileTrace.Kind.COMMENT, "第 1 页有后加的文本框（PDF 批注），其中的文字已按所在位置读入", "12.00"));
        assertThat(content.traces().getFirst().at().box()).isEqualTo(new PageBox(20_500, 12_200, 29_000, 13_800));
    }

    @Test
    void textBoxOverAFigureDoesNotReplaceIt() throws Exception {
        DocumentContent content = read(
                file -> table(file, "12.00").over(new PDAnnotationFreeText(), new int[] {205, 122, 298, 138}, "99.00"));

        assertThat(grid(content)).contains(List.of("教育支出", "12.00"));
        assertThat(content.traces()).singleElement().satisfies(trace -> {
            assertThat(trace.message()).contains("盖住了原有文字", "没有读入");
            assertThat(trace.stored()).isEqualTo("99.00");
        });
    }

    @Test
    void hiddenTextBoxesAndThoseWithoutADrawingAreNotRead() throws Exception {
        var hidden = new PDAnnotationFreeText();
        hidden.setAnnotationFlags(HIDDEN);
        var undrawn = new PDAnnotationFreeText();
        undrawn.setContents("另见附件");
        DocumentContent content = read(file -> table(file, "12.00")
                .over(hidden, new int[] {205, 222, 298, 238}, "99.00")
                .annotated(undrawn, new int[] {205, 322, 298, 338}));

        assertThat(grid(content)).hasSize(2);
        assertThat(content.rows()).hasSize(2);
        assertThat(content.traces()).singleElement().satisfies(trace -> {
            assertThat(trace.message()).contains("没有显示样式");
            assertThat(trace.stored()).isEqualTo("另见附件");
        });
    }

    @Test
    void filledFieldsAreReadWhereTheyStand() throws Exception {
        DocumentContent content =
                read(file -> table(file, "").over(new PDAnnotationWidget(), new int[] {205, 122, 290, 138}, "12.00"));

        assertThat(grid(content)).containsExactly(List.of("科目", "金额"), List.of("教育支出", "12.00"));
        assertThat(content.traces()).isEmpty();
    }

    @Test
    void valuesOfFieldsThatAreNotDrawnAreNamed() throws Exception {
        var widget = new PDAnnotationWidget();
        var field = new COSDictionary();
        field.setString(COSName.V, "12.00");
        widget.getCOSObject().setItem(COSName.PARENT, field);
        DocumentContent content = read(file -> table(file, "").annotated(widget, new int[] {205, 122, 290, 138}));

        assertThat(grid(content)).contains(List.of("教育支出", ""));
        assertThat(content.traces()).extracting(FileTrace::stored).containsExactly("12.00");
    }

    @Test
    void remarksOfAReaderAreNamed() throws Exception {
        var note = new PDAnnotationText();
        note.setContents("请核对合计");
        DocumentContent content = read(file -> table(file, "12.00").annotated(note, new int[] {300, 122, 320, 142}));

        assertThat(content.traces())
                .extracting(FileTrace::kind, FileTrace::message, FileTrace::stored)
                .containsExactly(tuple(FileTrace.Kind.COMMENT, "第 1 页带有批注", "请核对合计"));
    }

    @Test
    void aPageOfLargeUnitsIsAsLargeAsItIsShown() throws Exception {
        DocumentContent content = read(file -> table(file.unit(3), "12.00"));

        assertThat(grid(content)).containsExactly(List.of("科目", "金额"), List.of("教育支出", "12.00"));
        assertThat(content.rows().getFirst().cells().getFirst().at().box())
                .isEqualTo(new PageBox(15_000, 30_000, 60_000, 36_000));
    }

    private static DrawnFile table(DrawnFile file, String amount) throws IOException {
        return file.lattice(new int[] {50, 200, 300}, new int[] {100, 120, 140})
                .text(55, 114, 10, "科目")
                .text(210, 114, 10, "金额")
                .text(55, 134, 10, "教育支出")
                .endingAt(295, 134, 10, amount);
    }
}
