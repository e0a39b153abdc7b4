package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.recognition.DocumentRecognizer;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without rules are read for certain, or it is said that they are not. */
class DoubtfulTablesTest {

    @Test
    void labelsInTheMiddleOfWideColumnsBelongToTheTextsFlushLeftInThem() throws Exception {
        DocumentContent content = read(file -> {
            file.text(230, 100, 8, "项目").text(450, 100, 8, "2031年预算数");
            file.text(78, 114, 8, "科目编码").text(270, 114, 8, "科目名称");
            file.text(400, 114, 8, "合计").text(465, 114, 8, "基本支出").text(530, 114, 8, "项目支出");
            row(file, 128, "合计", "", "900.00", "600.00", "300.00");
            row(file, 142, "205", "教育支出", "900.00", "600.00", "300.00");
            row(file, 156, "20502", "普通教育", "900.00", "600.00", "300.00");
        });

        List<List<String>> grid = grid(content);
        assertThat(grid.get(1)).containsExactly("科目编码", "科目名称", "合计", "基本支出", "项目支出");
        assertThat(grid.get(3)).containsExactly("205", "教育支出", "900.00", "600.00", "300.00");
        assertThat(content.damages()).isEmpty();
    }

    @Test
    void totalsInTheMiddleAndNamesSetInAreOneColumn() throws Exception {
        DocumentContent content = read(file -> {
            file.text(190, 100, 8, "科目名称").text(400, 100, 8, "合计").text(465, 100, 8, "基本支出");
            file.text(250, 114, 8, "合计").endingAt(420, 114, 8, "900.00").endingAt(490, 114, 8, "600.00");
            file.text(60, 128, 8, "教育支出").endingAt(420, 128, 8, "900.00").endingAt(490, 128, 8, "600.00");
            file.text(76, 142, 8, "普通教育").endingAt(420, 142, 8, "900.00").endingAt(490, 142, 8, "600.00");
        });

        assertThat(grid(content))
                .containsExactly(
                        List.of("科目名称", "合计", "基本支出"),
                        List.of("合计", "900.00", "600.00"),
                        List.of("教育支出", "900.00", "600.00"),
                        List.of("普通教育", "900.00", "600.00"));
    }

    @Test
    void aNameOfTwoLinesBesideTheFiguresBetweenThemIsNoLabel() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 100, 8, "科目名称").text(400, 100, 8, "合计").text(465, 100, 8, "基本支出");
            file.text(60, 118, 8, "农村学前教育资助与普惠性");
            file.endingAt(420, 123, 8, "900.00").endingAt(490, 123, 8, "600.00");
            file.text(60, 128, 8, "幼儿园");
            file.text(60, 142, 8, "普通教育").endingAt(420, 142, 8, "500.00").endingAt(490, 142, 8, "200.00");
            file.text(60, 156, 8, "其他教育").endingAt(420, 156, 8, "400.00").endingAt(490, 156, 8, "400.00");
        });

        assertThat(grid(content)).contains(List.of("农村学前教育资助与普惠性幼儿园", "900.00", "600.00"));
    }

    @Test
    void figuresBelowNoHeadAreNamedWithPageAndTableAndRemedy() throws Exception {
        DocumentContent content = read(file -> {
            file.text(200, 700, 14, "2031年部门支出总表").text(480, 730, 8, "单位：万元");
            file.text(60, 760, 8, "科目编码").text(130, 760, 8, "科目名称").text(400, 760, 8, "合计");
            file.page(0);
            row(file, 80, "205", "教育支出", "900.00", "600.00", "300.00");
            row(file, 94, "20502", "普通教育", "900.00", "600.00", "300.00");
            row(file, 108, "2050201", "学前教育", "900.00", "600.00", "300.00");
        });

        assertThat(content.damages()).singleElement().satisfies(damage -> {
            assertThat(damage.kind()).isEqualTo(Damage.Kind.DOUBTFUL_TABLE);
            assertThat(damage.at().page()).isEqualTo(2);
            assertThat(damage.message()).contains("第 2 页", "上方没有表头", "未参加核对", "Excel 原件");
        });
        Disclosure understood = new DocumentRecognizer(Standards.shipped()).recognize(content);
        assertThat(understood.tables()).hasSize(1);
        assertThat(understood.damages())
                .filteredOn(damage -> damage.kind() == Damage.Kind.DOUBTFUL_TABLE)
                .extracting(Damage::part)
                .containsExactly(understood.tables().getFirst().id());
    }

    @Test
    void anAmountThatNoLabelBelongsToIsNamed() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 100, 8, "科目名称").text(290, 100, 8, "合计").text(400, 100, 8, "基本支出");
            for (int i = 0; i < 3; i++) {
                int y = 116 + 16 * i;
                file.text(60, y, 8, "教育支出").endingAt(310, y, 8, "900.00").endingAt(420, y, 8, "600.00");
                file.endingAt(540, y, 8, "300.00");
            }
        });

        assertThat(content.damages())
                .extracting(Damage::message)
                .singleElement()
                .asString()
                .contains("第 4 列的数字上方没有表头");
    }

    /** A cell of two lines beside one of three: all stand at different heights, and no line is that of a row. */
    @Test
    void linesOfNeighboursThatMixAreDoubted() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 92, 8, "单位名称").text(300, 92, 8, "合计").text(400, 92, 8, "预算资金");
            file.text(400, 96, 8, "政府安排").text(500, 94, 8, "其他资金");
            row(file, 114, "教育支出", "", "900.00", "600.00", "300.00");
            row(file, 128, "卫生支出", "", "900.00", "600.00", "300.00");
            row(file, 142, "农业支出", "", "900.00", "600.00", "300.00");
        });

        assertThat(content.damages())
                .extracting(Damage::kind, Damage::message)
                .singleElement()
                .asString()
                .contains("DOUBTFUL_TABLE", "上下交错");
    }

    private static void row(DrawnFile file, int y, String code, String name, String... amounts) throws IOException {
        file.text(56, y, 8, code).text(136, y, 8, name);
        int[] ends = {415, 490, 555};
        for (int i = 0; i < ends.length; i++) {
            file.endingAt(ends[i], y, 8, amounts[i]);
        }
    }
}
