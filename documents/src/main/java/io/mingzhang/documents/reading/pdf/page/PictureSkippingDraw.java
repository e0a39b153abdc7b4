package io.mingzhang.documents.reading.pdf.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** Draws forms, and only notes pictures: their data is not looked at, however large it is. */
final class PictureSkippingDraw extends OperatorProcessor {

    /** Forms inside forms; real files have three or four. */
    private static final int DEEPEST = 30;

    private final Consumer<COSDictionary> picture;
    private final Veil veil;

    PictureSkippingDraw(PDFStreamEngine page, Consumer<COSDictionary> picture, Veil veil) {
        super(page);
        this.picture = picture;
        this.veil = veil;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        PDFStreamEngine page = getContext();
        if (page.getResources() == null) {
            return;
        }
        Optional<COSDictionary> image = image(page, name);
        if (image.isPresent()) {
            picture.accept(image.get());
        } else if (page.getResources().getXObject(name) instanceof PDFormXObject form) {
            draw(page, form);
        }
    }

    private void draw(PDFStreamEngine page, PDFormXObject form) throws IOException {
        int outer = veil.enter(form.getCOSObject().getCOSDictionary(COSName.OC));
        try {
            page.increaseLevel();
            if (page.getLevel() > DEEPEST) {
                return;
            }
            if (form instanceof PDTransparencyGroup group) {
                page.showTransparencyGroup(group);
            } else {
                page.showForm(form);
            }
        } finally {
            page.decreaseLevel();
            veil.leave(outer);
        }
    }

    private static Optional<COSDictionary> image(PDFStreamEngine page, COSName name) {
        COSDictionary objects = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null
                        && objects.getDictionaryObject(name) instanceof COSStream stream
                        && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                ? Optional.of(stream)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
