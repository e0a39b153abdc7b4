package io.mingzhang.documents.reading.docx;

import static io.mingzhang.documents.reading.docx.WordFile.p;
import static io.mingzhang.documents.reading.docx.WordFile.tbl;
import static io.mingzhang.documents.reading.docx.WordFile.tc;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables are read as rectangular grids with the spans of merged cells. */
class TablesTest {

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid>" + String.join("", rows) + "</w:tbl>";
    }

    private static GridCell cell(List<ContentRow> rows, int row, int column) {
        return rows.get(row - 1).cells().get(column - 1);
    }

    @Test
    void cellsAcrossAndDownKeepTheGridRectangular() throws UnreadableDocumentException {
        String restart = "<w:vMerge w:val=\"restart\"/>";
        String body = table(
                tr(tc("<w:gridSpan w:val=\"2\"/>", "收入"), tc(restart, "支出")),
                tr(tc(restart, "项目"), tc("", "金额"), tc("<w:vMerge/>", "")),
                tr(tc("<w:vMerge/>", ""), tc("", "1"), tc("", "2")));
        WordFile file = WordFile.ofBody(body);
        assertThat(file.lines()).containsExactly("收入||支出", "项目|金额|", "|1|2");
        List<ContentRow> rows = file.read().rows();
        assertThat(cell(rows, 1, 1).columnSpan()).isEqualTo(2);
        assertThat(cell(rows, 1, 3).rowSpan()).isEqualTo(2);
        assertThat(cell(rows, 2, 1).rowSpan()).isEqualTo(2);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.cells()).extracting(GridCell::column).containsExactly(1, 2, 3));
        assertThat(cell(rows, 3, 2).at().headings()).isEqualTo("表1");
        assertThat(cell(rows, 3, 2).at().row()).isEqualTo(3);
        assertThat(cell(rows, 3, 2).at().column()).isEqualTo(2);
    }

    @Test
    void rowsThatBeginFurtherRightAreFilledUp() throws UnreadableDocumentException {
        String body = table(
                tr(tc("", "一"), tc("", "二"), tc("", "三")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + tc("", "3") + "</w:tr>");
        assertThat(WordFile.ofBody(body).lines()).containsExactly("一|二|三", "||3");
    }

    @Test
    void cellsMergedTheOldWayAreOneCell() throws UnreadableDocumentException {
        String body = table(
                tr(tc("<w:hMerge w:val=\"restart\"/>", "题目"), tc("<w:hMerge/>", ""), tc("", "尾")),
                tr(tc("", "1"), tc("", "2"), tc("", "3")));
        WordFile file = WordFile.ofBody(body);
        assertThat(file.lines()).containsExactly("题目||尾", "1|2|3");
        assertThat(cell(file.read().rows(), 1, 1).columnSpan()).isEqualTo(2);
    }

    @Test
    void aMergeThatContinuesNothingIsACellOfItsOwn() throws UnreadableDocumentException {
        String body = table(tr(tc("<w:vMerge/>", "孤"), tc("", "1")), tr(tc("<w:vMerge/>", ""), tc("", "2")));
        WordFile file = WordFile.ofBody(body);
        assertThat(file.lines()).containsExactly("孤|1", "|2");
        assertThat(cell(file.read().rows(), 1, 1).rowSpan()).isEqualTo(2);
    }

    @Test
    void nestedTablesFollowTheRowThatHoldsThem() throws UnreadableDocumentException {
        String inner = "<w:tc>" + p("指标如下") + tbl("产出|数量/效益|质量") + p("") + "</w:tc>";
        WordFile file = WordFile.ofBody(table(tr(tc("", "绩效指标"), inner), tr(tc("", "备注"), tc("", "无"))));
        assertThat(file.lines()).containsExactly("绩效指标|指标如下", "产出|数量", "效益|质量", "备注|无");
        List<ContentRow> rows = file.read().rows();
        assertThat(rows).extracting(ContentRow::block).containsExactly(1, 2, 2, 3);
        assertThat(rows.get(1).at().headings()).isEqualTo("表1 › 第1行第2列 › 表1");
        assertThat(rows.get(3).at().headings()).isEqualTo("表1");
        assertThat(rows.get(3).at().row()).isEqualTo(2);
    }

    @Test
    void paragraphsOfACellAreLines() throws UnreadableDocumentException {
        String body = table(tr("<w:tc>" + p("目标一") + p("") + p("目标二") + "</w:tc>"));
        assertThat(WordFile.ofBody(body).lines()).containsExactly("目标一\n目标二");
    }

    @Test
    void contentControlsAroundRowsAndCellsArePassedThrough() throws UnreadableDocumentException {
        String cell = "<w:sdt><w:sdtPr/><w:sdtContent>" + tc("", "甲") + "</w:sdtContent></w:sdt>";
        String body = "<w:sdt><w:sdtPr/><w:sdtContent><w:tbl><w:sdt><w:sdtContent>" + tr(cell, tc("", "乙"))
                + "</w:sdtContent></w:sdt>" + tr(tc("", "丙"), tc("", "丁")) + "</w:tbl></w:sdtContent></w:sdt>";
        assertThat(WordFile.ofBody(body).lines()).containsExactly("甲|乙", "丙|丁");
    }

    @Test
    void tablesAreCountedAndEachIsABlock() throws UnreadableDocumentException {
        List<ContentRow> rows =
                WordFile.ofBody(p("题") + tbl("1/2") + tbl("3")).read().rows();
        assertThat(rows).extracting(ContentRow::block).containsExactly(1, 2, 2, 3);
        assertThat(rows).extracting(row -> row.at().headings()).containsExactly("第1段", "表1", "表1", "表2");
    }

    @Test
    void automaticNumbersOfEmptyCellsAreRead() throws UnreadableDocumentException {
        String numbered =
                "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String body = table(tr(numbered, tc("", "甲")), tr(numbered, tc("", "乙")));
        assertThat(WordFile.ofBody(body)
                        .with("numbering", "numbering", numbering)
                        .lines())
                .containsExactly("1|甲", "2|乙");
    }
}
