package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with level rules and no upright ones, as final accounts are often printed. */
class LevelRulesTest {

    /** Numbers of columns stand in the middle of columns whose figures stand at the right edge. */
    @Test
    void numbersOfColumnsMakeNoColumnsOfTheirOwn() throws Exception {
        DocumentContent content = read(file -> {
            head(file, 100);
            row(file, 146, "208", "05", "社会保障和就业支出", "900.00", "880.00", "20.00");
            row(file, 162, "210", "11", "卫生健康支出", "300.00", "300.00", "");
            row(file, 178, "213", "01", "农林水支出", "600.00", "600.00", "");
        });

        List<List<String>> grid = grid(content);
        assertThat(grid.subList(grid.size() - 4, grid.size()))
                .containsExactly(
                        List.of("类", "款", "栏次", "1", "2", "3", "4"),
                        List.of("208", "05", "社会保障和就业支出", "900.00", "880.00", "", "20.00"),
                        List.of("210", "11", "卫生健康支出", "300.00", "300.00", "", ""),
                        List.of("213", "01", "农林水支出", "600.00", "600.00", "", ""));
    }

    /** Without a caption above it the head begins at its uppermost rule, also where a label stands alone in its line. */
    @Test
    void theRuleAboveAHeadEndsIt() throws Exception {
        DocumentContent content = read(file -> {
            head(file, 40);
            row(file, 86, "208", "05", "社会保障和就业支出", "900.00", "880.00", "20.00");
            row(file, 102, "210", "11", "卫生健康支出", "300.00", "300.00", "");
            row(file, 118, "213", "01", "农林水支出", "600.00", "600.00", "");
        });

        assertThat(cell(content, "附属单位上缴").column()).isEqualTo(6);
        assertThat(cell(content, "项目").columnSpan()).isEqualTo(3);
    }

    /** An amount may stand so close to the text of the next column that only its decimals part them. */
    @Test
    void amountsCloseToTheNextTextMakeARow() throws Exception {
        DocumentContent content = read(file -> {
            file.text(90, 100, 9, "项目")
                    .text(200, 100, 9, "预算数")
                    .text(300, 100, 9, "项目")
                    .text(420, 100, 9, "预算数");
            half(file, 118, "一、一般公共预算", "59,239,900.00", "一、一般公共服务支出", "");
            half(file, 134, "二、政府性基金预算", "", "二、公共安全支出", "");
            half(file, 150, "三、单位资金", "350,000.00", "三、教育支出", "");
            half(file, 166, "", "", "四、住房保障支出", "3,763,200.00");
            half(file, 182, "", "", "五、交通运输支出", "1,510,400.00");
            half(file, 198, "本年收入合计", "59,589,900.00", "本年支出合计", "59,589,900.00");
        });

        assertThat(grid(content))
                .contains(
                        List.of("一、一般公共预算", "59,239,900.00", "一、一般公共服务支出", ""),
                        List.of("二、政府性基金预算", "", "二、公共安全支出", ""));
    }

    /** A text of two lines stands above and below its figures: its first line is no running text however wide it is. */
    @Test
    void namesOfTwoLinesBesideFiguresAreCells() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 100, 8, "项目单位").text(200, 100, 8, "项目名称").text(310, 100, 8, "合计");
            rule(file, 106, 550);
            String[] figures = {"290.81", "521.73", "198.70", "570.58"};
            for (int i = 0; i < figures.length; i++) {
                int y = 120 + 25 * i;
                file.text(60, y, 8, "虚构县民政局机关本级及").text(200, y + 5, 8, "项目经费").text(310, y + 5, 8, figures[i]);
                file.text(60, y + 10, 8, "所属");
                rule(file, y + 14, 550);
            }
        });

        assertThat(grid(content))
                .contains(List.of("虚构县民政局机关本级及所属", "项目经费", "290.81"), List.of("虚构县民政局机关本级及所属", "项目经费", "570.58"));
        assertThat(content.damages()).isEmpty();
    }

    private static void half(DrawnFile file, int y, String... cells) throws IOException {
        file.text(60, y, 9, cells[0]).endingAt(243, y, 9, cells[1]);
        file.text(250, y, 9, cells[2]).endingAt(460, y, 9, cells[3]);
    }

    private static void head(DrawnFile file, int top) throws IOException {
        rule(file, top, 550);
        file.text(130, top + 10, 8, "项目");
        rule(file, top + 13, 240);
        file.text(54, top + 24, 8, "科目编码").text(160, top + 24, 8, "科目名称");
        file.text(263, top + 18, 8, "本年收入").text(343, top + 18, 8, "财政拨款");
        file.text(418, top + 14, 8, "附属单位上缴").text(434, top + 23, 8, "收入").text(506, top + 18, 8, "其他收入");
        rule(file, top + 28, 550);
        file.text(56, top + 38, 8, "类").text(84, top + 38, 8, "款").text(168, top + 38, 8, "栏次");
        file.text(277, top + 38, 8, "1")
                .text(357, top + 38, 8, "2")
                .text(442, top + 38, 8, "3")
                .text(518, top + 38, 8, "4");
        rule(file, top + 41, 550);
    }

    private static void rule(DrawnFile file, int y, int to) throws IOException {
        file.line(50, y, to, y);
    }

    private static void row(DrawnFile file, int y, String... cells) throws IOException {
        file.text(52, y, 8, cells[0]).text(82, y, 8, cells[1]).text(110, y, 8, cells[2]);
        file.endingAt(310, y, 8, cells[3]).endingAt(390, y, 8, cells[4]).endingAt(549, y, 8, cells[5]);
        rule(file, y + 4, 550);
    }

    private static GridCell cell(DocumentContent content, String text) {
        return content.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().startsWith(text))
                .findFirst()
                .orElseThrow();
    }
}
