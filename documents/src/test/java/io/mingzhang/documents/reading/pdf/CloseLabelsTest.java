package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.DocumentContent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels and rows that stand closer together than those around them are told apart by what stands below or in them. */
class CloseLabelsTest {

    @Test
    void labelsOfCodesCloseTogetherAreThoseOfColumnsOfTheirOwn() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 100, 10, "科目编码").text(150, 110, 10, "科目名称");
            file.text(305, 110, 10, "合计").text(375, 110, 10, "基本支出");
            file.text(59, 122, 10, "类").text(82, 122, 10, "款").text(98, 122, 10, "项");
            coded(file, 140, "205", "", "", "教育支出", "900.00", "500.00");
            coded(file, 156, "205", "02", "", "普通教育", "900.00", "500.00");
            coded(file, 172, "205", "02", "01", "学前教育", "400.00", "300.00");
            coded(file, 188, "205", "02", "02", "小学教育", "500.00", "200.00");
        });

        List<List<String>> grid = grid(content);
        assertThat(grid).anySatisfy(row -> assertThat(row).startsWith("类", "款", "项"));
        assertThat(grid)
                .contains(
                        List.of("205", "02", "", "普通教育", "900.00", "500.00"),
                        List.of("205", "02", "01", "学前教育", "400.00", "300.00"));
        assertThat(content.damages()).isEmpty();
    }

    @Test
    void aLabelSpacedOutAboveACodeAndItsNameIsOne() throws Exception {
        DocumentContent content = read(file -> {
            file.text(103, 100, 10, "项").text(118, 100, 10, "目").text(305, 100, 10, "合计");
            file.text(375, 100, 10, "基本支出");
            coded(file, 120, "", "", "02", "普通教育", "900.00", "500.00");
            coded(file, 136, "", "", "03", "职业教育", "400.00", "300.00");
            coded(file, 152, "", "", "04", "成人教育", "500.00", "200.00");
        });

        assertThat(grid(content).getFirst()).contains("项目").doesNotContain("项", "目");
    }

    @Test
    void aNumberedItemBeginsARowThoughTheOneAboveLeftNoRoom() throws Exception {
        DocumentContent content = read(file -> {
            file.text(60, 100, 10, "项目").text(305, 100, 10, "合计").text(375, 100, 10, "基本支出");
            listed(file, 116, "一、一般公共服务支出", "900.00", "500.00");
            listed(file, 132, "二、外交支出", "20.00", "20.00");
            listed(file, 148, "三、文化旅游体育与传媒支出", "", "");
            listed(file, 162, "四、社会保障和就业支出", "400.00", "300.00");
            listed(file, 178, "五、卫生健康支出", "100.00", "100.00");
        });

        assertThat(grid(content))
                .contains(List.of("三、文化旅游体育与传媒支出", "", ""), List.of("四、社会保障和就业支出", "400.00", "300.00"));
    }

    /** A program drew the rules of the first rows only: the others stand in one cell, their amounts to the 分. */
    @Test
    void amountsInTenThousandsToTheFenAreWholeFigures() throws Exception {
        int[] xs = {56, 300, 430, 530};
        DocumentContent content = read(file -> {
            file.lattice(xs, new int[] {90, 110, 130});
            file.line(56, 130, 56, 200).line(530, 130, 530, 200).line(56, 200, 530, 200);
            file.text(150, 104, 10, "科目").text(340, 104, 10, "预算数").text(460, 104, 10, "备注");
            file.text(60, 124, 10, "[50101]工资奖金津补贴").endingAt(425, 124, 10, "108.369500");
            file.text(60, 144, 10, "[50102]社会保障缴费").endingAt(425, 144, 10, "31.325324");
            file.text(60, 160, 10, "[50103]住房公积金").endingAt(425, 160, 10, "17.267293");
            file.text(60, 176, 10, "[50201]办公经费").endingAt(425, 176, 10, "22.731850");
            file.text(60, 192, 10, "[50202]会议费").endingAt(425, 192, 10, "2.000000");
        });

        assertThat(grid(content))
                .contains(
                        List.of("[50102]社会保障缴费", "31.325324", ""),
                        List.of("[50103]住房公积金", "17.267293", ""),
                        List.of("[50201]办公经费", "22.731850", ""),
                        List.of("[50202]会议费", "2.000000", ""));
    }

    /** Names of two lines beside figures in the middle, below a drawn row of the same kind: they are no labels. */
    @Test
    void namesThatBeginARowBelowFiguresAreNoHead() throws Exception {
        int[] xs = {56, 130, 200, 280, 350};
        DocumentContent content = read(file -> {
            file.lattice(xs, new int[] {90, 110});
            file.line(56, 110, 56, 190).line(350, 110, 350, 190).line(56, 190, 350, 190);
            file.text(60, 104, 9, "一、一般公共").endingAt(195, 104, 9, "597.66");
            file.text(204, 104, 9, "文化旅游支出").endingAt(345, 104, 9, "477.93");
            file.text(60, 122, 9, "二、政府性基金").text(204, 122, 9, "社会保障和就业支");
            file.endingAt(195, 129, 9, "77.01").endingAt(345, 129, 9, "67.12");
            file.text(60, 134, 9, "预算").text(204, 134, 9, "出");
            file.text(60, 152, 9, "三、其他收入").endingAt(195, 152, 9, "11.00");
            file.text(204, 152, 9, "卫生健康支出").endingAt(345, 152, 9, "18.14");
            file.text(60, 170, 9, "四、单位资金").endingAt(195, 170, 9, "12.00");
            file.text(204, 170, 9, "住房保障支出").endingAt(345, 170, 9, "34.46");
        });

        assertThat(grid(content)).contains(List.of("二、政府性基金预算", "77.01", "社会保障和就业支出", "67.12"));
    }

    private static void listed(DrawnFile file, int y, String name, String total, String basic) throws IOException {
        file.text(60, y, 10, name).endingAt(345, y, 10, total).endingAt(415, y, 10, basic);
    }

    private static void coded(DrawnFile file, int y, String... parts) throws IOException {
        int[] begins = {56, 80, 97, 115};
        int[] ends = {345, 415};
        for (int i = 0; i < begins.length; i++) {
            file.text(begins[i], y, 10, parts[i]);
        }
        for (int i = 0; i < ends.length; i++) {
            file.endingAt(ends[i], y, 10, parts[begins.length + i]);
        }
    }
}
