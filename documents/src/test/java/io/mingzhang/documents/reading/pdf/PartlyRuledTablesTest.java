package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that show only some of their rules, or none: their figures stand in the rows and columns a person sees them in. */
class PartlyRuledTablesTest {

    @Test
    void threeLevelsOfLabelsAndCodesInColumnsOfTheirOwn() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 100, 10, "科目编码").text(170, 116, 10, "科目名称").text(390, 100, 10, "支出预算");
            file.text(60, 126, 10, "类").text(80, 126, 10, "款").text(100, 126, 10, "项");
            file.text(305, 124, 10, "合计").text(420, 118, 10, "基本支出").text(500, 124, 10, "项目支出");
            file.text(380, 136, 10, "人员经费").text(440, 136, 10, "公用经费");
            coded(file, 156, "205", "", "", "教育支出", "900.00", "500.00", "100.00", "300.00");
            coded(file, 172, "", "02", "", "普通教育", "900.00", "500.00", "100.00", "300.00");
            coded(file, 188, "", "", "01", "学前教育", "400.00", "300.00", "100.00", "");
            coded(file, 204, "", "", "02", "小学教育", "500.00", "200.00", "", "300.00");
        });

        List<List<String>> grid = grid(content);
        assertThat(grid.subList(grid.size() - 4, grid.size()))
                .containsExactly(
                        List.of("205", "", "", "教育支出", "900.00", "500.00", "100.00", "300.00"),
                        List.of("", "02", "", "普通教育", "900.00", "500.00", "100.00", "300.00"),
                        List.of("", "", "01", "学前教育", "400.00", "300.00", "100.00", ""),
                        List.of("", "", "02", "小学教育", "500.00", "200.00", "", "300.00"));
        assertThat(cell(content, "科目编码").columnSpan()).isEqualTo(3);
        assertThat(cell(content, "基本支出").column()).isEqualTo(6);
        assertThat(cell(content, "基本支出").columnSpan()).isEqualTo(2);
        assertThat(cell(content, "支出预算").columnSpan()).isEqualTo(4);
        assertThat(cell(content, "人员经费").column()).isEqualTo(6);
        assertThat(cell(content, "项目支出").column()).isEqualTo(8);
    }

    private static void coded(DrawnFile file, int y, String... parts) throws IOException {
        int[] begins = {56, 78, 98, 130};
        int[] ends = {345, 415, 475, 545};
        for (int i = 0; i < begins.length; i++) {
            file.text(begins[i], y, 10, parts[i]).endingAt(ends[i], y, 10, parts[begins.length + i]);
        }
    }

    /** Printing programs draw no edge where a page cuts a table: its last row stands open at the top of the next page. */
    @Test
    void oneRowBehindAPageBreakGoesOnWithItsTable() throws Exception {
        int[] xs = {56, 156, 326, 526};
        DocumentContent content = read(file -> {
            file.lattice(xs, new int[] {700, 730, 760, 790});
            file.text(60, 720, 10, "二级指标").text(160, 720, 10, "三级指标").text(330, 720, 10, "指标值");
            file.text(60, 750, 10, "数量指标").text(160, 750, 10, "培训场次").text(330, 750, 10, "=2次");
            file.text(60, 780, 10, "质量指标").text(160, 780, 10, "合格率").text(330, 780, 10, "≥98%");
            file.page(0);
            for (int x : xs) {
                file.line(x, 57, x, 100);
            }
            file.line(56, 100, 526, 100);
            file.text(60, 82, 10, "满意度指标");
            file.text(160, 82, 10, "居民满意度").text(330, 82, 10, "≥90%");
            file.text(60, 120, 10, "注：以上为虚构内容。");
        });

        assertThat(grid(content)).hasSize(4).last().isEqualTo(List.of("满意度指标", "居民满意度", "≥90%"));
    }

    /** A comma begins no line, so that the character before it goes down with it and leaves room for two. */
    @Test
    void characterThatWentDownWithItsCommaIsNoNewParagraph() throws Exception {
        DocumentContent content = read(file -> {
            file.lattice(new int[] {56, 270}, new int[] {80, 130, 160});
            file.text(60, 95, 10, "确保群众生活稳定有序推进基层治理各项工作");
            file.text(60, 109, 10, "开展法治宣传和教育活动保障居民的身心健");
            file.text(60, 123, 10, "康，减少矛盾。");
            file.text(60, 150, 10, "其他");
        });

        assertThat(grid(content).getFirst().getFirst()).contains("身心健康，减少").doesNotContain("\n");
    }

    @Test
    void figuresBesideTheTextsOfTheOtherHalfArePartedFromThem() throws Exception {
        DocumentContent content = read(file -> {
            file.text(155, 100, 10, "收入").text(401, 100, 10, "支出");
            file.text(90, 118, 10, "项目")
                    .text(240, 118, 10, "预算数")
                    .text(330, 118, 10, "项目")
                    .text(490, 118, 10, "预算数");
            half(file, 138, "一、一般公共预算", "379.34", "一、社会保障和就业支出", "39.76");
            half(file, 156, "二、政府性基金预算", "86.64", "二、卫生健康支出", "13.75");
            half(file, 174, "三、其他收入", "", "三、城乡社区支出", "412.47");
            half(file, 246, "本年收入合计", "465.98", "本年支出合计", "465.98");
        });

        assertThat(grid(content))
                .containsExactly(
                        List.of("收入", "", "支出", ""),
                        List.of("项目", "预算数", "项目", "预算数"),
                        List.of("一、一般公共预算", "379.34", "一、社会保障和就业支出", "39.76"),
                        List.of("二、政府性基金预算", "86.64", "二、卫生健康支出", "13.75"),
                        List.of("三、其他收入", "", "三、城乡社区支出", "412.47"),
                        List.of("本年收入合计", "465.98", "本年支出合计", "465.98"));
        assertThat(cell(content, "收入").columnSpan()).isEqualTo(2);
    }

    private static void half(DrawnFile file, int y, String... parts) throws IOException {
        file.text(50, y, 10, parts[0]).endingAt(280, y, 10, parts[1]);
        file.text(286, y, 10, parts[2]).endingAt(540, y, 10, parts[3]);
    }

    @Test
    void textsThatDidNotFitGoOnBelow() throws Exception {
        DocumentContent content = read(this::wrapped);

        assertThat(grid(content).subList(1, 4)).containsExactly(NAMES.get(0), NAMES.get(1), NAMES.get(2));
    }

    @Test
    void levelRulesSayWhatARowIs() throws Exception {
        DocumentContent content = read(file -> {
            wrapped(file);
            for (int y : new int[] {88, 108, 138, 158, 188}) {
                file.line(50, y, 400, y);
            }
        });

        assertThat(grid(content).subList(1, 4)).containsExactly(NAMES.get(0), NAMES.get(1), NAMES.get(2));
    }

    private static final List<List<String>> NAMES = List.of(
            List.of("农村学前教育阶段校舍安全保障", "300.00", "200.00"),
            List.of("小学教育", "100.00", "100.00"),
            List.of("义务教育阶段学生营养改善计划", "50.00", "20.00"));

    private void wrapped(DrawnFile file) throws IOException {
        file.text(80, 102, 10, "项目名称").text(230, 102, 10, "合计").text(340, 102, 10, "其中财政");
        file.text(55, 120, 10, "农村学前教育阶段校舍").endingAt(280, 120, 10, "300.00").endingAt(390, 120, 10, "200.00");
        file.text(55, 133, 10, "安全保障");
        file.text(55, 152, 10, "小学教育").endingAt(280, 152, 10, "100.00").endingAt(390, 152, 10, "100.00");
        file.text(55, 170, 10, "义务教育阶段学生营养").endingAt(280, 170, 10, "50.00").endingAt(390, 170, 10, "20.00");
        file.text(55, 183, 10, "改善计划");
    }

    @Test
    void rowsBetweenUprightRulesAlone() throws Exception {
        DocumentContent content = read(file -> {
            file.line(50, 100, 400, 100).line(50, 200, 400, 200);
            for (int x : new int[] {50, 200, 300, 400}) {
                file.line(x, 100, x, 200);
            }
            simple(file);
        });

        assertThat(grid(content)).isEqualTo(SIMPLE);
    }

    @Test
    void rowsBelowARuledHeadInAFrame() throws Exception {
        DocumentContent content = read(file -> {
            file.lattice(new int[] {50, 200, 300, 400}, new int[] {100, 124});
            file.lattice(new int[] {50, 400}, new int[] {124, 200});
            simple(file);
        });

        assertThat(grid(content)).isEqualTo(SIMPLE);
    }

    @Test
    void threeLinesAreEnough() throws Exception {
        DocumentContent content = read(file -> {
            file.line(50, 100, 400, 100).line(50, 124, 400, 124).line(50, 200, 400, 200);
            simple(file);
        });

        assertThat(grid(content)).isEqualTo(SIMPLE);
    }

    private static final List<List<String>> SIMPLE = List.of(
            List.of("项目", "合计", "基本支出"),
            List.of("教育支出", "1,300.00", "300.00"),
            List.of("普通教育", "1,000.00", ""),
            List.of("职业教育", "300.00", "300.00"));

    private static void simple(DrawnFile file) throws IOException {
        file.text(100, 116, 10, "项目").text(240, 116, 10, "合计").text(330, 116, 10, "基本支出");
        file.text(55, 142, 10, "教育支出").endingAt(295, 142, 10, "1,300.00").endingAt(395, 142, 10, "300.00");
        file.text(55, 164, 10, "普通教育").endingAt(295, 164, 10, "1,000.00");
        file.text(55, 186, 10, "职业教育").endingAt(295, 186, 10, "300.00").endingAt(395, 186, 10, "300.00");
    }

    @Test
    void figuresBrokenByTheEdgeOfTheirCellStayOne() throws Exception {
        DocumentContent content = read(file -> file.lattice(new int[] {50, 120, 172, 224}, new int[] {100, 120, 150})
                .text(60, 114, 10, "科目")
                .text(130, 114, 10, "合计")
                .text(180, 114, 10, "项目")
                .text(54, 133, 10, "基础设施建")
                .text(54, 146, 10, "设")
                .text(123, 133, 10, "9,276.397")
                .text(123, 146, 10, "646")
                .text(175, 133, 10, "8,500.000")
                .text(175, 146, 10, "000"));

        assertThat(grid(content).getLast().getFirst()).isEqualTo("基础设施建设");
        assertThat(grid(content)).hasSize(2);
    }

    @Test
    void tableWithoutRulesGoesOnUponTheNextPageWithFewerColumns() throws Exception {
        DocumentContent content = read(file -> {
            file.text(180, 60, 16, "支出预算总表").text(420, 90, 10, "单位：万元");
            file.text(100, 110, 10, "科目")
                    .text(260, 110, 10, "合计")
                    .text(340, 110, 10, "基本支出")
                    .text(450, 110, 10, "项目支出");
            sums(file, 130, "教育支出", "1,300.00", "1,000.00", "300.00");
            sums(file, 146, "普通教育", "1,300.00", "1,000.00", "300.00");
            sums(file, 162, "学前教育", "1,000.00", "1,000.00", "");
            file.page(0);
            sums(file, 60, "小学教育", "100.00", "", "100.00");
            sums(file, 76, "初中教育", "100.00", "", "100.00");
            sums(file, 92, "高中教育", "100.00", "", "100.00");
        });

        List<List<String>> grid = grid(content);
        assertThat(grid).hasSize(7);
        assertThat(grid.getLast()).containsExactly("高中教育", "100.00", "", "100.00");
        assertThat(content.rows().stream()
                        .filter(ContentRow::tabular)
                        .map(ContentRow::block)
                        .distinct())
                .hasSize(1);
    }

    private static void sums(DrawnFile file, int y, String name, String... sums) throws IOException {
        file.text(60, y, 10, name);
        for (int i = 0; i < sums.length; i++) {
            file.endingAt(300 + 95 * i, y, 10, sums[i]);
        }
    }

    @Test
    void headCutByThePageBreakTakesInTheColumnsBelow() throws Exception {
        DocumentContent content = read(file -> file.text(180, 60, 16, "支出预算总表")
                .lattice(new int[] {50, 200, 400}, new int[] {760, 800})
                .text(100, 780, 10, "科目")
                .text(280, 780, 10, "预算数")
                .page(0)
                .lattice(new int[] {50, 200, 300, 400}, new int[] {60, 80, 100})
                .text(240, 74, 10, "合计")
                .text(330, 74, 10, "基本支出")
                .text(55, 94, 10, "教育支出")
                .endingAt(295, 94, 10, "12.00")
                .endingAt(395, 94, 10, "10.00"));

        assertThat(grid(content))
                .containsExactly(
                        List.of("科目", "预算数", ""), List.of("", "合计", "基本支出"), List.of("教育支出", "12.00", "10.00"));
        assertThat(cell(content, "预算数").columnSpan()).isEqualTo(2);
    }

    @Test
    void whiteRulesAndLabelsOfADarkHeadAreSeen() throws Exception {
        DocumentContent content = read(file -> file.lattice(new int[] {50, 200, 300}, new int[] {120, 140, 160})
                .area(50, 100, 300, 120)
                .white(true)
                .line(50, 100, 50, 120)
                .line(200, 100, 200, 120)
                .line(300, 100, 300, 120)
                .line(50, 100, 300, 100)
                .text(100, 114, 10, "项目")
                .text(240, 114, 10, "金额")
                .white(false)
                .text(55, 134, 10, "教育支出")
                .endingAt(295, 134, 10, "12.00")
                .text(55, 154, 10, "合计")
                .endingAt(295, 154, 10, "12.00"));

        assertThat(grid(content))
                .containsExactly(List.of("项目", "金额"), List.of("教育支出", "12.00"), List.of("合计", "12.00"));
        assertThat(content.traces()).isEmpty();
    }

    @Test
    void textThatNobodySeesIsNamedAndNotRead() throws Exception {
        DocumentContent content = read(file -> file.text(100, 100, 10, "本年预算十二万元。")
                .white(true)
                .text(100, 130, 10, "本年预算九十万元。")
                .white(false)
                .unseen(true)
                .text(100, 160, 10, "本年预算八十万元。")
                .unseen(false)
                .text(900, 190, 10, "本年预算七十万元。"));

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("本年预算十二万元。");
        assertThat(content.traces())
                .filteredOn(trace -> trace.kind() == FileTrace.Kind.HIDDEN_TEXT)
                .hasSize(3)
                .allSatisfy(trace -> assertThat(trace.message()).startsWith("第 1 页有看不见的文字"))
                .extracting(FileTrace::stored)
                .containsExactly("本年预算九十万元。", "本年预算八十万元。", "本年预算七十万元。");
    }

    @Test
    void textRecognizedFromAPictureIsReadAndSaidToBe() throws Exception {
        DocumentContent content = read(file -> file.picture().unseen(true).text(100, 160, 10, "扫描后识别得来的一行文字"));

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("扫描后识别得来的一行文字");
        assertThat(content.traces()).isEmpty();
        assertThat(content.damages()).singleElement().satisfies(damage -> {
            assertThat(damage.kind()).isEqualTo(Damage.Kind.RECOGNIZED_PAGE);
            assertThat(damage.message()).isEqualTo("第 1 页是扫描图像，文字由图像识别得来");
        });
    }

    @Test
    void textBelowThePictureOfAScanIsRecognizedToo() throws Exception {
        DocumentContent content =
                read(file -> file.text(100, 160, 10, "扫描后识别得来的一行文字").picture());

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("扫描后识别得来的一行文字");
        assertThat(content.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.RECOGNIZED_PAGE);
    }

    @Test
    void textUponAPictureIsText() throws Exception {
        DocumentContent content = read(file -> file.picture().white(true).text(100, 160, 10, "印在底图上的一行白色文字"));

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("印在底图上的一行白色文字");
        assertThat(content.damages()).isEmpty();
    }

    private static GridCell cell(DocumentContent content, String text) {
        return content.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
