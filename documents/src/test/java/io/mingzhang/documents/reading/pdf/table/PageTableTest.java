package io.mingzhang.documents.reading.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.reading.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of a table on several pages. */
class PageTableTest {

    private static final Box BOX = new Box(0, 0, 10_000, 1_000);

    private static PageTable table(List<Integer> edges, String... texts) {
        List<PageCell> row = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            row.add(new PageCell(texts[i], i + 1, 1, 1, new Box(edges.get(i), 0, edges.get(i + 1), 1_000), false));
        }
        return new PageTable(BOX, edges, List.of(row), true);
    }

    /** A column narrower than edges of two pages may differ has its edges where the other page has one. */
    @Test
    void aVeryNarrowColumnAtTheEndGoesIntoTheLast() {
        PageTable first = table(List.of(0, 5_000, 10_000), "甲", "1.00");
        PageTable next = table(List.of(0, 5_000, 9_800, 10_000), "乙", "2.00", "");

        PageTable whole = first.joinedWith(next).orElseThrow();
        PageTable moved = next.inColumnsOf(whole, whole.edgesOf(next));

        assertThat(moved.rows().getFirst()).extracting(PageCell::text).containsExactly("乙", "2.00");
    }
}
