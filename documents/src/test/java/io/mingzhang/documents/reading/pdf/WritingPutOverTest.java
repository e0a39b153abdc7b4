package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.grid;
import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.ContentRow;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Watermarks and seals that are written over a page leave its texts and figures as they are. */
class WritingPutOverTest {

    private static final List<List<String>> TABLE = List.of(List.of("科目", "金额"), List.of("教育支出", "12.00"));
    private static final String SENTENCE = "本部门收入预算12.00万元。";

    @Test
    void largePaleWritingAcrossTextIsLeftOut() throws Exception {
        var content = read(file -> {
            page(file);
            file.grey(210).text(60, 138, 40, "内部资料").grey(0);
        });

        assertThat(grid(content)).isEqualTo(TABLE);
    }

    @Test
    void paleWritingOfOrdinarySizeIsLeftOutWhereItLiesOverText() throws Exception {
        var content = read(file -> {
            page(file);
            file.grey(200).text(40, 203, 14, "严禁复制").grey(0);
        });

        assertThat(content.rows()).extracting(ContentRow::soleText).contains(SENTENCE);
    }

    @Test
    void paleWritingOfItsOwnIsRead() throws Exception {
        var content = read(file -> {
            page(file);
            file.grey(200).text(50, 230, 10, "注：金额含上年结转。").grey(0);
        });

        assertThat(content.rows()).extracting(ContentRow::soleText).contains(SENTENCE, "注：金额含上年结转。");
    }

    @Test
    void sealOverATableIsLeftOut() throws Exception {
        var content = read(file -> {
            page(file);
            seal(file, 340, 130);
        });

        assertThat(grid(content)).isEqualTo(TABLE);
        assertThat(content.rows()).hasSize(TABLE.size() + 1);
    }

    @Test
    void sealOverADateIsLeftOut() throws Exception {
        var content = read(file -> {
            file.text(60, 100, 10, "青川市水务局").text(60, 120, 10, "2026年1月20日");
            seal(file, 100, 110);
        });

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("青川市水务局", "2026年1月20日");
    }

    @Test
    void redHeadOfALetterIsRead() throws Exception {
        var content = read(file -> {
            file.red(true).text(150, 60, 30, "青川市水务局文件").red(false);
            page(file);
        });

        assertThat(content.rows().getFirst().soleText()).isEqualTo("青川市水务局文件");
    }

    private static void page(DrawnFile file) throws IOException {
        file.lattice(new int[] {50, 200, 400}, new int[] {100, 120, 140})
                .text(100, 114, 10, "科目")
                .text(290, 114, 10, "金额")
                .text(55, 134, 10, "教育支出")
                .endingAt(395, 134, 10, "12.00")
                .text(50, 200, 10, SENTENCE);
    }

    /** The writing around a seal whose topmost character stands upright, and the one below it. */
    private static void seal(DrawnFile file, int x, int y) throws IOException {
        file.red(true);
        int[][] around = {
            {-40, 0, 90}, {-37, -15, 68}, {-28, -28, 45}, {-15, -37, 22}, {0, -40, 0}, {15, -37, -22}, {28, -28, -45}
        };
        String name = "青川市水务局章";
        for (int i = 0; i < around.length; i++) {
            file.text(x + around[i][0], y + around[i][1], 10, around[i][2], name.substring(i, i + 1));
        }
        file.text(x - 20, y + 10, 8, "财务专用").red(false);
    }
}
