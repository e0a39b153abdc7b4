package io.mingzhang.documents.reading.pdf.page;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters Chinese documents are printed in. A page full of others, or of ideographs hardly anybody uses, was read
 * with a wrong map of characters.
 */
public final class Scripts {

    /** Fewer ideographs than this say nothing about how usual they are. */
    private static final int FEWEST = 30;

    /** Of the ideographs of a page at least this share is of the usual ones, in per cent; in real ones nearly all are. */
    private static final int USUAL = 60;

    /** Of the characters of a page at most this share is of no script it may be printed in, in per cent. */
    private static final int FOREIGN = 20;

    private static final int WHOLE = 100;

    private static final int FIRST_ROW = 0xA1;
    private static final int FIRST_IDEOGRAPHS = 0xB0;

    /** The last row of the ideographs of the first level of the national standard, which are those in daily use. */
    private static final int LAST_USUAL = 0xD7;

    private static final int FIRST_TRADITIONAL = 0xA4;
    private static final int LAST_TRADITIONAL = 0xC6;
    private static final int FIRST_CELL = 0x40;

    private static final int LAST_ROW = 0xF7;
    private static final int LAST_CELL = 0xFE;

    private static final BitSet CHINESE = new BitSet();
    private static final BitSet DAILY = new BitSet();

    static {
        Charset national = Charset.forName("GB18030");
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            for (int cell = FIRST_ROW; cell <= LAST_CELL; cell++) {
                String text = new String(new byte[] {(byte) row, (byte) cell}, national);
                CHINESE.set(text.charAt(0));
                if (row >= FIRST_IDEOGRAPHS && row <= LAST_USUAL) {
                    DAILY.set(text.charAt(0));
                }
            }
        }
        addTraditional();
        DAILY.clear('\uFFFD');
    }

    /** Forms handed on from elsewhere are printed in traditional characters: those in daily use come first in their code too. */
    private static void addTraditional() {
        Charset traditional = Charset.forName("Big5");
        for (int row = FIRST_TRADITIONAL; row <= LAST_TRADITIONAL; row++) {
            for (int cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
                String text = new String(new byte[] {(byte) row, (byte) cell}, traditional);
                if (text.length() == 1) {
                    DAILY.set(text.charAt(0));
                }
            }
        }
    }

    private Scripts() {}

    /** Whether the national standard of Chinese characters holds it. */
    static boolean isChinese(char c) {
        return CHINESE.get(c);
    }

    /** Whether glyphs that are seen cannot be what the page says. */
    public static boolean isNonsense(List<Glyph> glyphs) {
        int seen = 0;
        int foreign = 0;
        int ideographs = 0;
        int usual = 0;
        for (Glyph glyph : glyphs) {
            char c = glyph.text().charAt(0);
            if (!glyph.isBlank()) {
                seen++;
                foreign += isForeign(c) ? 1 : 0;
            }
            if (c >= '\u4E00' && c <= '\u9FFF') {
                ideographs++;
                usual += DAILY.get(c) ? 1 : 0;
            }
        }
        return foreign * WHOLE > seen * FOREIGN || ideographs >= FEWEST && usual * WHOLE < ideographs * USUAL;
    }

    /** Accented and foreign letters and ornaments; ticks, arrows and numbers in circles are used in forms. */
    private static boolean isForeign(char c) {
        return c >= '\u00A1' && c <= '\u036F' && !isChinese(c)
                || c >= '\u0370' && c <= '\u058F'
                || c >= '\u2700' && c <= '\u2712'
                || c >= '\u2719' && c <= '\u2775'
                || c >= '\u2794' && c <= '\u27BF' && c != '\u27A2'
                || c >= '\uAC00' && c <= '\uD7AF';
    }
}
