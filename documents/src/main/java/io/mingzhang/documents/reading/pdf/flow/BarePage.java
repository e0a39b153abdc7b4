package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.pdf.form.FormPages;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.page.Turn;
import io.mingzhang.documents.reading.pdf.page.UprightPage;
import io.mingzhang.documents.reading.pdf.table.PageTable;
import io.mingzhang.documents.reading.pdf.table.RuledTables;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose tables with rules are known; those without are still lines.
 *
 * @param number 1-based number of the page
 * @param width in 1/100 pt
 * @param height in 1/100 pt
 * @param quarters by how many quarters to the left it was turned to be read
 * @param garbled whether its fonts tell some characters wrong
 * @param ruled its tables with rules
 * @param lines all other lines, from top to bottom
 * @param rules the straight lines drawn on it
 */
record BarePage(
        int number,
        int width,
        int height,
        int quarters,
        boolean garbled,
        List<PagePart.Table> ruled,
        List<TextLine> lines,
        List<Rule> rules) {

    private static final List<String> UNCERTAIN = List.of("各行各列的界限无法确定");

    BarePage {
        ruled = List.copyOf(ruled);
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /** Reads what is drawn on a page. */
    static BarePage of(DrawnPage drawn, FormPages forms) {
        DrawnPage bare = UprightPage.of(drawn);
        FormPages.Missing missing = forms.of(bare);
        DrawnPage page = bare.with(missing.rules());
        RuledTables ruled = new RuledTables(page);
        List<PagePart.Table> tables = new ArrayList<>();
        for (PageTable table : ruled.tables()) {
            boolean torn = !missing.rules().isEmpty() && TornCells.areIn(table);
            boolean doubtful = torn || missing.doubtful().stream().anyMatch(table.box()::overlaps);
            tables.add(new PagePart.Table(doubtful ? table.doubted(UNCERTAIN) : table));
        }
        List<Glyph> upright = ruled.outside().stream()
                .filter(glyph -> glyph.turn() == Turn.UPRIGHT)
                .toList();
        return new BarePage(
                page.number(),
                page.width(),
                page.height(),
                UprightPage.quarters(drawn),
                drawn.text().wrong() > 0,
                tables,
                TextLine.of(upright),
                page.rules());
    }

    /** Whether a line is the number of the page, or stands at the same edge of another page too. */
    boolean runs(TextLine line, BarePage other) {
        int edge = RunningHeads.edge(height);
        boolean above = line.box().bottom() <= edge;
        boolean below = line.box().top() >= height - edge;
        if (!above && !below) {
            return false;
        }
        return RunningHeads.isPageNumber(line.text())
                || other.lines.stream()
                        .anyMatch(like ->
                                Math.abs(like.box().centreY() - line.box().centreY()) <= line.size() / 2
                                        && RunningHeads.isSame(like.text(), line.text()));
    }
}
