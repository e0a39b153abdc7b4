package io.mingzhang.documents.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.PageBox;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are shown sideways are read as one would hold them; places are those of the page as it is shown. */
class SidewaysPageTest {

    /** The text begins 100 pt from the left and 200 pt from above on a sheet of 595 × 842 pt. */
    @ParameterizedTest
    @CsvSource({"0, 110, 196", "90, 646, 110", "180, 485, 646", "270, 196, 485"})
    void paragraphLiesWhereItIsShown(int turned, int x, int y) throws IOException, UnreadableDocumentException {
        try (DrawnFile file = new DrawnFile()) {
            file.page(turned).text(100, 200, 12, "部门预算编制说明及有关情况");
            ContentRow row = DocumentReader.read("a.pdf", file.bytes()).rows().getFirst();
            assertHolds(row.cells().getFirst().at().box(), x, y);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 150, 220", "90, 622, 150", "180, 445, 622", "270, 220, 445"})
    void cellLiesWhereItIsShown(int turned, int x, int y) throws IOException, UnreadableDocumentException {
        try (DrawnFile file = new DrawnFile()) {
            file.page(turned)
                    .lattice(new int[] {100, 200, 300}, new int[] {200, 240, 280})
                    .text(105, 225, 12, "科目名称")
                    .endingAt(295, 225, 12, "合计")
                    .text(105, 265, 12, "一般公共服务")
                    .endingAt(295, 265, 12, "12.50");
            ContentRow first = DocumentReader.read("a.pdf", file.bytes()).rows().getFirst();
            assertThat(first.cells().getFirst().text()).isEqualTo("科目名称");
            PageBox box = first.cells().getFirst().at().box();
            assertHolds(box, x, y);
            assertThat(Math.max(box.right() - box.left(), box.bottom() - box.top()))
                    .isBetween(9_900, 10_100);
        }
    }

    private static void assertHolds(PageBox box, int x, int y) {
        assertThat(x * 100).as("x in %s", box).isBetween(box.left(), box.right());
        assertThat(y * 100).as("y in %s", box).isBetween(box.top(), box.bottom());
    }
}
