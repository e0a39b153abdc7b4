package io.mingzhang.documents.writing.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that is embedded into one document, cut down to the glyphs that were used. */
final class Face implements Closeable {

    private static final int EM = 1000;
    /** How many entries a block of a character map may have, by the specification. */
    private static final int MOST_IN_BLOCK = 100;

    private final COSName name;
    private final TrueTypeFont file;
    private final PDType0Font font;
    private final CmapLookup characters;
    private final int unitsPerEm;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final Map<Integer, Integer> advances = new HashMap<>();
    /** The characters printed so far, by glyph. */
    private final TreeMap<Integer, Integer> printed = new TreeMap<>();

    private Face(COSName name, TrueTypeFont file, PDDocument document) throws IOException {
        this.name = name;
        this.file = file;
        this.font = PDType0Font.load(document, file, true);
        this.characters = file.getUnicodeCmapLookup();
        this.unitsPerEm = file.getUnitsPerEm();
    }

    /** Loads a font for a document; it must stay open until the document is saved. */
    static Face load(String name, Path file, PDDocument document) throws IOException {
        TTFParser parser = new TTFParser();
        return new Face(
                COSName.getPDFName(name), parser.parse(new RandomAccessReadBufferedFile(file.toFile())), document);
    }

    COSName name() {
        return name;
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    private int glyph(int character) {
        return glyphs.computeIfAbsent(character, characters::getGlyphId);
    }

    /** How wide a character is, in thousandths of its height. */
    int advance(int character) {
        return advances.computeIfAbsent(character, this::readAdvance);
    }

    private int readAdvance(int character) {
        try {
            return file.getAdvanceWidth(glyph(character)) * EM / unitsPerEm;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Marks a character as printed and gives the code that stands for it in the page: its glyph. */
    int print(int character) {
        int glyph = glyph(character);
        Integer before = printed.putIfAbsent(glyph, character);
        if (before == null) {
            font.addToSubset(character);
        } else if (isRadical(before) && !isRadical(character)) {
            printed.put(glyph, character);
        }
        return glyph;
    }

    private static boolean isRadical(int character) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
        return Character.UnicodeBlock.KANGXI_RADICALS.equals(block)
                || Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT.equals(block);
    }

    /**
     * Cuts the font down to what was printed. The library takes for each glyph the first character of the font that looks so,
     * which for many Chinese characters is a radical; whoever copies text from the file must get the character that was printed.
     */
    void embed(PDDocument document) throws IOException {
        font.subset();
        COSStream map = document.getDocument().createCOSStream();
        try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(characterMap().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    }

    private String characterMap() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = printed.size();
        int inBlock = 0;
        for (Map.Entry<Integer, Integer> entry : printed.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, MOST_IN_BLOCK);
                map.append(inBlock).append(" beginbfchar\n");
            }
            map.append('<').append(hex(entry.getKey())).append("> <");
            for (char unit : Character.toChars(entry.getValue())) {
                map.append(hex(unit));
            }
            map.append(">\n");
            left--;
            inBlock--;
            if (inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /** Four hexadecimal digits. */
    static String hex(int code) {
        String digits = Integer.toHexString(code);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
