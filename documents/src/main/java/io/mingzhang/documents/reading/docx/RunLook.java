package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;

/**
 * How a run looks, as far as it decides what is read.
 *
 * @param hidden whether it is not printed
 * @param white whether it is white without a colour behind it
 * @param symbols the symbol font its letters are pictures of, empty when they are letters
 */
record RunLook(boolean hidden, boolean white, String symbols) {

    static final RunLook PLAIN = new RunLook(false, false, "");
    static final RunLook HIDDEN = new RunLook(true, false, "");

    /** Reads the properties of a run. */
    static RunLook read(PartXml xml, StyleSheet styles, boolean hiddenByStyle) throws UnreadableDocumentException {
        boolean hidden = hiddenByStyle;
        boolean stated = false;
        boolean white = false;
        boolean coloured = false;
        String symbols = "";
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "vanish" -> {
                    hidden = xml.isOn("val", true);
                    stated = true;
                }
                case "rStyle" ->
                    hidden = stated
                            ? hidden
                            : hidden || styles.of(xml.attribute("val")).hidden();
                case "color" -> white = xml.attribute("val").equalsIgnoreCase("FFFFFF");
                case "shd" -> coloured |= isColour(xml.attribute("fill"));
                case "highlight" -> coloured |= !xml.attribute("val").equals("white");
                case "rFonts" -> symbols = SymbolFont.isSymbolic(xml.attribute("ascii")) ? xml.attribute("ascii") : "";
                case "rPrChange" -> xml.skip();
                default -> {
                    // Says nothing about what is read.
                }
            }
        }
        return hidden || white || !symbols.isEmpty() ? new RunLook(hidden, white && !coloured, symbols) : PLAIN;
    }

    /** The same look on a coloured ground, where white can be read. */
    RunLook onColour() {
        return new RunLook(hidden, false, symbols);
    }

    /** Whether a fill is something else than the white of the page. */
    static boolean isColour(String fill) {
        return !fill.isEmpty() && !fill.equals("auto") && !fill.equalsIgnoreCase("FFFFFF");
    }
}
