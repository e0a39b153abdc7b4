package io.mingzhang.documents.annotation.pdf;

import java.io.IOException;
import java.math.BigDecimal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** Lengths in 1/100 pt as numbers of a PDF, exactly. */
final class Hundredths {

    private Hundredths() {}

    static String text(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    static COSArray array(int... hundredths) throws IOException {
        COSArray array = new COSArray();
        for (int number : hundredths) {
            array.add(new COSFloat(text(number)));
        }
        return array;
    }
}
