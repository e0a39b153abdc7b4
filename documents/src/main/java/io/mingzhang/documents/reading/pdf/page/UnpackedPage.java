package io.mingzhang.documents.reading.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content is unpacked before it is run through. The library would unpack it in small pieces while it parses, and
 * parsing takes a byte at a time; only content longer than that of any page with text is left to it.
 */
final class UnpackedPage extends PDPage {

    /** A page full of figures has some 200 KB; drawings have more. */
    private static final int MOST = 4 << 20;

    private final PDPage page;

    UnpackedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    @Override
    public PDResources getResources() {
        // those of the page the file gave keep fonts that other pages have, too
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        byte[] content;
        try (InputStream packed = page.getContents()) {
            content = packed.readNBytes(MOST + 1);
        }
        return content.length > MOST ? page.getContentsForStreamParsing() : new PageBytes(content);
    }
}
