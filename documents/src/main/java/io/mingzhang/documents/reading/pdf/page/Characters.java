package io.mingzhang.documents.reading.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the codes of a font stand for, as far as the file says so. What the library guesses from another font that
 * it puts in for a missing one is no text of the document.
 */
final class Characters {

    private Characters() {}

    /** The character of a code, null when the file does not say which one it is. */
    static @Nullable String of(PDFont font, int code) throws IOException {
        return isGuessed(font) ? null : font.toUnicode(code);
    }

    /** The codes are numbers of glyphs of a font that is not in the file, and nothing tells the characters. */
    private static boolean isGuessed(PDFont font) {
        return font instanceof PDType0Font composite
                && !composite.isEmbedded()
                && composite.getCMapUCS2() == null
                && !composite.getCOSObject().containsKey(COSName.TO_UNICODE);
    }
}
