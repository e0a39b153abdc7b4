package io.mingzhang.documents.reading.xlsx;

import static io.mingzhang.documents.reading.xlsx.WorkbookFile.textRow;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

    private static final String TABLE =
            textRow(1, "某局支出表") + textRow(3, "科目", "合计", "基本支出") + textRow(4, "教育支出", "3", "2");

    @Test
    void aTitleIsAParagraphAndTheTableAGridWithItsPlaces() throws UnreadableDocumentException {
        DocumentContent content = read(new WorkbookFile().rows("表1", TABLE));
        assertThat(content.rows()).extracting(ContentRow::tabular).containsExactly(false, true, true);
        assertThat(content.rows().getFirst().soleText()).isEqualTo("某局支出表");
        GridCell last = content.rows().get(2).cells().get(2);
        assertThat(last.text()).isEqualTo("2");
        assertThat(last.column()).isEqualTo(3);
        assertThat(last.at().sheet()).isEqualTo("表1");
        assertThat(last.at().row()).isEqualTo(4);
        assertThat(last.at().column()).isEqualTo(3);
    }

    @Test
    void everyKindOfCellPrintsWhatItShows() throws UnreadableDocumentException {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>1234.5</v></c>"
                + "<c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"str\"><f>A1</f><v> 文字 </v></c>"
                + "<c r=\"E1\" t=\"e\"><f>B1/0</f><v>#DIV/0!</v></c><c><v>0.30000000000000004</v></c>"
                + "<c r=\"G1\"><v>2080505</v></c><c r=\"H1\" s=\"2\"><v>45292</v></c></row>";
        DocumentContent content = read(new WorkbookFile()
                .strings("<si><r><t>富</t></r><r><t>文本</t></r><rPh sb=\"0\" eb=\"1\"><t>fu</t></rPh></si>")
                .formats("#,##0.00_ ", "yyyy\"年\"m\"月\"")
                .rows("表", row));
        assertThat(texts(content.rows().getFirst()))
                .containsExactly("富文本", "1,234.50", "TRUE", "文字", "#DIV/0!", "0.3", "2080505", "2024年1月");
        assertThat(kinds(content)).containsExactly(FileTrace.Kind.FORMULA_ERROR);
    }

    @Test
    void daysOf1904AreHonoured() throws UnreadableDocumentException {
        DocumentContent content = read(new WorkbookFile()
                .from1904()
                .formats("yyyy-mm-dd")
                .rows("表", "<row><c s=\"1\"><v>43830</v></c><c><v>1</v></c></row>"));
        assertThat(texts(content.rows().getFirst())).containsExactly("2024-01-01", "1");
    }

    @Test
    void mergedCellsSpanAndWhatTheyCoverIsBlank() throws UnreadableDocumentException {
        DocumentContent content = read(
                new WorkbookFile()
                        .sheet(
                                "表",
                                "<sheetData>" + textRow(1, "项目", "收入预算", "遮住", "") + textRow(2, "", "合计", "事业收入", "其他")
                                        + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:D1\"/></mergeCells>"));
        List<GridCell> first = content.rows().getFirst().cells();
        assertThat(first.get(0).rowSpan()).isEqualTo(2);
        assertThat(first.get(1).columnSpan()).isEqualTo(3);
        assertThat(texts(content.rows().getFirst())).containsExactly("项目", "收入预算", "");
        assertThat(content.traces()).extracting(FileTrace::stored).containsExactly("遮住");
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreNotedAndNotRead() throws UnreadableDocumentException {
        String rows = textRow(1, "科目", "隐藏列", "合计")
                + textRow(2, "教育支出", "x", "3").replace("<row r", "<row hidden=\"1\" r")
                + textRow(3, "合计", "y", "3");
        DocumentContent content = read(new WorkbookFile()
                .sheet("表", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>" + rows + "</sheetData>")
                .sheet("底稿", "veryHidden", "<sheetData>" + textRow(1, "秘密") + "</sheetData>"));
        assertThat(content.rows()).hasSize(2);
        assertThat(texts(content.rows().get(1))).containsExactly("合计", "3");
        assertThat(content.rows().get(1).cells().get(1).at().column()).isEqualTo(3);
        assertThat(kinds(content))
                .containsExactly(FileTrace.Kind.HIDDEN_ROW, FileTrace.Kind.HIDDEN_COLUMN, FileTrace.Kind.HIDDEN_SHEET);
        assertThat(content.traces().getFirst().message()).contains("第 2 行", "3 个有内容的单元格");
        assertThat(content.traces().get(1).message()).contains("第 B 列", "2 个有内容的单元格");
    }

    @Test
    void twoTablesOfASheetAreTwoBlocksBelowOrBesideEachOther() throws UnreadableDocumentException {
        DocumentContent below = read(new WorkbookFile()
                .rows("表", TABLE + textRow(6, "第二张表") + textRow(7, "科目", "金额") + textRow(8, "交通", "1")));
        assertThat(below.rows().stream()
                        .filter(ContentRow::tabular)
                        .map(ContentRow::block)
                        .distinct())
                .hasSize(2);
        DocumentContent beside = read(new WorkbookFile()
                .rows(
                        "表",
                        textRow(1, "左表", "", "", "右表")
                                + textRow(2, "收入", "金额", "", "支出", "金额")
                                + textRow(3, "甲", "1", "", "乙", "2")));
        assertThat(beside.rows().stream().map(row -> String.join(" ", texts(row))))
                .containsExactly("左表", "收入 金额", "甲 1", "右表", "支出 金额", "乙 2");
    }

    @Test
    void aBlankColumnInsideATableDoesNotPartIt() throws UnreadableDocumentException {
        DocumentContent content = read(new WorkbookFile()
                .rows("表", textRow(1, "收入", "金额", "", "支出", "金额") + textRow(2, "甲", "1", "", "乙", "1")));
        assertThat(content.rows()).hasSize(2);
    }

    @Test
    void linesOfALongTextAreParagraphsOfTheirOwn() throws UnreadableDocumentException {
        DocumentContent content = read(new WorkbookFile().rows("说明", textRow(2, "一、职能&#10;  负责甲。&#10;&#10;负责乙。")));
        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("一、职能", "负责甲。", "负责乙。");
        assertThat(content.rows().stream().map(ContentRow::at).distinct()).hasSize(3);
        assertThat(content.rows())
                .allMatch(row -> row.at().row() == 2 && row.at().column() == 1);
    }

    @Test
    void storedValuesThatSayMoreThanIsPrintedAreNoted() throws UnreadableDocumentException {
        DocumentContent content = read(new WorkbookFile()
                .formats("0.00", "0!.0,\"万元\"", "0.00%", ";;;")
                .rows(
                        "表",
                        "<row><c s=\"1\"><v>12.3456</v></c><c s=\"1\"><v>12.3</v></c><c s=\"2\"><v>20000</v></c>"
                                + "<c s=\"3\"><v>0.123456</v></c><c s=\"4\"><v>5</v></c></row>"));
        assertThat(texts(content.rows().getFirst())).containsExactly("12.35", "12.30", "2.0万元", "12.35%");
        assertThat(kinds(content)).containsExactly(FileTrace.Kind.STORED_DIFFERS, FileTrace.Kind.HIDDEN_TEXT);
        assertThat(content.traces().getFirst().stored()).isEqualTo("12.3456");
    }

    @Test
    void amountsStoredAsTextAreNotedAndCodesAreNot() throws UnreadableDocumentException {
        DocumentContent content =
                read(new WorkbookFile().rows("表", textRow(1, "2080505", "1,234.50", "02", "12.50", "1.2.3")));
        assertThat(content.traces())
                .allMatch(trace -> trace.kind() == FileTrace.Kind.NUMBER_AS_TEXT)
                .extracting(FileTrace::printed)
                .containsExactly("1,234.50", "12.50");
    }

    @Test
    void aFormulaWithoutResultIsDamage() throws UnreadableDocumentException {
        DocumentContent content =
                read(new WorkbookFile().rows("表", "<row><c><v>1</v></c><c><f>SUM(A1:A9)</f></c></row>"));
        assertThat(content.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.LOST_VALUE);
        assertThat(content.damages().getFirst().message()).contains("1 个公式没有保存计算结果");
        assertThat(content.rows().getFirst().cells().getLast().text())
                .as("no blank: an amount stands there")
                .isEqualTo("#未计算");
    }

    @Test
    void textBoxesAreParagraphsAtTheirAnchorAndCommentsAreTraces() throws UnreadableDocumentException {
        DocumentContent boxes = read(
                new WorkbookFile()
                        .rows("表", TABLE)
                        .tiesOfSheet("drawing", "../drawings/drawing1.xml")
                        .part(
                                "xl/drawings/drawing1.xml",
                                "<wsDr><twoCellAnchor><from><col>2</col><row>9</row></from><sp><txBody><p><r><t>单位：万元</t></r></p></txBody></sp></twoCellAnchor></wsDr>"));
        ContentRow box = boxes.rows().getLast();
        assertThat(box.soleText()).isEqualTo("单位：万元");
        assertThat(box.at().row()).isEqualTo(10);
        assertThat(box.at().column()).isEqualTo(3);
        DocumentContent notes = read(
                new WorkbookFile()
                        .rows("表", TABLE)
                        .tiesOfSheet("comments", "../comments1.xml")
                        .part(
                                "xl/comments1.xml",
                                "<comments><commentList><comment ref=\"B4\"><text><r><t>请领导定</t></r></text></comment></commentList></comments>"));
        FileTrace note = notes.traces().getFirst();
        assertThat(note.kind()).isEqualTo(FileTrace.Kind.COMMENT);
        assertThat(note.stored()).isEqualTo("请领导定");
        assertThat(note.at().row()).isEqualTo(4);
    }

    @Test
    void thousandsOfFormattedEmptyRowsAreNothing() throws UnreadableDocumentException {
        StringBuilder rows = new StringBuilder(TABLE);
        for (int r = 5; r < 5_000; r++) {
            rows.append(
                    "<row r=\"%d\" ht=\"22\"><c r=\"A%d\" s=\"1\"/><c r=\"B%d\" s=\"1\"/></row>".formatted(r, r, r));
        }
        assertThat(read(new WorkbookFile().rows("表", rows.toString())).rows()).hasSize(3);
    }

    static DocumentContent read(WorkbookFile file) throws UnreadableDocumentException {
        return DocumentReader.read("测试.xlsx", file.bytes());
    }

    private static List<String> texts(ContentRow row) {
        return row.cells().stream().map(GridCell::text).toList();
    }

    private static List<FileTrace.Kind> kinds(DocumentContent content) {
        return content.traces().stream().map(FileTrace::kind).toList();
    }
}
