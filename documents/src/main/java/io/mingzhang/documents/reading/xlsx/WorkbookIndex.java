package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.PartXml;
import io.mingzhang.documents.reading.office.Relationship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the workbook part says of the others.
 *
 * @param sheets the sheets in the order of their tabs, charts and dialogues left out
 * @param from1904 whether days count from 1904
 * @param strings the part of shared strings, empty when there is none
 * @param styles the part of styles, empty when there is none
 */
record WorkbookIndex(List<SheetEntry> sheets, boolean from1904, String strings, String styles) {

    WorkbookIndex {
        sheets = List.copyOf(sheets);
    }

    static WorkbookIndex of(OfficePackage file, String workbook) throws UnreadableDocumentException {
        Map<String, Relationship> ties = new HashMap<>();
        String strings = "";
        String styles = "";
        for (Relationship tie : file.relationships(workbook)) {
            if (tie.external()) {
                continue;
            }
            switch (tie.type()) {
                case "sharedStrings" -> strings = tie.target();
                case "styles" -> styles = tie.target();
                case "worksheet" -> ties.put(tie.id(), tie);
                default -> {}
            }
        }
        List<SheetEntry> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (PartXml xml = file.xml(workbook)) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    from1904 = xml.isOn("date1904", false);
                } else if (xml.isStart("sheet")) {
                    Relationship tie = ties.get(xml.attribute("id"));
                    if (tie != null) {
                        String state = xml.attribute("state");
                        boolean hidden = state.equals("hidden") || state.equals("veryHidden");
                        sheets.add(new SheetEntry(xml.attribute("name"), tie.target(), hidden));
                    }
                }
            }
        }
        return new WorkbookIndex(sheets, from1904, file.has(strings) ? strings : "", file.has(styles) ? styles : "");
    }
}
