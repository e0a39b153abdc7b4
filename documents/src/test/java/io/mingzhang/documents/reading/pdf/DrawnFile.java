package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn by hand. Coordinates are points from the upper left corner of A4 upright; texts stand on their base line. */
final class DrawnFile implements AutoCloseable {

    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;
    private static final Path FONT =
            Path.of(System.getProperty("mingzhang.fonts", ".mingzhang/fonts"), "NotoSerifSC_400Regular.ttf");

    /** What is drawn on the pages of a file. */
    @FunctionalInterface
    interface Drawing {
        void on(DrawnFile file) throws IOException;
    }

    private final PDDocument file = new PDDocument();
    private final PDType0Font font;
    private PDPage page = new PDPage();
    private PDPageContentStream pen;

    DrawnFile() throws IOException {
        font = PDType0Font.load(file, FONT.toFile());
        pen = newPage(0);
    }

    /** The next page, shown turned to the right by so many degrees. */
    DrawnFile page(int turned) throws IOException {
        pen.close();
        pen = newPage(turned);
        return this;
    }

    private PDPageContentStream newPage(int turned) throws IOException {
        page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        page.setRotation(turned);
        file.addPage(page);
        return new PDPageContentStream(file, page);
    }

    DrawnFile text(int x, int y, int size, String text) throws IOException {
        return text(Matrix.getTranslateInstance(x, HEIGHT - y), size, text);
    }

    /** A text that runs aslant or upwards. */
    DrawnFile text(int x, int y, int size, int degrees, String text) throws IOException {
        return text(Matrix.getRotateInstance(Math.toRadians(degrees), x, HEIGHT - y), size, text);
    }

    private DrawnFile text(Matrix place, int size, String text) throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.setTextMatrix(place);
        pen.showText(text);
        pen.endText();
        return this;
    }

    /** A text that ends at x, as figures do. */
    DrawnFile endingAt(int x, int y, int size, String text) throws IOException {
        return text(x - Math.round(font.getStringWidth(text) * size / 1000), y, size, text);
    }

    DrawnFile line(int x1, int y1, int x2, int y2) throws IOException {
        pen.moveTo(x1, HEIGHT - y1);
        pen.lineTo(x2, HEIGHT - y2);
        pen.stroke();
        return this;
    }

    /** A filled area. */
    DrawnFile area(int left, int top, int right, int bottom) throws IOException {
        pen.addRect(left, HEIGHT - bottom, right - left, bottom - top);
        pen.fill();
        return this;
    }

    /** What follows is drawn in white, or in black again. */
    DrawnFile white(boolean white) throws IOException {
        pen.setNonStrokingColor(white ? Color.WHITE : Color.BLACK);
        pen.setStrokingColor(white ? Color.WHITE : Color.BLACK);
        return this;
    }

    /** What is drawn next has this grey, 0 is black. */
    DrawnFile grey(int level) throws IOException {
        pen.setNonStrokingColor(new Color(level, level, level));
        return this;
    }

    /** What is drawn next is red like a seal, or black again. */
    DrawnFile red(boolean red) throws IOException {
        pen.setNonStrokingColor(red ? Color.RED : Color.BLACK);
        return this;
    }

    /** What is written next is not drawn, or drawn again. */
    DrawnFile unseen(boolean unseen) throws IOException {
        pen.setRenderingMode(unseen ? RenderingMode.NEITHER : RenderingMode.FILL);
        return this;
    }

    /** Lines at all these places: a table of cells of equal shape. */
    DrawnFile lattice(int[] xs, int[] ys) throws IOException {
        for (int x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (int y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** A picture over the whole page. */
    DrawnFile picture() throws IOException {
        var image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        pen.drawImage(LosslessFactory.createFromImage(file, image), 0, 0, WIDTH, HEIGHT);
        return this;
    }

    /** What is drawn belongs to a layer that is off when the file is opened. */
    DrawnFile onHiddenLayer(Drawing drawing) throws IOException {
        var layer = new PDOptionalContentGroup("旧稿");
        var layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        file.getDocumentCatalog().setOCProperties(layers);
        pen.beginMarkedContent(COSName.OC, layer);
        drawing.on(this);
        pen.endMarkedContent();
        return this;
    }

    /** A white box with a red frame and a text, put over the page as an annotation. */
    DrawnFile over(PDAnnotation annotation, int[] edges, String text) throws IOException {
        int width = edges[2] - edges[0];
        int height = edges[3] - edges[1];
        var drawn = new PDAppearanceStream(file);
        drawn.setBBox(new PDRectangle(width, height));
        drawn.setResources(new PDResources());
        try (var over = new PDPageContentStream(file, drawn)) {
            over.setNonStrokingColor(Color.WHITE);
            over.addRect(0, 0, width, height);
            over.fill();
            over.setStrokingColor(Color.RED);
            over.addRect(1, 1, width - 2, height - 2);
            over.stroke();
            over.setNonStrokingColor(Color.BLACK);
            over.beginText();
            over.setFont(font, 10);
            over.newLineAtOffset(3, 4);
            over.showText(text);
            over.endText();
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(drawn);
        annotation.setAppearance(appearance);
        annotation.setContents(text);
        return annotated(annotation, edges);
    }

    /** An annotation of which nothing is drawn. */
    DrawnFile annotated(PDAnnotation annotation, int[] edges) throws IOException {
        annotation.setRectangle(new PDRectangle(edges[0], HEIGHT - edges[3], edges[2] - edges[0], edges[3] - edges[1]));
        page.getAnnotations().add(annotation);
        return this;
    }

    /** The page that is being drawn has units of so many points. */
    DrawnFile unit(int points) {
        page.setUserUnit(points);
        return this;
    }

    DrawnFile lockedBy(String password) throws IOException {
        file.protect(new StandardProtectionPolicy("owner" + password, password, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        pen.close();
        var out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The bytes of a file that holds a drawing. */
    static byte[] drawn(Drawing drawing) throws IOException {
        try (DrawnFile file = new DrawnFile()) {
            drawing.on(file);
            return file.bytes();
        }
    }

    /** What is read of a drawing. */
    static DocumentContent read(Drawing drawing) throws IOException, UnreadableDocumentException {
        return DocumentReader.read("测试.pdf", drawn(drawing));
    }

    /** The texts of the cells, row by row. */
    static List<List<String>> grid(DocumentContent content) {
        return content.rows().stream()
                .filter(ContentRow::tabular)
                .map(row -> row.cells().stream().map(GridCell::text).toList())
                .toList();
    }
}
