package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.PartXml;
import io.mingzhang.documents.reading.xlsx.format.BuiltinFormats;
import io.mingzhang.documents.reading.xlsx.format.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number format of every cell style. */
final class CellStyles {

    private final List<NumberFormat> formats = new ArrayList<>();

    /** Reads the part of styles, or takes everything as General when its name is empty. */
    static CellStyles of(OfficePackage file, WorkbookIndex book) throws UnreadableDocumentException {
        CellStyles styles = new CellStyles();
        if (book.styles().isEmpty()) {
            return styles;
        }
        Map<Integer, String> own = new HashMap<>();
        Map<String, NumberFormat> made = new HashMap<>();
        try (PartXml xml = file.xml(book.styles())) {
            boolean inCells = false;
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    own.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                } else if (xml.isStart("cellXfs")) {
                    inCells = true;
                } else if (xml.isEnd("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.isStart("xf")) {
                    int id = xml.number("numFmtId", 0);
                    String code = own.getOrDefault(id, BuiltinFormats.code(id));
                    styles.formats.add(made.computeIfAbsent(code, c -> NumberFormat.of(c, book.from1904())));
                }
            }
        }
        return styles;
    }

    /** The format of a style, General for styles that do not exist. */
    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
