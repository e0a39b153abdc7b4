package io.mingzhang.documents.reading.docx;

import java.util.Locale;
import java.util.Map;

/** Signs that documents take from symbol fonts: ticks and boxes, mostly. */
final class SymbolFont {

    private static final int PRIVATE_AREA = 0xF000;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x70, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x75, "◆"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA8, "□"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "√"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 = Map.ofEntries(
            Map.entry(0x4F, "✗"),
            Map.entry(0x50, "√"),
            Map.entry(0x51, "☒"),
            Map.entry(0x52, "☑"),
            Map.entry(0x53, "☒"),
            Map.entry(0x54, "☒"),
            Map.entry(0x97, "●"),
            Map.entry(0xA2, "■"),
            Map.entry(0xA3, "□"));

    private SymbolFont() {}

    /** Whether letters in this font are pictures. */
    static boolean isSymbolic(String font) {
        return font.regionMatches(true, 0, "Wingdings", 0, 9);
    }

    /** The sign of a symbol font; empty when it is not known. */
    static String sign(String font, int code) {
        int plain = code >= PRIVATE_AREA ? code - PRIVATE_AREA : code;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> WINGDINGS.getOrDefault(plain, "");
            case "wingdings 2" -> WINGDINGS_2.getOrDefault(plain, "");
            default -> code >= PRIVATE_AREA || code <= 0 ? "" : Character.toString(code);
        };
    }
}
