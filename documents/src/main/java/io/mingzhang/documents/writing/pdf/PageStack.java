package io.mingzhang.documents.writing.pdf;

import io.mingzhang.documents.writing.grid.Paper;
import io.mingzhang.kernel.PageBox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The pages of a document, the last of which is being filled from top to bottom; each gets its number when it is full. */
final class PageStack {

    /** Hundredths of a point in a twentieth of a point, the measure of {@link Paper}. */
    static final int PER_TWIP = 5;

    private static final int NUMBER_SIZE = 1400;

    private final PDDocument document;
    private final Letters letters;
    private final PDResources resources = new PDResources();
    private Paper paper = Paper.PORTRAIT;
    private PageCanvas canvas = canvas(paper);
    private boolean begun;
    private boolean empty = true;
    private boolean numbered = true;
    private String label = "";
    private int y;
    private int number;
    private final List<PlacedCell> placed = new ArrayList<>();

    PageStack(PDDocument document, Letters letters) {
        this.document = document;
        this.letters = letters;
        letters.faces().forEach(face -> resources.put(face.name(), face.font()));
    }

    private static PageCanvas canvas(Paper paper) {
        return new PageCanvas(paper.height() * PER_TWIP);
    }

    /** Goes on with pages of a paper, on a new page when it is another one. */
    void turn(Paper wanted) throws IOException {
        if (!wanted.equals(paper)) {
            end();
            paper = wanted;
        }
    }

    /** Ends the current page, if anything stands on it. */
    void end() throws IOException {
        if (!begun || empty) {
            begun = false;
            return;
        }
        number++;
        if (numbered) {
            printNumber();
        }
        document.addPage(drawn());
        begun = false;
    }

    /** Pages without numbers: those of a list of contents. */
    PageStack unnumbered() {
        numbered = false;
        return this;
    }

    /** Pages whose numbers stand behind words: pages that are added to a document with numbers of its own. */
    PageStack labelled(String words) {
        label = words;
        return this;
    }

    private void printNumber() {
        String text = label.isEmpty() ? "— " + number + " —" : label + number;
        int width = letters.width(text, Letters.Kind.SONG, NUMBER_SIZE);
        int fromEdge = Math.min(Paper.FOOTER * PER_TWIP, paper.bottom() * PER_TWIP - 2 * NUMBER_SIZE);
        int lower = paper.height() * PER_TWIP - fromEdge - NUMBER_SIZE;
        canvas.text(
                letters.runs(text, Letters.Kind.SONG), (paper.width() * PER_TWIP - width) / 2, lower, NUMBER_SIZE, 0);
    }

    private PDPage drawn() throws IOException {
        PDPage page = new PDPage(inPoints(paper));
        page.setResources(resources);
        byte[] operators = canvas.operators().getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(operators), COSName.FLATE_DECODE));
        return page;
    }

    private static PDRectangle inPoints(Paper paper) {
        return paper.landscape()
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                : PDRectangle.A4;
    }

    /** Begins a page unless one is being filled. */
    void begin() {
        if (!begun) {
            begun = true;
            empty = true;
            canvas = canvas(paper);
            y = top();
        }
    }

    /** What is drawn on the current page. */
    PageCanvas canvas() {
        begin();
        empty = false;
        return canvas;
    }

    /** Notes where on the current page a cell stands that has a name. */
    void place(String name, Box box) {
        PageBox at = new PageBox(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
        placed.add(new PlacedCell(name, document.getNumberOfPages(), at));
    }

    /** Where the cells stand that have names. */
    List<PlacedCell> placed() {
        return List.copyOf(placed);
    }

    /** The number that the current page has, or the next when none is being filled. */
    int number() {
        return number + 1;
    }

    /** Whether nothing stands on the current page. */
    boolean isEmpty() {
        return !begun || empty;
    }

    /** Where the next line begins. */
    int y() {
        begin();
        return y;
    }

    /** Goes down by a height. */
    void down(int height) {
        y += height;
    }

    /** What is left of the page below the last line. */
    int left() {
        return bottom() - y();
    }

    /** The height between the margins. */
    int height() {
        return bottom() - top();
    }

    /** The left margin. */
    int x() {
        return paper.side() * PER_TWIP;
    }

    /** The width between the margins. */
    int room() {
        return paper.room() * PER_TWIP;
    }

    private int top() {
        return paper.top() * PER_TWIP;
    }

    private int bottom() {
        return (paper.height() - paper.bottom()) * PER_TWIP;
    }
}
