package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules drawn as dots or dashes, and rules that a page break leaves without an end, part cells as whole ones do. */
class BrokenRulesTest {

    private static final int[] XS = {50, 150, 250};
    private static final int[] YS = {100, 120, 140};
    private static final int[] FORM_XS = {50, 110, 170, 230, 290};
    private static final int[] FORM_YS = {100, 120, 185, 250, 315, 380};

    @Test
    void dotsAtEqualDistancesAreRules() throws Exception {
        DocumentContent content = read(file -> {
            for (int x : XS) {
                for (int y = YS[0]; y <= YS[2]; y += 2) {
                    file.area(x, y, x + 1, y + 1);
                }
            }
            for (int y : YS) {
                for (int x = XS[0]; x <= XS[2]; x += 2) {
                    file.area(x, y, x + 1, y + 1);
                }
            }
            texts(file);
        });

        assertTable(content);
    }

    @Test
    void fewDotsAreNoRule() throws Exception {
        DocumentContent content = read(file -> {
            for (int x = XS[0]; x < XS[0] + 8; x += 2) {
                file.area(x, YS[0], x + 1, YS[0] + 1).area(x, YS[2], x + 1, YS[2] + 1);
            }
            file.line(XS[0], YS[0], XS[0], YS[2]).text(55, 115, 10, "不是表格。");
        });

        assertThat(content.rows()).noneMatch(ContentRow::tabular);
    }

    @Test
    void dashesAreRules() throws Exception {
        DocumentContent content = read(file -> {
            dashed(file, XS, YS);
            texts(file);
        });

        assertTable(content);
    }

    private static void dashed(DrawnFile file, int[] xs, int[] ys) throws IOException {
        for (int x : xs) {
            for (int y = ys[0]; y < ys[ys.length - 1]; y += 4) {
                file.line(x, y, x, y + 2);
            }
        }
        for (int y : ys) {
            for (int x = xs[0]; x < xs[xs.length - 1]; x += 4) {
                file.line(x, y, x + 2, y);
            }
        }
    }

    private static void texts(DrawnFile file) throws IOException {
        file.text(55, 114, 10, "科目名称").text(155, 114, 10, "办公用品等");
        file.text(55, 134, 10, "教育支出").text(155, 134, 10, "邮电物业费");
    }

    private static void assertTable(DocumentContent content) {
        assertThat(grid(content)).containsExactly(List.of("科目名称", "办公用品等"), List.of("教育支出", "邮电物业费"));
    }

    /** The first cell of the second page comes from the first one and goes on upon the third: no level rule touches its edge. */
    @Test
    void theOuterEdgeOfACellOverThreePagesKeepsItsColumn() throws Exception {
        DocumentContent content = read(file -> {
            file.line(50, 700, 400, 700).line(100, 720, 400, 720).line(100, 740, 400, 740);
            uprights(file, 700, 760);
            file.text(55, 714, 10, "绩效").text(110, 714, 10, "数量指标").text(210, 714, 10, "修建水渠长度");
            file.text(110, 734, 10, "质量指标").text(210, 734, 10, "验收合格率");
            file.text(110, 754, 10, "时效指标").text(210, 754, 10, "完工时间");
            file.page(0);
            file.line(100, 120, 400, 120).line(100, 140, 400, 140);
            uprights(file, 100, 160);
            file.text(110, 114, 10, "成本指标").text(210, 114, 10, "每米造价");
            file.text(110, 134, 10, "效益指标").text(210, 134, 10, "灌溉面积");
            file.text(110, 154, 10, "满意指标").text(210, 154, 10, "村民满意度");
        });

        assertThat(grid(content))
                .containsExactly(
                        List.of("绩效", "数量指标", "修建水渠长度"),
                        List.of("", "质量指标", "验收合格率"),
                        List.of("", "时效指标", "完工时间"),
                        List.of("", "成本指标", "每米造价"),
                        List.of("", "效益指标", "灌溉面积"),
                        List.of("", "满意指标", "村民满意度"));
    }

    private static void uprights(DrawnFile file, int top, int bottom) throws IOException {
        for (int x : new int[] {50, 100, 200, 400}) {
            file.line(x, top, x, bottom);
        }
    }

    /** A bracket is never left behind at the end of a line: where it and its word had no room, the line was broken. */
    @Test
    void anOpeningBracketGoesOnWithItsWord() throws Exception {
        DocumentContent content = read(file -> file.lattice(new int[] {50, 102, 250}, new int[] {100, 130, 160})
                .text(54, 113, 10, "修缮工程")
                .text(54, 126, 10, "(设备)时间")
                .text(110, 120, 10, "二〇二六年底前")
                .text(54, 150, 10, "验收时间")
                .text(110, 150, 10, "二〇二六年底前"));

        assertThat(grid(content).getFirst()).containsExactly("修缮工程(设备)时间", "二〇二六年底前");
    }

    /** Narrow cells wrap into many lines, more than there are rules between rows. */
    @Test
    void aRuledFormWithNarrowCellsIsCertain() throws Exception {
        assertCertain(file -> file.lattice(FORM_XS, FORM_YS));
        assertCertain(file -> dashed(file, FORM_XS, FORM_YS));
    }

    private static void assertCertain(DrawnFile.Drawing rules) throws Exception {
        DocumentContent content = read(file -> {
            rules.on(file);
            file.text(200, 80, 14, "项目支出绩效目标申报表");
            cell(file, 54, 114, "一级指标");
            cell(file, 114, 114, "二级指标");
            cell(file, 174, 114, "三级指标");
            cell(file, 234, 114, "指标值");
            row(file, 132, "产出指标", "数量指标");
            row(file, 197, "", "质量指标");
            row(file, 262, "效益指标", "社会效益");
            row(file, 327, "满意度", "服务对象");
        });

        assertThat(content.damages()).isEmpty();
        assertThat(grid(content)).hasSize(5).allSatisfy(row -> assertThat(row).hasSize(4));
    }

    private static void row(DrawnFile file, int y, String first, String second) throws IOException {
        cell(file, 54, y + 24, first);
        cell(file, 114, y + 24, second);
        cell(file, 174, y, "全县农村水", "渠修建与维", "护工作按时", "按质按量完", "成的比例");
        cell(file, 234, y, "不少于一百", "公里并且不", "多于一百五", "十公里二百", "米以内");
    }

    private static void cell(DrawnFile file, int x, int y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            file.text(x, y + i * 12, 10, lines[i]);
        }
    }
}
