package io.mingzhang.documents.reading.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * Fields and text boxes that lie over the content of a page and are seen. Notes, highlights and stamps say nothing that the
 * page does not say without them. Used for one page.
 */
final class Overlays {

    /** More than this on one page are no form that anybody filled in. */
    private static final int MOST = 2_000;

    /** More text boxes than this on one page are left unread. */
    private static final int MOST_BOXES = 300;

    private static final int PER_POINT = 100;

    private final GlyphCollector glyphs;
    private final PageFrame frame;
    private final Drawing drawing;
    private int contentEnd;
    private final List<TypedText> typed = new ArrayList<>();

    /** Draws an annotation. */
    @FunctionalInterface
    interface Drawing {
        void draw(PDAnnotation annotation) throws IOException;
    }

    Overlays(GlyphCollector glyphs, PageFrame frame, Drawing drawing) {
        this.glyphs = glyphs;
        this.frame = frame;
        this.drawing = drawing;
    }

    /** The text that was put over the page. */
    List<TypedText> typed() {
        return typed;
    }

    /** Draws what belongs to the page once its content is known. */
    void draw(PDPage page) throws IOException {
        contentEnd = glyphs.glyphs().size();
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < Math.min(MOST, all.size()); i++) {
            if (all.getObject(i) instanceof COSDictionary each) {
                draw(PDAnnotation.createAnnotation(each));
            }
        }
    }

    private void draw(PDAnnotation annotation) throws IOException {
        boolean box = annotation instanceof PDAnnotationFreeText;
        if (annotation.isHidden() || annotation.isNoView() || !(box || annotation instanceof PDAnnotationWidget)) {
            return;
        }
        String text = box ? contents(annotation.getCOSObject()) : value(annotation.getCOSObject());
        if (annotation.getNormalAppearanceStream() == null) {
            if (!text.isBlank()) {
                typed.add(new TypedText(text.strip(), place(annotation), TypedText.State.UNDRAWN));
            }
        } else if (box && typed.size() < MOST_BOXES) {
            boolean over = glyphs.isWritten(place(annotation), contentEnd);
            if (!over) {
                drawing.draw(annotation);
            }
            TypedText.State state = over ? TypedText.State.OVER : TypedText.State.READ;
            typed.add(new TypedText(text.strip(), place(annotation), state));
        } else if (!box) {
            drawing.draw(annotation);
        }
    }

    private static String contents(COSDictionary annotation) {
        return annotation.getString(COSName.CONTENTS, "");
    }

    /** What a field says; a widget that is one of several of a field has it from there. */
    private static String value(COSDictionary widget) {
        COSDictionary field = widget.getCOSDictionary(COSName.PARENT);
        String inherited = field == null ? "" : field.getString(COSName.V, "");
        return widget.getString(COSName.V, inherited);
    }

    private Box place(PDAnnotation annotation) {
        PDRectangle at = annotation.getRectangle();
        if (at == null) {
            return new Box(0, 0, 0, 0);
        }
        int left = Math.round(at.getLowerLeftX() * PER_POINT);
        int lower = Math.round(at.getLowerLeftY() * PER_POINT);
        int right = Math.round(at.getUpperRightX() * PER_POINT);
        int upper = Math.round(at.getUpperRightY() * PER_POINT);
        return Box.between(frame.x(left, lower), frame.y(left, lower), frame.x(right, upper), frame.y(right, upper));
    }
}
