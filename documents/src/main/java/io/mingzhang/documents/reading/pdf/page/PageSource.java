package io.mingzhang.documents.reading.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of an open file, drawn one after the other so that only one is held. */
public final class PageSource {

    private final PDDocument file;
    private final Layers layers;
    private final Characters characters = new Characters();
    private final WorkBound bound = new WorkBound();

    /** The pages of a file that stays open as long as they are asked for. */
    public PageSource(PDDocument file) {
        this.file = file;
        this.layers = new Layers(file.getDocumentCatalog().getCOSObject());
    }

    /** How many pages it has. */
    public int count() {
        return file.getNumberOfPages();
    }

    /** Draws a page, counted from 1. */
    public DrawnPage page(int number) throws IOException {
        bound.beginPage();
        return new PageScanner(new UnpackedPage(file.getPage(number - 1)), layers, characters, bound).scan(number);
    }
}
