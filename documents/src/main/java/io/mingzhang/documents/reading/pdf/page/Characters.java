package io.mingzhang.documents.reading.pdf.page;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the codes of a font stand for, as far as the file says so. What the library guesses from another font that
 * it puts in for a missing one is no text of the document, and a letter as wide as an ideograph in a font that has narrow ones
 * is none either: there the map of characters was written wrong. Used for one document.
 */
final class Characters {

    /** Stands for a character of which the file says a wrong one. */
    static final String WRONG = "\uFFFF";

    /** An ideograph is as wide as the size of its font; so exactly is no letter, in per mille. */
    private static final int SQUARE = 1_000;

    private static final int EXACTLY = 8;

    /** Letters and figures are narrower than this in fonts that tell their widths, in per mille. */
    private static final int NARROW = 750;

    /** Letters and signs that may be as wide as an ideograph in fonts of other scripts. */
    private static final String WIDE = "MWm%@&©®«»¼½¾ÆæŒœ¥£¢¶¦¬";

    private static final char LAST_LATIN = '\u024F';

    private final IdentityHashMap<COSDictionary, Boolean> tellingWidths = new IdentityHashMap<>();

    /**
     * The character of a code, null when the file does not say which one it is, {@link #WRONG} when it cannot be the one it
     * says.
     *
     * @param advance how wide it is, in per mille of the size
     */
    @Nullable
    String of(PDFont font, int code, int advance) throws IOException {
        if (isGuessed(font)) {
            return null;
        }
        String text = font.toUnicode(code);
        boolean square = Math.abs(advance - SQUARE) < EXACTLY;
        return square && text != null && isNarrow(text) && tellsWidths(font) ? WRONG : text;
    }

    /** The codes are numbers of glyphs of a font that is not in the file, and nothing tells the characters. */
    private static boolean isGuessed(PDFont font) {
        return font instanceof PDType0Font composite
                && !composite.isEmbedded()
                && composite.getCMapUCS2() == null
                && !composite.getCOSObject().containsKey(COSName.TO_UNICODE);
    }

    /** Whether a character is never as wide as an ideograph. */
    private static boolean isNarrow(String text) {
        char c = text.charAt(0);
        return text.length() == 1
                && c > ' '
                && c <= LAST_LATIN
                && WIDE.indexOf(c) < 0
                && (c <= '~' || c > '\u00A0' && !Scripts.isChinese(c));
    }

    private boolean tellsWidths(PDFont font) {
        return tellingWidths.computeIfAbsent(font.getCOSObject(), _ -> hasNarrow(font));
    }

    private static boolean hasNarrow(PDFont font) {
        COSDictionary dictionary = font instanceof PDType0Font composite
                ? composite.getDescendantFont().getCOSObject()
                : font.getCOSObject();
        COSArray widths = dictionary.getCOSArray(font instanceof PDType0Font ? COSName.W : COSName.WIDTHS);
        return widths != null && (font instanceof PDType0Font ? hasNarrowAmongRanges(widths) : hasNarrow(widths));
    }

    private static boolean hasNarrow(COSArray widths) {
        for (int i = 0; i < widths.size(); i++) {
            if (isNarrow(widths.getObject(i))) {
                return true;
            }
        }
        return false;
    }

    /** Widths of composite fonts: a code with a list of widths, or two codes with the width of all between them. */
    private static boolean hasNarrowAmongRanges(COSArray widths) {
        int at = 0;
        while (at + 1 < widths.size()) {
            if (widths.getObject(at + 1) instanceof COSArray list) {
                if (hasNarrow(list)) {
                    return true;
                }
                at += 2;
            } else {
                if (at + 2 < widths.size() && isNarrow(widths.getObject(at + 2))) {
                    return true;
                }
                at += 3;
            }
        }
        return false;
    }

    private static boolean isNarrow(@Nullable COSBase width) {
        return width instanceof COSNumber number && number.intValue() > 0 && number.intValue() < NARROW;
    }
}
