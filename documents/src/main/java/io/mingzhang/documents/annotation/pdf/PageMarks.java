package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.documents.reading.pdf.ReviewMarks;
import io.mingzhang.documents.reading.pdf.page.PageFrame;
import io.mingzhang.documents.writing.pdf.AddedPages;
import io.mingzhang.kernel.PageBox;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Puts annotations onto pages: highlights with notes, numbered signs beside them, links. Their places are given as the page is
 * shown, whichever way it lies. The contents of the pages stay untouched.
 */
final class PageMarks {

    private static final COSName HIGHLIGHT = COSName.getPDFName("Highlight");
    private static final COSName POPUP = COSName.getPDFName("Popup");
    private static final COSName STAMP = COSName.getPDFName("Stamp");
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName SUBJECT = COSName.getPDFName("Subj");
    private static final COSName QUADS = COSName.getPDFName("QuadPoints");

    /** Printed like the page. */
    private static final int PRINT = 4;

    private static final String AUTHOR = "明账";
    private static final int POINT = 100;
    private static final int NOTE_WIDTH = 22_000;
    private static final int NOTE_HEIGHT = 12_000;
    /** Above the place, so far from it that both are told apart. */
    private static final int OVER_PLACE = 150;

    private final PDDocument document;
    private final AddedPages letters;
    private int marked;

    PageMarks(PDDocument document, AddedPages letters) {
        this.document = document;
        this.letters = letters;
    }

    /** Highlights a place and lets its sign lead to a place of the list. */
    void put(Mark mark, PDPageXYZDestination list) throws IOException {
        PDPage page = document.getPage(mark.at().page() - 1);
        PageFrame frame = new PageFrame(page);
        if (frame.width() <= 0 || frame.height() <= 0) {
            return;
        }
        marked++;
        COSDictionary highlight = highlight(mark, frame);
        highlight.setItem(COSName.P, page);
        COSDictionary popup = popup(mark, frame);
        popup.setItem(COSName.P, page);
        popup.setItem(COSName.PARENT, highlight);
        highlight.setItem(POPUP, popup);
        PageBox at = signBox(mark, frame);
        COSDictionary sign = annotation(STAMP, at, frame);
        sign.setItem(COSName.P, page);
        sign.setString(COSName.T, AUTHOR);
        sign.setItem(
                COSName.AP, appearance(letters.sign(mark.sign(), mark.tint().dark(), frame.quarters())));
        add(page, List.of(highlight, popup, sign, link(at, frame, list)));
    }

    /** Makes a place of a page lead to another place. */
    void link(PDPage page, PageBox from, PDPageXYZDestination target) throws IOException {
        add(page, List.of(link(from, new PageFrame(page), target)));
    }

    /** The view of a page with a place of it at the top. */
    PDPageXYZDestination target(int page, PageBox at) {
        PDPage sheet = document.getPage(page);
        PageFrame frame = new PageFrame(sheet);
        int y = Math.max(0, at.top() - frame.height() / 4);
        PDPageXYZDestination target = new PDPageXYZDestination();
        target.setPage(sheet);
        target.setLeft(frame.sheetX(0, y) / POINT);
        target.setTop(frame.sheetY(0, y) / POINT);
        return target;
    }

    private COSDictionary highlight(Mark mark, PageFrame frame) throws IOException {
        List<PageBox> boxes = mark.at().boxes();
        PageBox around = around(boxes);
        COSDictionary highlight = annotation(HIGHLIGHT, around, frame);
        COSArray quads = new COSArray();
        StringBuilder drawn = new StringBuilder("/Mz gs ");
        drawn.append(String.join(" ", mark.tint().operands())).append(" rg ");
        for (PageBox box : boxes) {
            quads.addAll(quad(box, frame));
            int[] sheet = sheet(box, frame);
            drawn.append("%s %s %s %s re "
                    .formatted(
                            Hundredths.text(sheet[0]),
                            Hundredths.text(sheet[1]),
                            Hundredths.text(sheet[2] - sheet[0]),
                            Hundredths.text(sheet[3] - sheet[1])));
        }
        drawn.append("f");
        highlight.setItem(QUADS, quads);
        highlight.setItem(COSName.C, mark.tint().entry());
        highlight.setString(COSName.T, AUTHOR);
        highlight.setString(SUBJECT, "疑点 " + mark.sign());
        highlight.setString(COSName.CONTENTS, mark.note());
        highlight.setString(COSName.NM, ReviewMarks.noteName(marked));
        highlight.setItem(COSName.AP, appearance(drawing(drawn.toString(), sheet(around, frame))));
        return highlight;
    }

    /** The drawing of a highlight: as if it lay under the letters. */
    private COSStream drawing(String operators, int[] sheet) throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, Hundredths.array(sheet));
        COSDictionary blend = new COSDictionary();
        blend.setItem(COSName.BM, COSName.MULTIPLY);
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.getPDFName("Mz"), blend);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.EXT_G_STATE, states);
        form.setItem(COSName.RESOURCES, resources);
        try (OutputStream out = form.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static COSDictionary popup(Mark mark, PageFrame frame) throws IOException {
        PageBox place = mark.at().boxes().getFirst();
        int left = Math.clamp(place.right(), 0, Math.max(0, frame.width() - NOTE_WIDTH));
        int top = Math.clamp(place.top(), 0, Math.max(0, frame.height() - NOTE_HEIGHT));
        COSDictionary popup = annotation(POPUP, new PageBox(left, top, left + NOTE_WIDTH, top + NOTE_HEIGHT), frame);
        popup.setBoolean(COSName.getPDFName("Open"), false);
        return popup;
    }

    private static COSDictionary link(PageBox from, PageFrame frame, PDPageXYZDestination target) throws IOException {
        COSDictionary link = annotation(LINK, from, frame);
        link.setItem(COSName.BORDER, Hundredths.array(0, 0, 0));
        link.setItem(COSName.DEST, target);
        return link;
    }

    private static COSDictionary annotation(COSName kind, PageBox at, PageFrame frame) throws IOException {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, kind);
        annotation.setItem(COSName.RECT, Hundredths.array(sheet(at, frame)));
        annotation.setInt(COSName.F, PRINT);
        return annotation;
    }

    private static COSDictionary appearance(COSStream normal) {
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, normal);
        return appearance;
    }

    /** The sign stands on the upper left corner of its place, inside the page. */
    private PageBox signBox(Mark mark, PageFrame frame) {
        PageBox place = mark.at().boxes().getFirst();
        int width = letters.signWidth(mark.sign()) * POINT;
        int height = AddedPages.SIGN_HEIGHT * POINT;
        int left = Math.clamp(place.left() - width / 2, 0, Math.max(0, frame.width() - width));
        int top = Math.clamp(place.top() + OVER_PLACE - height, 0, Math.max(0, frame.height() - height));
        return new PageBox(left, top, left + width, top + height);
    }

    /** Left, lower, right and upper edge on the sheet. */
    private static int[] sheet(PageBox box, PageFrame frame) {
        int x1 = frame.sheetX(box.left(), box.top());
        int y1 = frame.sheetY(box.left(), box.top());
        int x2 = frame.sheetX(box.right(), box.bottom());
        int y2 = frame.sheetY(box.right(), box.bottom());
        return new int[] {Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)};
    }

    /** The corners as readers expect them: upper left, upper right, lower left, lower right as it is shown. */
    private static COSArray quad(PageBox box, PageFrame frame) throws IOException {
        return Hundredths.array(
                frame.sheetX(box.left(), box.top()),
                frame.sheetY(box.left(), box.top()),
                frame.sheetX(box.right(), box.top()),
                frame.sheetY(box.right(), box.top()),
                frame.sheetX(box.left(), box.bottom()),
                frame.sheetY(box.left(), box.bottom()),
                frame.sheetX(box.right(), box.bottom()),
                frame.sheetY(box.right(), box.bottom()));
    }

    private static PageBox around(List<PageBox> boxes) {
        PageBox first = boxes.getFirst();
        int left = first.left();
        int top = first.top();
        int right = first.right();
        int bottom = first.bottom();
        for (PageBox box : boxes) {
            left = Math.min(left, box.left());
            top = Math.min(top, box.top());
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        return new PageBox(left, top, right, bottom);
    }

    /** Behind those that the page has; a list that pages share is not touched. */
    private static void add(PDPage page, List<COSDictionary> added) {
        COSArray all = new COSArray();
        COSArray before = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (before != null) {
            new ArrayList<>(before.toList()).forEach(all::add);
        }
        added.forEach(all::add);
        page.getCOSObject().setItem(COSName.ANNOTS, all);
    }
}
