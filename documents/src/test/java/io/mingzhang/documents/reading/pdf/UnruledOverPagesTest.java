package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without rules that go on upon the next page. */
class UnruledOverPagesTest {

    private static final List<String> HEAD = List.of("科目名称", "合计", "基本支出");

    @Test
    void aHeadAloneAtTheFootOfAPageBelongsToTheRowsOfTheNextOne() throws Exception {
        DocumentContent content = read(file -> {
            caption(file, 700);
            head(file, 740);
            file.text(60, 756, 8, "外交支出");
            file.page(0);
            row(file, 60, "教育支出", "900.00", "600.00");
            row(file, 76, "卫生健康支出", "300.00", "300.00");
            row(file, 92, "合计", "1,200.00", "900.00");
        });

        assertThat(grid(content))
                .containsExactly(
                        HEAD,
                        List.of("外交支出", "", ""),
                        List.of("教育支出", "900.00", "600.00"),
                        List.of("卫生健康支出", "300.00", "300.00"),
                        List.of("合计", "1,200.00", "900.00"));
        assertThat(content.damages()).isEmpty();
    }

    @Test
    void rowsWithoutFiguresAroundAPageBreakAndOneLastRowBehindItBelongToTheTable() throws Exception {
        DocumentContent content = read(file -> {
            begin(file);
            file.text(60, 774, 8, "债务付息支出");
            file.text(290, 820, 8, "— 7 —");
            file.page(0);
            file.text(60, 60, 8, "其他支出");
            row(file, 76, "合计", "1,800.00", "1,500.00");
            file.text(290, 820, 8, "— 8 —");
        });

        List<List<String>> grid = grid(content);
        assertThat(grid).hasSize(7).startsWith(HEAD);
        assertThat(grid.subList(4, 7))
                .containsExactly(
                        List.of("债务付息支出", "", ""), List.of("其他支出", "", ""), List.of("合计", "1,800.00", "1,500.00"));
        assertThat(texts(content)).containsExactly("2031年部门支出总表", "单位：万元");
    }

    @Test
    void aHeadPrintedAgainIsLeftOut() throws Exception {
        DocumentContent content = read(file -> {
            begin(file);
            file.page(0);
            caption(file, 40);
            head(file, 80);
            row(file, 96, "城乡社区支出", "50.00", "");
            row(file, 112, "合计", "1,850.00", "1,500.00");
        });

        assertThat(grid(content)).hasSize(6).startsWith(HEAD).endsWith(List.of("合计", "1,850.00", "1,500.00"));
        assertThat(grid(content).subList(1, 6)).doesNotContain(HEAD);
        assertThat(texts(content)).containsExactly("2031年部门支出总表", "单位：万元");
    }

    /** Rows of both pages tell the columns: on the second one alone nothing stands in the last column. */
    @Test
    void placesOfCellsAreThoseOfTheirPage() throws Exception {
        DocumentContent content = read(file -> {
            begin(file);
            file.page(0);
            row(file, 60, "城乡社区支出", "50.00", "");
            row(file, 76, "合计", "1,850.00", "1,500.00");
        });

        List<ContentRow> rows =
                content.rows().stream().filter(ContentRow::tabular).toList();
        assertThat(rows.getLast().at().page()).isEqualTo(2);
        assertThat(rows.getLast().cells().getFirst().at().box().top()).isBetween(6_000, 8_000);
        assertThat(rows.getFirst().at().page()).isEqualTo(1);
    }

    @Test
    void anotherTableAtTheTopOfTheNextPageIsNotTheRestOfTheOneBefore() throws Exception {
        DocumentContent content = read(file -> {
            begin(file);
            file.page(0);
            file.text(60, 60, 8, "资金来源").text(380, 60, 8, "上年数").text(460, 60, 8, "本年数");
            row(file, 76, "财政拨款", "50.00", "60.00");
            row(file, 92, "事业收入", "20.00", "20.00");
            row(file, 108, "其他收入", "10.00", "20.00");
        });

        assertThat(content.rows().stream()
                        .filter(ContentRow::tabular)
                        .map(ContentRow::block)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aTitleOnTheNextPageBeginsAnotherTableAlsoInTheSameType() throws Exception {
        DocumentContent content = read(file -> {
            begin(file);
            file.page(0);
            file.text(230, 60, 8, "2031年政府性基金支出表").text(480, 76, 8, "单位：万元");
            head(file, 92);
            row(file, 108, "城乡社区支出", "50.00", "50.00");
            row(file, 124, "交通运输支出", "20.00", "20.00");
            row(file, 140, "合计", "70.00", "70.00");
        });

        assertThat(texts(content)).containsExactly("2031年部门支出总表", "单位：万元", "2031年政府性基金支出表", "单位：万元");
        assertThat(grid(content)).filteredOn(HEAD::equals).hasSize(2);
    }

    @Test
    void figuresInTheMiddleOfTheFirstRowsAreOneColumnWithThoseAtItsRightEdge() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 100, 8, "科目名称").text(326, 100, 8, "预算数").text(500, 100, 8, "备注");
            file.text(60, 116, 8, "合计").text(318, 116, 8, "4,185.00");
            file.text(60, 132, 8, "工资福利支出").text(318, 132, 8, "3,080.50");
            file.text(60, 148, 8, "办公费").endingAt(450, 148, 8, "91.00");
            file.text(60, 164, 8, "印刷费").endingAt(450, 164, 8, "1,013.50");
        });

        assertThat(grid(content))
                .containsExactly(
                        List.of("科目名称", "预算数", "备注"),
                        List.of("合计", "4,185.00", ""),
                        List.of("工资福利支出", "3,080.50", ""),
                        List.of("办公费", "91.00", ""),
                        List.of("印刷费", "1,013.50", ""));
        assertThat(content.damages()).isEmpty();
    }

    /** Where rows have both, two columns of figures below one label stay two, and it is said. */
    @Test
    void figuresSideBySideAreNeverOneColumn() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 100, 8, "科目名称").text(326, 100, 8, "预算数").text(500, 100, 8, "备注");
            file.text(60, 116, 8, "合计").text(318, 116, 8, "4,185.00").endingAt(450, 116, 8, "91.00");
            file.text(60, 132, 8, "办公费").text(318, 132, 8, "3,080.50");
            file.text(60, 148, 8, "印刷费").endingAt(450, 148, 8, "1,013.50");
        });

        assertThat(grid(content)).contains(List.of("合计", "4,185.00", "91.00", ""));
        assertThat(content.damages()).hasSize(1);
    }

    /** A table in the same type that follows on the same page. */
    @Test
    void aCaptionWithAUnitBeginsAnotherTable() throws Exception {
        DocumentContent content = read(file -> {
            head(file, 100);
            row(file, 116, "教育支出", "900.00", "600.00");
            row(file, 132, "卫生健康支出", "300.00", "300.00");
            row(file, 148, "合计", "1,200.00", "900.00");
            file.text(230, 170, 8, "2031年政府性基金支出表");
            file.text(60, 186, 8, "部门：青川市教育局").text(480, 186, 8, "单位：万元");
            head(file, 202);
            row(file, 218, "城乡社区支出", "50.00", "50.00");
            row(file, 234, "交通运输支出", "20.00", "20.00");
            row(file, 250, "合计", "70.00", "70.00");
        });

        assertThat(texts(content)).hasSize(2).first().isEqualTo("2031年政府性基金支出表");
        assertThat(grid(content)).filteredOn(HEAD::equals).hasSize(2);
    }

    @Test
    void codesAloneGoOnUponTheNextPageInTheirColumns() throws Exception {
        DocumentContent content = read(file -> {
            caption(file, 640);
            file.text(60, 710, 8, "编码").text(160, 710, 8, "收入科目").text(300, 710, 8, "金额");
            file.text(360, 710, 8, "编码").text(460, 710, 8, "支出科目");
            codes(file, 726, "208", "社会保障和就业支出");
            codes(file, 742, "20805", "行政事业单位养老支出");
            codes(file, 758, "210", "卫生健康支出");
            file.page(0);
            codes(file, 60, "21011", "行政事业单位医疗");
            codes(file, 76, "221", "住房保障支出");
        });

        assertThat(grid(content)).hasSize(6).endsWith(List.of("221", "住房保障支出", "", "221", "住房保障支出"));
    }

    @Test
    void aLabelInTheMiddleOfAWideColumnBelongsToTheFiguresAtItsEdge() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 100, 8, "项目").text(300, 100, 8, "预算数");
            file.text(60, 116, 8, "公务接待费").endingAt(540, 116, 8, "2.37");
            file.text(60, 132, 8, "公务用车运行维护费").endingAt(540, 132, 8, "2.53");
            file.text(60, 148, 8, "合计").endingAt(540, 148, 8, "4.90");
        });

        assertThat(grid(content))
                .containsExactly(
                        List.of("项目", "预算数"),
                        List.of("公务接待费", "2.37"),
                        List.of("公务用车运行维护费", "2.53"),
                        List.of("合计", "4.90"));
    }

    /** A line of running width parts what would be one table: its rows are not all there. */
    @Test
    void aHeadPrintedAgainBehindLinesThatAreNoRowsIsADoubt() throws Exception {
        DocumentContent content = read(file -> {
            begin(file);
            file.text(60, 774, 8, "债务还本支出、债务付息支出、债务发行费用支出，以及按规定由本级财政安排的其他各项支出等");
            file.page(0);
            head(file, 60);
            row(file, 76, "城乡社区支出", "50.00", "");
            row(file, 92, "交通运输支出", "50.00", "");
            row(file, 108, "合计", "1,900.00", "1,500.00");
        });

        assertThat(content.damages())
                .singleElement()
                .satisfies(damage -> assertThat(damage.message()).contains("第 2 页", "对不上"));
    }

    /** Upright rules that a page cut off below many rows: they are no single row of cells. */
    @Test
    void uprightRulesCutByAPageAreNotOneRow() throws Exception {
        DocumentContent content = read(file -> {
            caption(file, 600);
            file.line(50, 690, 520, 690);
            for (int x : new int[] {50, 300, 440, 520}) {
                file.line(x, 690, x, 800);
            }
            head(file, 704);
            row(file, 720, "教育支出", "900.00", "600.00");
            row(file, 736, "卫生健康支出", "300.00", "300.00");
            row(file, 752, "农林水支出", "600.00", "600.00");
        });

        assertThat(grid(content)).contains(List.of("卫生健康支出", "300.00", "300.00"));
    }

    private static void codes(DrawnFile file, int y, String code, String name) throws IOException {
        file.text(60, y, 8, code).text(130, y, 8, name).text(360, y, 8, code).text(430, y, 8, name);
    }

    private static void begin(DrawnFile file) throws IOException {
        caption(file, 640);
        head(file, 710);
        row(file, 726, "教育支出", "900.00", "600.00");
        row(file, 742, "卫生健康支出", "300.00", "300.00");
        row(file, 758, "农林水支出", "600.00", "600.00");
    }

    private static void caption(DrawnFile file, int y) throws IOException {
        file.text(200, y, 14, "2031年部门支出总表").text(480, y + 24, 8, "单位：万元");
    }

    private static void head(DrawnFile file, int y) throws IOException {
        file.text(60, y, 8, "科目名称").text(390, y, 8, "合计").text(465, y, 8, "基本支出");
    }

    private static void row(DrawnFile file, int y, String name, String sum, String basic) throws IOException {
        file.text(60, y, 8, name).endingAt(420, y, 8, sum).endingAt(500, y, 8, basic);
    }

    private static List<String> texts(DocumentContent content) {
        return content.rows().stream()
                .filter(row -> !row.tabular())
                .map(ContentRow::soleText)
                .toList();
    }
}
