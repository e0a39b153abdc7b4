package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.drawn;
import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.PageBox;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Tables and paragraphs are found on pages as a person sees them, and what is no text of the document stays out. */
class PdfReaderTest {

    @Test
    void cellsBetweenRulesKeepTheirSpansAndPlaces() throws Exception {
        DocumentContent content = read(file -> file.line(50, 100, 450, 100)
                .line(150, 120, 450, 120)
                .line(50, 140, 450, 140)
                .line(50, 160, 450, 160)
                .line(50, 100, 50, 160)
                .line(150, 100, 150, 160)
                .line(300, 120, 300, 160)
                .line(450, 100, 450, 160)
                .text(80, 124, 10, "项目")
                .text(280, 114, 10, "预算数")
                .text(200, 134, 10, "基本支出")
                .text(350, 134, 10, "项目支出")
                .text(55, 154, 10, "教育支出")
                .endingAt(295, 154, 10, "1,234.50")
                .endingAt(445, 154, 10, "66.00"));

        assertThat(grid(content))
                .containsExactly(
                        List.of("项目", "预算数", ""), List.of("", "基本支出", "项目支出"), List.of("教育支出", "1,234.50", "66.00"));
        List<GridCell> head = content.rows().getFirst().cells();
        assertThat(head.get(0).rowSpan()).isEqualTo(2);
        assertThat(head.get(1).columnSpan()).isEqualTo(2);
        assertThat(head.get(1).at().page()).isEqualTo(1);
        assertThat(head.get(1).at().box()).isEqualTo(new PageBox(15_000, 10_000, 45_000, 12_000));
    }

    @Test
    void linesBrokenByTheEdgeOfACellAreOneAndLinesMadeStay() throws Exception {
        DocumentContent content = read(file -> file.lattice(new int[] {50, 130, 400}, new int[] {100, 180})
                .text(54, 115, 10, "机关事业单位基")
                .text(54, 128, 10, "本养老保险缴费")
                .text(54, 141, 10, "支出")
                .text(140, 115, 10, "1.完成全部整治任务。")
                .text(140, 128, 10, "2.建立长效机制。"));

        assertThat(grid(content)).containsExactly(List.of("机关事业单位基本养老保险缴费支出", "1.完成全部整治任务。\n2.建立长效机制。"));
    }

    @Test
    void charactersBelowEachOtherAreAWord() throws Exception {
        DocumentContent content = read(file -> file.lattice(new int[] {50, 68, 200}, new int[] {100, 180})
                .text(54, 120, 10, "绩")
                .text(54, 134, 10, "效")
                .text(54, 148, 10, "指")
                .text(54, 162, 10, "标")
                .text(80, 140, 10, "数量指标"));

        assertThat(grid(content)).containsExactly(List.of("绩效指标", "数量指标"));
    }

    @Test
    void tableGoesOnUponTheNextPageAndItsRepeatedHeadIsLeftOut() throws Exception {
        DocumentContent content = read(file -> {
            table(file.text(200, 60, 16, "支出预算表").text(50, 90, 10, "单位：万元"), "教育支出", "12.00");
            table(file.page(0).text(200, 60, 16, "支出预算表").text(50, 90, 10, "单位：万元"), "卫生健康支出", "8.00");
        });

        assertThat(grid(content))
                .containsExactly(List.of("科目", "金额"), List.of("教育支出", "12.00"), List.of("卫生健康支出", "8.00"));
        assertThat(content.rows().stream()
                        .filter(ContentRow::tabular)
                        .map(ContentRow::block)
                        .distinct())
                .hasSize(1);
        assertThat(content.rows().getLast().at().page()).isEqualTo(2);
    }

    @Test
    void formsOfOneShapeOnTwoPagesStayTwo() throws Exception {
        DocumentContent content = read(file -> {
            for (String name : List.of("河道整治", "水库维修")) {
                file.text(200, 60, 16, "绩效目标申报表")
                        .lattice(new int[] {50, 200, 400}, new int[] {100, 120, 140})
                        .text(55, 114, 10, "项目名称")
                        .text(205, 114, 10, name)
                        .text(55, 134, 10, "实施单位")
                        .text(205, 134, 10, name.equals("河道整治") ? "甲站" : "乙站")
                        .page(0);
            }
        });

        assertThat(content.rows().stream()
                        .filter(ContentRow::tabular)
                        .map(ContentRow::block)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void titleInsideTheGridOfEveryFormIsNoRepeatedHead() throws Exception {
        DocumentContent content = read(file -> {
            for (String name : List.of("河道整治", "水库维修")) {
                file.lattice(new int[] {50, 400}, new int[] {100, 120})
                        .lattice(new int[] {50, 200, 400}, new int[] {120, 140, 160})
                        .text(150, 114, 10, "绩效目标申报表")
                        .text(55, 134, 10, "项目名称")
                        .text(205, 134, 10, name)
                        .text(55, 154, 10, "实施单位")
                        .text(205, 154, 10, "甲站")
                        .page(0);
            }
        });

        assertThat(content.rows().stream().map(ContentRow::soleText).filter("绩效目标申报表"::equals))
                .hasSize(2);
    }

    @Test
    void rowCutByThePageBreakIsOneRow() throws Exception {
        int[] xs = {50, 120, 250, 400};
        DocumentContent content = read(file -> file.text(60, 60, 16, "项目支出表")
                .lattice(xs, new int[] {740, 760, 800})
                .text(55, 754, 10, "编码")
                .text(125, 754, 10, "名称")
                .text(255, 754, 10, "金额")
                .text(55, 774, 10, "2050201")
                .text(125, 774, 10, "农村学前教育阶段")
                .text(125, 788, 10, "校舍安全保障和附")
                .endingAt(395, 774, 10, "300.00")
                .page(0)
                .lattice(xs, new int[] {60, 80, 100})
                .text(125, 74, 10, "属设施改造")
                .text(55, 94, 10, "2050202")
                .text(125, 94, 10, "小学教育")
                .endingAt(395, 94, 10, "100.00"));

        assertThat(grid(content))
                .containsExactly(
                        List.of("编码", "名称", "金额"),
                        List.of("2050201", "农村学前教育阶段校舍安全保障和附属设施改造", "300.00"),
                        List.of("2050202", "小学教育", "100.00"));
    }

    @Test
    void columnsWithoutRulesAreFoundByHowTextsStandBelowEachOther() throws Exception {
        DocumentContent content = read(file -> {
            file.text(180, 60, 16, "收入预算总表").text(50, 90, 10, "编制单位：示例局").text(420, 90, 10, "单位：万元");
            file.text(110, 110, 10, "科目").text(330, 110, 10, "收入预算");
            file.text(70, 130, 10, "编码").text(150, 130, 10, "名称");
            file.text(270, 130, 10, "合计").text(340, 130, 10, "财政拨款").text(440, 130, 10, "事业收入");
            unruled(file, 150, "205", "教育支出", "1,300.00", "1,000.00", "300.00");
            unruled(file, 170, "20502", "普通教育", "1,300.00", "1,000.00", "300.00");
            unruled(file, 190, "2050201", "学前教育", "1,000.00", "1,000.00", "");
            unruled(file, 210, "2050202", "小学教育", "300.00", "", "300.00");
        });

        assertThat(grid(content))
                .containsExactly(
                        List.of("科目", "", "收入预算", "", ""),
                        List.of("编码", "名称", "合计", "财政拨款", "事业收入"),
                        List.of("205", "教育支出", "1,300.00", "1,000.00", "300.00"),
                        List.of("20502", "普通教育", "1,300.00", "1,000.00", "300.00"),
                        List.of("2050201", "学前教育", "1,000.00", "1,000.00", ""),
                        List.of("2050202", "小学教育", "300.00", "", "300.00"));
        List<GridCell> head = content.rows().stream()
                .filter(ContentRow::tabular)
                .findFirst()
                .orElseThrow()
                .cells();
        assertThat(head.get(0).columnSpan()).isEqualTo(2);
        assertThat(head.get(2).columnSpan()).isEqualTo(3);
    }

    @Test
    void aLineThatDidNotFitOnThePageBelongsToTheRowWithoutRulesItWasCutFrom() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 130, 10, "编码")
                    .text(160, 130, 10, "名称")
                    .text(270, 130, 10, "合计")
                    .text(340, 130, 10, "财政拨款");
            unruled(file, 150, "205", "教育支出", "1,300.00", "1,000.00");
            unruled(file, 170, "20502", "普通教育", "1,300.00", "1,000.00");
            unruled(file, 780, "2050201", "农村学前教育资助与", "1,000.00", "1,000.00");
            file.page(0).text(130, 60, 10, "补助");
            unruled(file, 75, "2050202", "小学教育", "300.00", "");
            unruled(file, 95, "2050203", "初中教育", "200.00", "200.00");
            unruled(file, 115, "2050204", "高中教育", "100.00", "");
        });

        assertThat(grid(content))
                .containsSubsequence(
                        List.of("2050201", "农村学前教育资助与补助", "1,000.00", "1,000.00"),
                        List.of("2050202", "小学教育", "300.00", ""),
                        List.of("2050204", "高中教育", "100.00", ""));
        assertThat(content.rows()).allMatch(ContentRow::tabular);
    }

    @Test
    void aLineCutBeforeTheKindOfASubjectGoesOn() throws Exception {
        DocumentContent content = read(file -> file.text(70, 100, 10, filled("一、收入预算一千二百万元", 35))
                .text(50, 118, 10, "全部完成。")
                .text(70, 136, 10, "1.农林水支出（类）水利（款）河道整治")
                .text(50, 154, 10, "（项）12.00万元。")
                .text(70, 172, 10, "2.农林水支出（类）水利（款）水文测报")
                .page(0)
                .text(50, 100, 10, "（项）8.00万元。")
                .text(70, 118, 10, filled("支出预算一千二百万元", 35)));

        assertThat(content.rows())
                .extracting(ContentRow::soleText)
                .contains("1.农林水支出（类）水利（款）河道整治（项）12.00万元。", "2.农林水支出（类）水利（款）水文测报（项）8.00万元。");
    }

    @Test
    void paragraphsGoOnOverLinesAndPages() throws Exception {
        DocumentContent content = read(file -> file.text(70, 100, 10, filled("本部门二〇二六年收入预算一千二百万元", 35))
                .text(50, 118, 10, filled("河道整治项目", 37))
                .text(50, 136, 10, "全部完成。")
                .text(70, 154, 10, filled("支出预算一千二百万元", 35))
                .page(0)
                .text(50, 100, 10, filled("用于河道整治", 37))
                .text(50, 118, 10, "按月拨付。"));

        assertThat(content.rows()).hasSize(2).noneMatch(ContentRow::tabular);
        assertThat(content.rows().get(0).soleText())
                .startsWith("本部门")
                .endsWith("，全部完成。")
                .hasSize(35 + 37 + 5);
        assertThat(content.rows().get(1).soleText())
                .startsWith("支出")
                .endsWith("，按月拨付。")
                .hasSize(35 + 37 + 5);
        SourceLocation begin = content.rows().get(1).at();
        SourceLocation cut = begin.atCharacter(35);
        assertThat(List.of(begin.page(), begin.atCharacter(34).page(), cut.page()))
                .containsExactly(1, 1, 2);
        assertThat(begin.box().top()).isBetween(14_000, 15_400);
        assertThat(cut.box().top()).isBetween(9_000, 10_000);
        assertThat(cut.box().bottom()).isBetween(11_700, 12_200);
    }

    @Test
    void numbersAtTheEdgeCountOnWithinASentence() throws Exception {
        DocumentContent content = read(file -> file.text(70, 100, 10, filled("主要原因是项目增加", 35))
                .text(50, 118, 10, filled("设备购置费四万元", 36) + "；")
                .text(50, 136, 10, "9.印刷费6.00万元；10.培训费1.00万元。")
                .text(70, 154, 10, filled("支出预算一千二百万元", 35))
                .text(50, 172, 10, filled("人员经费增加", 36) + "；")
                .text(70, 190, 10, "2.公用经费减少。"));

        assertThat(content.rows()).hasSize(3);
        assertThat(content.rows().getFirst().soleText()).endsWith("；9.印刷费6.00万元；10.培训费1.00万元。");
        assertThat(content.rows().getLast().soleText()).isEqualTo("2.公用经费减少。");
    }

    @Test
    void pageNumbersRunningHeadsAndWatermarksStayOut() throws Exception {
        DocumentContent content = read(file -> {
            for (int page = 1; page <= 4; page++) {
                file.text(200, 40, 9, "示例市水务局部门预算")
                        .text(100, 400, 10, "第" + page + "页的正文。")
                        .text(150, 500, 60, 45, "仅供公开")
                        .text(290, 820, 9, "- " + page + " -");
                if (page < 4) {
                    file.page(0);
                }
            }
        });

        assertThat(content.rows().stream().map(ContentRow::soleText))
                .containsExactly("第1页的正文。", "第2页的正文。", "第3页的正文。", "第4页的正文。");
    }

    @Test
    void textDrawnTwiceIsReadOnce() throws Exception {
        DocumentContent content = read(file -> file.text(100, 100, 12, "合计 1,100.00")
                .text(100, 100, 12, "合计 1,100.00")
                .text(100, 130, 12, "1100"));

        assertThat(content.rows().stream().map(ContentRow::soleText)).containsExactly("合计 1,100.00", "1100");
    }

    @Test
    void pagesShownTurnedAndTextRunningUpwardsAreHeldUpright() throws Exception {
        DocumentContent shown = read(file -> file.page(90).text(300, 300, 12, 90, "横排页面的标题"));
        assertThat(shown.rows()).extracting(ContentRow::soleText).containsExactly("横排页面的标题");

        DocumentContent drawn =
                read(file -> file.text(300, 500, 12, 90, "第一行文字").text(320, 500, 12, 90, "第二行文字"));
        assertThat(drawn.rows()).extracting(ContentRow::soleText).containsExactly("第一行文字", "第二行文字");
    }

    @Test
    void scannedPagesAreNamedAndTheOthersRead() throws Exception {
        DocumentContent content =
                read(file -> file.text(100, 100, 12, "可以读的文字").page(0).picture());
        assertThat(content.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.UNREADABLE_PAGE);
        assertThat(content.damages().getFirst().message()).isEqualTo("第 2 页是扫描图像，无法读取文字");
        assertThat(content.rows()).hasSize(1);
    }

    @Test
    void filesWithoutAnyTextAreRefused() {
        assertRefused(() -> drawn(DrawnFile::picture), Refusal.Reason.UNSUPPORTED);
    }

    @Test
    void lockedBrokenAndHostileFilesAreRefusedWithTheirReason() throws Exception {
        assertRefused(
                () -> drawn(file -> file.text(50, 50, 12, "密").lockedBy("秘密".length() + "x")),
                Refusal.Reason.ENCRYPTED);
        byte[] whole = drawn(file -> file.text(50, 50, 12, "文字"));
        assertRefused(() -> Arrays.copyOf(whole, 200), Refusal.Reason.CORRUPT);
        assertRefused(PdfReaderTest::bomb, Refusal.Reason.HOSTILE);
    }

    /** A file. */
    private interface Bytes {
        byte[] get() throws IOException;
    }

    private static void assertRefused(Bytes file, Refusal.Reason reason) {
        assertThatThrownBy(() -> DocumentReader.read("测试.pdf", file.get()))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> {
                    assertThat(refused.refusal().reason()).isEqualTo(reason);
                    assertThat(refused.refusal().remedy()).isNotBlank();
                });
    }

    /** A page whose content inflates to 200 MB. */
    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
        }
        var file = new ByteArrayOutputStream();
        file.write(
                "%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Length %d/Filter/FlateDecode>>stream\n"
                        .formatted(packed.size())
                        .getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(file);
        file.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    /** A line of running text of so many characters. */
    private static String filled(String start, int length) {
        return (start + "，以及按照规定调整人员经费标准和公用经费定额，其他事项没有变化").substring(0, length - 1) + "，";
    }

    private static void table(DrawnFile file, String name, String amount) throws IOException {
        file.lattice(new int[] {50, 200, 400}, new int[] {100, 120, 140})
                .text(100, 114, 10, "科目")
                .text(290, 114, 10, "金额")
                .text(55, 134, 10, name)
                .endingAt(395, 134, 10, amount);
    }

    private static void unruled(DrawnFile file, int y, String code, String name, String... amounts) throws IOException {
        file.text(60, y, 10, code).text(130, y, 10, name);
        for (int i = 0; i < amounts.length; i++) {
            if (!amounts[i].isEmpty()) {
                file.endingAt(300 + 90 * i, y, 10, amounts[i]);
            }
        }
    }
}
