package io.mingzhang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters of prose stand on the page of their part of the paragraph. */
class SourceLocationTest {

    private static final PageBox LOWER = new PageBox(5_000, 70_000, 50_000, 78_000);
    private static final PageBox UPPER = new PageBox(5_000, 6_000, 50_000, 9_000);
    private static final SourceLocation PARAGRAPH = SourceLocation.ofPage("a.pdf", 3, 7, 0, 1)
            .within(LOWER)
            .over(List.of(new PageStretch(1, 3, LOWER), new PageStretch(41, 4, UPPER)));

    @Test
    void charactersBeforeThePageBreakStandOnTheFirstPage() {
        SourceLocation at = PARAGRAPH.atCharacter(39);
        assertThat(at.page()).isEqualTo(3);
        assertThat(at.box()).isEqualTo(LOWER);
        assertThat(at.column()).isEqualTo(40);
    }

    @Test
    void charactersBehindThePageBreakStandOnTheNextPage() {
        SourceLocation at = PARAGRAPH.atCharacter(40);
        assertThat(at.page()).isEqualTo(4);
        assertThat(at.box()).isEqualTo(UPPER);
        assertThat(at.column()).isEqualTo(41);
    }

    @Test
    void theWayBackLeadsToTheFirstPage() {
        assertThat(PARAGRAPH.atCharacter(60).atColumn(1)).isEqualTo(PARAGRAPH);
    }

    @Test
    void aParagraphOnOnePageKeepsItsBox() {
        SourceLocation at =
                SourceLocation.ofPage("a.pdf", 3, 7, 0, 1).within(LOWER).atCharacter(60);
        assertThat(at.page()).isEqualTo(3);
        assertThat(at.box()).isEqualTo(LOWER);
    }

    @Test
    void anotherCellHasNoBox() {
        SourceLocation cell = SourceLocation.ofPage("a.pdf", 3, 7, 2, 1).within(LOWER);
        assertThat(cell.atColumn(1).box()).isEqualTo(LOWER);
        assertThat(cell.atColumn(2).box()).isEqualTo(PageBox.NONE);
    }
}
