package io.mingzhang.documents.writing.pdf;

import io.mingzhang.documents.writing.grid.Paper;
import io.mingzhang.documents.writing.grid.PrintGrid;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Pages set behind those of a document that was opened, and small signs with letters of the same fonts. Nothing of what the
 * document has is changed. Used by one thread; {@link #embed()} once all is set, before the document is saved.
 */
public final class AddedPages implements Closeable {

    private static final int POINT = 100;

    /** The height of a sign, in points. */
    public static final int SIGN_HEIGHT = 8;

    private static final int SIGN_LETTERS = 600;
    private static final int SIGN_SIDE = 150;

    private final PDDocument document;
    private final Letters letters;
    private final PageStack pages;
    private final Prose prose;

    private AddedPages(PDDocument document, Letters letters, String label) {
        this.document = document;
        this.letters = letters;
        this.pages = new PageStack(document, letters).labelled(label);
        this.prose = new Prose(pages, letters);
    }

    /**
     * Begins a page behind the last one.
     *
     * @param label what stands before the numbers of the pages, so that they are not taken for those of the document
     * @throws FontsMissingException when the fonts are not in their folder
     */
    public static AddedPages behind(PDDocument document, String label, FontFolder fonts) throws IOException {
        return new AddedPages(document, Letters.load(fonts, document), label);
    }

    /** A title. */
    public void title(String text) throws IOException {
        prose.put(text, Prose.Style.TITLE);
    }

    /** A line of small letters; a long one takes several. */
    public void line(String text) throws IOException {
        prose.put(text, Prose.Style.LINE);
    }

    /** A table of bordered rows on upright paper. */
    public void table(PrintGrid grid) throws IOException {
        pages.turn(Paper.PORTRAIT);
        for (PrintGrid.Band band : grid.bands()) {
            TableFlow.put(grid, band, pages, letters);
        }
    }

    /** Ends the last page; gives the places of the cells that have names. */
    public List<PlacedCell> end() throws IOException {
        prose.noteMissing();
        pages.end();
        return pages.placed();
    }

    /** How wide a sign with these letters is, in points. */
    public int signWidth(String text) {
        return (letters.width(text, Letters.Kind.HEI, SIGN_LETTERS) + 2 * SIGN_SIDE + POINT - 1) / POINT;
    }

    /**
     * A small coloured sign with white letters, as the appearance of an annotation.
     *
     * @param colour of its ground, as six hexadecimal digits
     * @param quarters by how many quarters the page is shown turned to the right, so that the letters stand upright
     */
    public COSStream sign(String text, String colour, int quarters) throws IOException {
        int width = signWidth(text);
        PageCanvas canvas = new PageCanvas(SIGN_HEIGHT * POINT);
        canvas.fill(new Box(0, 0, width * POINT, SIGN_HEIGHT * POINT), colour);
        canvas.ink("FFFFFF");
        int lower = (SIGN_HEIGHT * POINT - SIGN_LETTERS) / 2;
        canvas.text(letters.runs(text, Letters.Kind.HEI), SIGN_SIDE, lower, SIGN_LETTERS, 0);
        PDResources fonts = new PDResources();
        letters.faces().forEach(face -> fonts.put(face.name(), face.font()));
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.RESOURCES, fonts);
        form.setItem(COSName.BBOX, integers(0, 0, width, SIGN_HEIGHT));
        form.setItem(COSName.MATRIX, turned(quarters));
        try (OutputStream out = form.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(canvas.operators().getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    /** The sheet is turned to the right when it is shown: what stands on it upright has to be turned to the left. */
    private static COSArray turned(int quarters) {
        return switch (quarters) {
            case 1 -> integers(0, 1, -1, 0, 0, 0);
            case 2 -> integers(-1, 0, 0, -1, 0, 0);
            case 3 -> integers(0, -1, 1, 0, 0, 0);
            default -> integers(1, 0, 0, 1, 0, 0);
        };
    }

    private static COSArray integers(int... numbers) {
        COSArray array = new COSArray();
        for (int number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }

    /** Puts into the document what was used of the fonts. */
    public void embed() throws IOException {
        for (Face face : letters.faces()) {
            face.embed(document);
        }
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}
