package io.mingzhang.documents.reading.pdf.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.table.PageCell;
import io.mingzhang.documents.reading.pdf.table.PageTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TornCellsTest {

    private static final Box BOX = new Box(0, 0, 100, 100);

    @Test
    void aBracketThatClosesInTheNextCellBelowTellsOfOneText() {
        assertThat(TornCells.areIn(column("讲解次数（场", "次）"))).isTrue();
        assertThat(TornCells.areIn(column("≤500元/次(元/", "", "人·小时等)"))).isTrue();
    }

    @Test
    void wholeBracketsAndSingleMistakesTellOfNothing() {
        assertThat(TornCells.areIn(column("讲解次数（场）", "讲解人数（人）"))).isFalse();
        assertThat(TornCells.areIn(column("讲解次数（场", "讲解人数（人）"))).isFalse();
        assertThat(TornCells.areIn(column("讲解次数（场）", "1）讲解人数"))).isFalse();
    }

    private static PageTable column(String... texts) {
        List<List<PageCell>> rows = Arrays.stream(texts)
                .map(text -> List.of(new PageCell(text, 1, 1, 1, BOX, false)))
                .toList();
        return new PageTable(BOX, List.of(0, 100), rows, true);
    }
}
