package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.model.Damage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms whose rules are missing are read as a person reads them: by the middle of labels and by gutters. */
class FormsWithoutRulesTest {

    private static final int SIZE = 10;

    @Test
    void labelsStandBesideTheRowsInWhoseMiddleTheyAre() throws Exception {
        DocumentContent content = read(file -> {
            fields(file);
            rows(file, 0);
        });

        assertForm(content);
        assertThat(content.damages()).isEmpty();
    }

    @Test
    void uprightRulesAloneLeaveTheRowsToTheTexts() throws Exception {
        DocumentContent content = read(file -> {
            fields(file);
            rows(file, 0);
            file.line(50, 108, 550, 108).line(50, 382, 550, 382);
            for (int x : new int[] {50, 550}) {
                file.line(x, 108, x, 382);
            }
            for (int x : new int[] {120, 190, 260, 420}) {
                file.line(x, 218, x, 382);
            }
        });

        assertForm(content);
    }

    @Test
    void anOuterFrameAloneIsNoTableOfOneCell() throws Exception {
        DocumentContent content = read(file -> {
            fields(file);
            rows(file, 0);
            file.line(50, 108, 550, 108)
                    .line(50, 382, 550, 382)
                    .line(50, 108, 50, 382)
                    .line(550, 108, 550, 382);
        });

        assertForm(content);
    }

    @Test
    void rowsGoOnUponTheNextPageWithoutAHead() throws Exception {
        DocumentContent content = read(file -> {
            fields(file);
            file.text(130, 232, SIZE, "一级指标")
                    .text(200, 232, SIZE, "二级指标")
                    .text(310, 232, SIZE, "三级指标")
                    .text(440, 232, SIZE, "指标值");
            file.page(0);
            rows(file, -150);
        });

        assertThat(cell(content, "培训班次").columnSpan() + cell(content, "培训班次").column())
                .isLessThanOrEqualTo(cell(content, "≥3班次").column());
        assertThat(row(content, "培训人数")).contains("≥120人");
    }

    @Test
    void aFormWhoseLabelStandsWhereNoRowsCanBeItsOwnIsNamed() throws Exception {
        DocumentContent content = read(file -> {
            fields(file);
            rows(file, 0);
            file.text(200, 372, SIZE, "质量指标");
        });

        assertThat(content.damages()).extracting(Damage::kind).contains(Damage.Kind.DOUBTFUL_TABLE);
    }

    private static void fields(DrawnFile file) throws IOException {
        file.text(180, 90, 16, "青石县项目支出绩效目标申报表");
        file.text(60, 124, SIZE, "项目名称").text(130, 124, SIZE, "乡村讲堂经费");
        file.text(60, 144, SIZE, "主管部门").text(130, 144, SIZE, "青石县文化馆");
        file.text(360, 144, SIZE, "实施单位").text(430, 144, SIZE, "青石县讲堂站");
        file.text(130, 164, SIZE, "年度资金总额").endingAt(330, 164, SIZE, "24.50");
        file.text(60, 174, SIZE, "项目资金");
        file.text(130, 184, SIZE, "其中：财政拨款").endingAt(330, 184, SIZE, "24.50");
        file.text(60, 208, SIZE, "年度目标").text(130, 208, SIZE, "全年办好讲堂，群众愿意来听。");
    }

    /** A head and six rows; the second name is broken into two lines, its value stands in the middle beside them. */
    private static void rows(DrawnFile file, int down) throws IOException {
        if (down == 0) {
            file.text(130, 232, SIZE, "一级指标")
                    .text(200, 232, SIZE, "二级指标")
                    .text(310, 232, SIZE, "三级指标")
                    .text(440, 232, SIZE, "指标值");
        }
        file.text(270, 254 + down, SIZE, "培训班次").text(440, 254 + down, SIZE, "≥3班次");
        file.text(270, 276 + down, SIZE, "参加培训的村级讲解员和志");
        file.text(440, 283 + down, SIZE, "≥40人");
        file.text(270, 289 + down, SIZE, "愿者人数");
        file.text(270, 311 + down, SIZE, "培训人数").text(440, 311 + down, SIZE, "≥120人");
        file.text(200, 283 + down, SIZE, "数量指标");
        file.text(270, 331 + down, SIZE, "考核合格率").text(440, 331 + down, SIZE, "≥95%");
        file.text(200, 331 + down, SIZE, "质量指标");
        file.text(130, 293 + down, SIZE, "产出指标");
        file.text(270, 351 + down, SIZE, "群众知晓率").text(440, 351 + down, SIZE, "提高");
        file.text(200, 351 + down, SIZE, "社会效益").text(130, 351 + down, SIZE, "效益指标");
        file.text(60, 303 + down, SIZE, "绩效指标");
    }

    private static void assertForm(DocumentContent content) {
        assertThat(row(content, "项目名称")).containsExactly("项目名称", "乡村讲堂经费");
        assertThat(row(content, "主管部门")).containsExactly("主管部门", "青石县文化馆", "实施单位", "青石县讲堂站");
        assertThat(row(content, "年度资金总额")).containsExactly("项目资金", "年度资金总额", "24.50");
        assertThat(row(content, "其中：财政拨款")).containsExactly("其中：财政拨款", "24.50");
        assertThat(row(content, "年度目标")).containsExactly("年度目标", "全年办好讲堂，群众愿意来听。");
        assertThat(row(content, "培训班次")).containsExactly("绩效指标", "产出指标", "数量指标", "培训班次", "≥3班次");
        assertThat(row(content, "参加培训的村级讲解员和志愿者人数")).containsExactly("参加培训的村级讲解员和志愿者人数", "≥40人");
        assertThat(row(content, "考核合格率")).containsExactly("质量指标", "考核合格率", "≥95%");
        assertThat(row(content, "群众知晓率")).containsExactly("效益指标", "社会效益", "群众知晓率", "提高");
        assertThat(cell(content, "数量指标").rowSpan()).isEqualTo(3);
        assertThat(cell(content, "产出指标").rowSpan()).isEqualTo(4);
        assertThat(cell(content, "绩效指标").rowSpan()).isEqualTo(5);
        assertThat(cell(content, "项目资金").rowSpan()).isEqualTo(2);
    }

    /** What is written in the row of a text. */
    private static List<String> row(DocumentContent content, String text) {
        return grid(content).stream()
                .filter(row -> row.contains(text))
                .findFirst()
                .map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList())
                .orElse(List.of());
    }

    private static GridCell cell(DocumentContent content, String text) {
        return content.rows().stream()
                .filter(ContentRow::tabular)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
