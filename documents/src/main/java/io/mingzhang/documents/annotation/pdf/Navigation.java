package io.mingzhang.documents.annotation.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Bookmarks behind those of the document, and numbers of its own for what is added to it. */
final class Navigation {

    private final PDDocument document;
    private final PDDocumentCatalog catalogue;
    private final PDOutlineItem whole = new PDOutlineItem();

    Navigation(PDDocument document) {
        this.document = document;
        this.catalogue = document.getDocumentCatalog();
    }

    /** The bookmark of the list, below which those of the remarks stand. */
    void list(PDDestination target) {
        PDDocumentOutline outline = catalogue.getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            catalogue.setDocumentOutline(outline);
        }
        whole.setTitle("审查疑点清单（明账附加）");
        whole.setDestination(target);
        outline.addLast(whole);
    }

    /** The bookmark of a remark. */
    void remark(String title, PDDestination target) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(target);
        whole.addLast(item);
    }

    /** Viewers show the pages of the original with their numbers and the added ones with a word before theirs. */
    void labels(int original) throws IOException {
        PDPageLabels known = catalogue.getPageLabels();
        PDPageLabels labels = known == null ? new PDPageLabels(document) : known;
        PDPageLabelRange added = new PDPageLabelRange();
        added.setPrefix("审查-");
        added.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        added.setStart(1);
        labels.setLabelItem(original, added);
        catalogue.setPageLabels(labels);
    }
}
