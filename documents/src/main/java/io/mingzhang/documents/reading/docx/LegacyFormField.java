package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;
import java.util.ArrayList;
import java.util.List;

/** Form fields of old forms, which print a box or an entry of a list instead of a result. */
final class LegacyFormField {

    private static final int MOST_ENTRIES = 100;

    private LegacyFormField() {}

    /** What the field prints whose mark has just begun; empty when it is none of these. */
    static String read(PartXml xml) throws UnreadableDocumentException {
        String printed = "";
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("checkBox")) {
                printed = checkBox(xml);
            } else if (xml.isStart("ddList")) {
                printed = chosen(xml);
            }
        }
        return printed;
    }

    private static String checkBox(PartXml xml) throws UnreadableDocumentException {
        boolean ticked = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("default") || xml.isStart("checked")) {
                ticked = xml.isOn("val", true);
            }
        }
        return ticked ? "☑" : "□";
    }

    private static String chosen(PartXml xml) throws UnreadableDocumentException {
        List<String> entries = new ArrayList<>();
        int chosen = 0;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("result")) {
                chosen = xml.number("val", 0);
            } else if (xml.isStart("listEntry") && entries.size() < MOST_ENTRIES) {
                entries.add(xml.attribute("val"));
            }
        }
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }
}
