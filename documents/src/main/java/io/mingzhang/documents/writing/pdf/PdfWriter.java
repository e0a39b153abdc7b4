package io.mingzhang.documents.writing.pdf;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.Paper;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.paged.PagedContent;
import io.mingzhang.documents.writing.paged.PagedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A PDF file on A4 with embedded fonts. It is written when it is closed. The same content gives the same bytes. Used by one
 * thread.
 */
public final class PdfWriter implements PagedWriter {

    private static final long SAME_IDENTITY = 1L;

    private final OutputStream target;
    private final PDDocument document;
    private final Letters letters;
    private final PageStack pages;
    private final Prose prose;
    private Optional<PdfContents> contents = Optional.empty();

    private PdfWriter(OutputStream target, PDDocument document, Letters letters) {
        this.target = target;
        this.document = document;
        this.letters = letters;
        this.pages = new PageStack(document, letters);
        this.prose = new Prose(pages, letters);
    }

    /**
     * Begins a document.
     *
     * @param title the title among the properties of the file, empty for none
     * @throws FontsMissingException when the fonts are not in their folder
     */
    public static PdfWriter to(OutputStream target, String title, FontFolder fonts) throws IOException {
        PDDocument document = new PDDocument();
        try {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setProducer("Mingzhang 明账");
            if (!title.isEmpty()) {
                about.setTitle(title);
            }
            document.setDocumentInformation(about);
            document.setDocumentId(SAME_IDENTITY);
            document.getDocumentCatalog().setLanguage("zh-CN");
            return new PdfWriter(target, document, Letters.load(fonts, document));
        } catch (IOException unreadable) {
            document.close();
            throw unreadable;
        }
    }

    /**
     * The pages on which the parts of a document with a list of contents begin; nothing is written.
     *
     * @throws FontsMissingException when the fonts are not in their folder
     */
    public static List<Integer> begins(FontFolder fonts, PagedContent content) throws IOException {
        try (PDDocument document = new PDDocument();
                Letters letters = Letters.load(fonts, document)) {
            PdfWriter unwritten = new PdfWriter(OutputStream.nullOutputStream(), document, letters);
            content.writeTo(unwritten);
            return unwritten.contents.map(PdfContents::begins).orElse(List.of());
        }
    }

    @Override
    public PdfWriter cover(String text) throws IOException {
        prose.put(text, Prose.Style.COVER);
        return this;
    }

    @Override
    public PdfWriter title(String text) throws IOException {
        prose.put(text, Prose.Style.TITLE);
        return this;
    }

    @Override
    public PdfWriter heading(int level, String text) throws IOException {
        prose.put(text, Prose.Style.ofHeading(level));
        return this;
    }

    @Override
    public PdfWriter paragraph(String text) throws IOException {
        prose.put(text, Prose.Style.PARAGRAPH);
        return this;
    }

    @Override
    public PdfWriter contentsLine(String text, int pageNumber) throws IOException {
        prose.contentsLine(text, pageNumber);
        return this;
    }

    @Override
    public PdfWriter contents(String title, List<String> parts) throws IOException {
        newPage();
        contents = Optional.of(new PdfContents(title, parts));
        return this;
    }

    @Override
    public PdfWriter part() throws IOException {
        newPage();
        contents.ifPresent(list -> list.begins(pages.number()));
        return this;
    }

    @Override
    public PdfWriter newPage() throws IOException {
        pages.end();
        return this;
    }

    @Override
    public PdfWriter pageFor(PrintGrid grid) throws IOException {
        pages.turn(Paper.of(grid));
        return this;
    }

    @Override
    public PdfWriter upright() throws IOException {
        pages.turn(Paper.PORTRAIT);
        return this;
    }

    @Override
    public PdfWriter table(PrintGrid grid) throws IOException {
        pageFor(grid);
        for (PrintGrid.Band band : grid.bands()) {
            if (band.bordered()) {
                TableFlow.put(grid, band, pages, letters);
            } else {
                lines(grid, band);
            }
        }
        return this;
    }

    private void lines(PrintGrid grid, PrintGrid.Band band) throws IOException {
        for (int row = band.from(); row < band.to(); row++) {
            int line = row;
            List<PrintCell> cells = grid.cells().stream()
                    .filter(cell -> cell.row() == line && !cell.text().isEmpty())
                    .toList();
            if (cells.size() > 1) {
                prose.apart(cells.getFirst().text(), cells.getLast().text());
            } else if (!cells.isEmpty()) {
                CellLook look = cells.getFirst().look();
                prose.put(cells.getFirst().text(), Prose.Style.of(look));
            }
        }
    }

    /** The characters so far for which no font has a glyph; they are printed as 〓. */
    public NavigableSet<Integer> missing() {
        return letters.missing();
    }

    @Override
    public void close() throws IOException {
        try (target;
                document;
                letters) {
            prose.noteMissing();
            pages.end();
            if (document.getNumberOfPages() == 0) {
                pages.canvas();
                pages.end();
            }
            if (contents.isPresent()) {
                contents.get().put(document, letters);
            }
            for (Face face : letters.faces()) {
                face.embed(document);
            }
            document.save(target, CompressParameters.DEFAULT_COMPRESSION);
        }
    }
}
