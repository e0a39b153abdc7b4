package io.mingzhang.documents.writing.docx;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.Paper;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.paged.PagedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document that is being written to a stream, part after part; what was written is not kept. Used by one thread;
 * {@link #close()} completes the file.
 */
public final class WordWriter implements PagedWriter {

    private static final int DEEPEST_HEADING = 4;
    /** The first moment a ZIP file can name: the same document gives the same bytes. */
    private static final long NO_TIME = 315_532_800_000L;

    private final ZipOutputStream zip;
    private final Writer writer;
    private final WordXml out;
    private Paper page = Paper.PORTRAIT;
    private boolean anything;
    private boolean afterTable;
    private boolean pageBreak;
    private int parts;
    private boolean marked = true;
    private List<Integer> expected = List.of();
    private PageLayout layout = PageLayout.PLAIN;

    private WordWriter(ZipOutputStream zip, Writer writer) {
        this.zip = zip;
        this.writer = writer;
        this.out = new WordXml(writer);
    }

    /**
     * Begins a document.
     *
     * @param title the title among the properties of the file, empty for none
     */
    public static WordWriter to(OutputStream target, String title) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        for (FixedPart part : FixedPart.all(title)) {
            begin(zip, part.name());
            writer.write(part.markup());
            writer.flush();
            zip.closeEntry();
        }
        begin(zip, "word/document.xml");
        writer.write(FixedPart.DOCUMENT_START);
        return new WordWriter(zip, writer);
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public WordWriter cover(String text) throws IOException {
        return styled("Cover", text);
    }

    @Override
    public WordWriter title(String text) throws IOException {
        return styled("Title", text);
    }

    @Override
    public WordWriter heading(int level, String text) throws IOException {
        return styled("Heading" + Math.clamp(level, 1, DEEPEST_HEADING), text);
    }

    @Override
    public WordWriter paragraph(String text) throws IOException {
        return styled("Prose", text);
    }

    @Override
    public WordWriter contentsLine(String text, int pageNumber) throws IOException {
        return styled("Contents", pageNumber > 0 ? text + "\t" + pageNumber : text);
    }

    @Override
    public WordWriter contents(String title, List<String> parts) throws IOException {
        title(title);
        for (int part = 1; part <= parts.size(); part++) {
            begin("Contents", "");
            out.run("", parts.get(part - 1) + "\t");
            out.raw("<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>")
                    .raw("<w:r><w:instrText xml:space=\"preserve\"> PAGEREF " + bookmark(part)
                            + " \\h </w:instrText></w:r>")
                    .raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            out.run("", part <= expected.size() ? String.valueOf(expected.get(part - 1)) : "…");
            out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        }
        section(PageLayout.UNNUMBERED);
        layout = PageLayout.FROM_ONE;
        anything = false;
        return this;
    }

    /** Ends a section of pages. */
    private void section(PageLayout ended) throws IOException {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Break\"/>")
                .raw(ended.markup(page))
                .raw("</w:pPr></w:p>");
        afterTable = false;
    }

    /**
     * The pages on which the parts of a list of contents will begin, as far as that can be told before; a word processor that
     * sets the pages puts its own numbers in their place.
     */
    public WordWriter expecting(List<Integer> pages) {
        expected = List.copyOf(pages);
        return this;
    }

    @Override
    public WordWriter part() {
        newPage();
        parts++;
        marked = false;
        return this;
    }

    private static String bookmark(int part) {
        return "part" + part;
    }

    @Override
    public WordWriter newPage() {
        pageBreak = anything;
        return this;
    }

    @Override
    public WordWriter table(PrintGrid grid) throws IOException {
        pageFor(grid);
        for (PrintGrid.Band band : grid.bands()) {
            if (band.bordered()) {
                apart();
                bordered(WordRows.of(grid, band));
            } else {
                lines(grid, band.from(), band.to());
            }
        }
        return this;
    }

    /** Rows with lines around their cells; a table that has its labels further down continues in one that begins with them. */
    private void bordered(List<WordRows> tables) throws IOException {
        boolean seam = false;
        for (WordRows rows : tables) {
            if (seam) {
                begin("Seam", "<w:rPr><w:vanish/></w:rPr>");
                out.raw("</w:p>");
            }
            new WordTable(rows, page.room()).write(out);
            anything = true;
            afterTable = true;
            seam = true;
        }
    }

    @Override
    public WordWriter pageFor(PrintGrid grid) throws IOException {
        return turn(Paper.of(grid));
    }

    @Override
    public WordWriter upright() throws IOException {
        return turn(Paper.PORTRAIT);
    }

    /** Two tables that touch would become one in the eyes of Word: a line stands between them. */
    private void apart() throws IOException {
        if (afterTable || pageBreak) {
            begin("Break", "");
            out.raw("</w:p>");
        }
    }

    private WordWriter turn(Paper wanted) throws IOException {
        if (!wanted.equals(page)) {
            if (anything) {
                section(layout);
                layout = PageLayout.PLAIN;
            }
            page = wanted;
        }
        return this;
    }

    private void lines(PrintGrid grid, int from, int to) throws IOException {
        for (int row = from; row < to; row++) {
            int line = row;
            List<PrintCell> cells = grid.cells().stream()
                    .filter(cell -> cell.row() == line && !cell.text().isEmpty())
                    .toList();
            if (!cells.isEmpty()) {
                line(cells);
            }
        }
    }

    private void line(List<PrintCell> cells) throws IOException {
        CellLook look = cells.getFirst().look();
        boolean title = look.bold() && look.align() == CellLook.Align.CENTER;
        String style = title
                ? "TableTitle"
                : switch (look.align()) {
                    case LEFT -> "Line";
                    case CENTER -> "LineCenter";
                    case RIGHT -> "LineRight";
                };
        String tab = cells.size() > 1 ? "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + page.room() + "\"/></w:tabs>" : "";
        begin(style, tab);
        out.run("", String.join("\t", cells.stream().map(PrintCell::text).toList()));
        out.raw("</w:p>");
    }

    private WordWriter styled(String style, String text) throws IOException {
        begin(style, "");
        out.run("", text);
        out.raw("</w:p>");
        return this;
    }

    private void begin(String style, String properties) throws IOException {
        String before = pageBreak ? "<w:pageBreakBefore/>" : "";
        pageBreak = false;
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + before + properties + "</w:pPr>");
        if (!marked) {
            marked = true;
            out.raw("<w:bookmarkStart w:id=\"" + parts + "\" w:name=\"" + bookmark(parts) + "\"/><w:bookmarkEnd w:id=\""
                    + parts + "\"/>");
        }
        anything = true;
        afterTable = false;
    }

    @Override
    public void close() throws IOException {
        apart();
        out.raw(layout.markup(page)).raw("</w:body></w:document>");
        writer.flush();
        zip.closeEntry();
        zip.close();
    }
}
