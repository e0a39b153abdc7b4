package io.mingzhang.documents.annotation.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF with lines of text, as small as an original can be. */
final class OriginalPdf {

    static final Path FONTS = Path.of(System.getProperty("mingzhang.fonts", ".mingzhang/fonts"));

    private static final int SIZE = 12;

    private OriginalPdf() {}

    /** What is done to a file before it is saved. */
    interface Touch {
        /** Does it. */
        void to(PDDocument document) throws IOException;
    }

    /** Pages of A4 with lines at 100, 130, 160 … points below their upper edge; {@code \f} begins the next page. */
    static byte[] of(List<String> lines, Touch touch) {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(
                    document, FONTS.resolve("NotoSerifSC_400Regular.ttf").toFile());
            for (String page : String.join("\n", lines).split("\f", -1)) {
                draw(document, font, page.strip().lines().toList());
            }
            touch.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(String... lines) {
        return of(List.of(lines), document -> {});
    }

    private static void draw(PDDocument document, PDType0Font font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            int y = 742;
            for (String line : lines) {
                pen.beginText();
                pen.setFont(font, SIZE);
                pen.newLineAtOffset(72, y);
                pen.showText(line);
                pen.endText();
                y -= 30;
            }
        }
    }
}
