package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.pdf.form.FormPages;
import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.page.Turn;
import io.mingzhang.documents.reading.pdf.page.UprightPage;
import io.mingzhang.documents.reading.pdf.table.AlignedTables;
import io.mingzhang.documents.reading.pdf.table.PageTable;
import io.mingzhang.documents.reading.pdf.table.RowRules;
import io.mingzhang.documents.reading.pdf.table.RuledTables;
import io.mingzhang.documents.reading.pdf.text.AreaText;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import io.mingzhang.kernel.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on a page, from top to bottom.
 *
 * @param number 1-based number of the page
 * @param width in 1/100 pt
 * @param height in 1/100 pt
 * @param quarters by how many quarters to the left it was turned to be read
 * @param parts lines and tables
 */
record PageContent(int number, int width, int height, int quarters, List<PagePart> parts) {

    private static final List<String> UNCERTAIN = List.of("各行各列的界限无法确定");

    PageContent {
        parts = List.copyOf(parts);
    }

    /** Reads what is drawn on a page. */
    static PageContent of(DrawnPage drawn, FormPages forms) {
        DrawnPage bare = UprightPage.of(drawn);
        FormPages.Missing missing = forms.of(bare);
        DrawnPage page = bare.with(missing.rules());
        RuledTables ruled = new RuledTables(page);
        List<PagePart> parts = new ArrayList<>();
        for (PageTable table : ruled.tables()) {
            boolean doubtful = missing.doubtful().stream().anyMatch(table.box()::overlaps);
            parts.add(new PagePart.Table(doubtful ? table.doubted(UNCERTAIN) : table));
        }
        List<Glyph> upright = ruled.outside().stream()
                .filter(glyph -> glyph.turn() == Turn.UPRIGHT)
                .toList();
        AlignedTables aligned = new AlignedTables(TextLine.of(upright), new RowRules(page.rules()));
        for (PageTable table : aligned.tables()) {
            parts.add(new PagePart.Table(table));
        }
        for (TextLine line : aligned.outside()) {
            parts.add(new PagePart.Line(line.text(), line.box(), line.size(), AreaText.firstWord(line)));
        }
        parts.sort(Comparator.comparingInt((PagePart part) -> part.box().top())
                .thenComparingInt(part -> part.box().left()));
        return new PageContent(page.number(), page.width(), page.height(), UprightPage.quarters(drawn), parts);
    }

    PageContent without(List<PagePart> left) {
        return new PageContent(
                number,
                width,
                height,
                quarters,
                parts.stream().filter(part -> !left.contains(part)).toList());
    }

    /** Where something lies on the page as it is shown. */
    PageBox place(Box box) {
        return UprightPage.shown(box, quarters, width, height).place();
    }
}
