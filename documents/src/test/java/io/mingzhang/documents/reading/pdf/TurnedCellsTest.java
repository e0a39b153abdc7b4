package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.DocumentContent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that run upwards or downwards inside a cell are read as somebody reads them who turns the page. */
class TurnedCellsTest {

    @Test
    void labelsAtTheSideRunUpwards() throws Exception {
        DocumentContent content = read(file -> {
            side(file);
            file.text(70, 155, 10, 90, "基本支出").text(70, 215, 10, 90, "项目支出");
        });
        assertThat(grid(content))
                .containsExactly(List.of("基本支出", "人员经费", "1,200.00"), List.of("项目支出", "河道整治", "300.00"));
    }

    @Test
    void labelsAtTheSideRunDownwards() throws Exception {
        DocumentContent content = read(file -> {
            side(file);
            file.text(60, 105, 10, -90, "基本支出").text(60, 165, 10, -90, "项目支出");
        });
        assertThat(grid(content))
                .containsExactly(List.of("基本支出", "人员经费", "1,200.00"), List.of("项目支出", "河道整治", "300.00"));
    }

    @Test
    void linesOfATurnedHeadFollowEachOther() throws Exception {
        DocumentContent content =
                read(file -> file.lattice(new int[] {50, 150, 190, 220}, new int[] {100, 150, 170, 190})
                        .text(60, 130, 10, "科目")
                        .text(164, 147, 10, 90, "政府性")
                        .text(178, 147, 10, 90, "基金")
                        .text(208, 147, 10, 90, "合计")
                        .text(55, 164, 10, "教育支出")
                        .endingAt(188, 164, 10, "3.0")
                        .endingAt(218, 164, 10, "15.0")
                        .text(55, 184, 10, "卫生支出")
                        .endingAt(188, 184, 10, "2.0")
                        .endingAt(218, 184, 10, "5.0"));
        assertThat(grid(content))
                .containsExactly(
                        List.of("科目", "政府性基金", "合计"), List.of("教育支出", "3.0", "15.0"), List.of("卫生支出", "2.0", "5.0"));
    }

    @Test
    void aTurnedLineBrokenByTheEdgeOfItsCellGoesOn() throws Exception {
        DocumentContent content = read(file -> {
            side(file);
            file.text(62, 158, 10, 90, "人员和公用").text(75, 158, 10, 90, "基本支出");
        });
        assertThat(grid(content).getFirst().getFirst()).isEqualTo("人员和公用基本支出");
    }

    /** Two rows with a narrow column at the side that is left empty. */
    private static void side(DrawnFile file) throws IOException {
        file.lattice(new int[] {50, 80, 200, 400}, new int[] {100, 160, 220})
                .text(90, 134, 10, "人员经费")
                .endingAt(395, 134, 10, "1,200.00")
                .text(90, 194, 10, "河道整治")
                .endingAt(395, 194, 10, "300.00");
    }
}
