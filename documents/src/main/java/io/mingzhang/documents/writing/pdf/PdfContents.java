package io.mingzhang.documents.writing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * The list of contents of a document, on pages in front that are set last, when it is known where each part begins; the same
 * list stands beside the pages in a reader as bookmarks.
 */
final class PdfContents {

    private final String title;
    private final List<String> parts;
    private final List<Integer> begins = new ArrayList<>();

    PdfContents(String title, List<String> parts) {
        this.title = title;
        this.parts = List.copyOf(parts);
    }

    /** The next part begins on a page. */
    void begins(int page) {
        begins.add(page);
    }

    /** The pages on which the parts begin that were there so far. */
    List<Integer> begins() {
        return List.copyOf(begins);
    }

    /** Sets the list and puts its pages before all others. */
    void put(PDDocument document, Letters letters) throws IOException {
        int before = document.getNumberOfPages();
        bookmarks(document);
        PageStack pages = new PageStack(document, letters).unnumbered();
        Prose prose = new Prose(pages, letters);
        prose.put(title, Prose.Style.TITLE);
        for (int part = 0; part < Math.min(parts.size(), begins.size()); part++) {
            prose.contentsLine(parts.get(part), begins.get(part));
        }
        pages.end();
        PDPageTree tree = document.getPages();
        PDPage first = document.getPage(0);
        for (int added = document.getNumberOfPages() - before; added > 0; added--) {
            PDPage page = document.getPage(before);
            tree.remove(page);
            tree.insertBefore(page, first);
            before++;
        }
    }

    private void bookmarks(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int part = 0; part < Math.min(parts.size(), begins.size()); part++) {
            PDPageFitDestination target = new PDPageFitDestination();
            target.setPage(document.getPage(begins.get(part) - 1));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(parts.get(part));
            item.setDestination(target);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
