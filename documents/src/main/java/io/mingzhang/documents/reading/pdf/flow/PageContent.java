package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.UprightPage;
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
 * @param garbled whether its fonts tell some characters wrong
 * @param parts lines and tables
 */
record PageContent(int number, int width, int height, int quarters, boolean garbled, List<PagePart> parts) {

    PageContent {
        parts = List.copyOf(parts);
    }

    /** The content of a page with these tables without rules, and these lines outside of any table. */
    static PageContent of(BarePage page, List<PagePart.Table> tables, List<TextLine> lines) {
        List<PagePart> parts = new ArrayList<>(page.ruled());
        parts.addAll(tables);
        for (TextLine line : lines) {
            parts.add(new PagePart.Line(line.text(), line.box(), line.size(), AreaText.firstWord(line)));
        }
        parts.sort(Comparator.comparingInt((PagePart part) -> part.box().top())
                .thenComparingInt(part -> part.box().left()));
        return new PageContent(page.number(), page.width(), page.height(), page.quarters(), page.garbled(), parts);
    }

    /** Where the rest of a table stands that was read together with the page before; −1 when there is none. */
    int goingOn() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof PagePart.Table table && table.goesOn()) {
                return i;
            }
        }
        return -1;
    }

    /** How many parts there are up to the last table. */
    int endOfTables() {
        int end = 0;
        for (int i = 0; i < parts.size(); i++) {
            end = parts.get(i) instanceof PagePart.Table ? i + 1 : end;
        }
        return end;
    }

    PageContent without(List<PagePart> left) {
        return new PageContent(
                number,
                width,
                height,
                quarters,
                garbled,
                parts.stream().filter(part -> !left.contains(part)).toList());
    }

    /** Where something lies on the page as it is shown. */
    PageBox place(Box box) {
        return UprightPage.shown(box, quarters, width, height).place();
    }
}
