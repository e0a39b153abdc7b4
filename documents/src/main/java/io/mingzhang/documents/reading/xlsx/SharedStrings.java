package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.PartXml;
import java.util.ArrayList;
import java.util.List;

/** The strings that cells refer to by number, blanks at the ends removed. */
final class SharedStrings {

    private final List<String> strings = new ArrayList<>();

    /** Reads the part, or nothing when its name is empty. */
    static SharedStrings of(OfficePackage file, String part) throws UnreadableDocumentException {
        SharedStrings shared = new SharedStrings();
        if (part.isEmpty()) {
            return shared;
        }
        long chars = 0;
        try (PartXml xml = file.xml(part)) {
            while (xml.next()) {
                if (!xml.isStart("si")) {
                    continue;
                }
                String text = Blanks.strip(RichText.read(xml, "si"));
                chars += text.length();
                if (chars > ReadLimits.MAX_TEXT_CHARS || shared.strings.size() >= ReadLimits.MAX_CELLS) {
                    throw new UnreadableDocumentException(Refusal.hostile("共享字符串表异常庞大"));
                }
                shared.strings.add(text);
            }
        }
        return shared;
    }

    int size() {
        return strings.size();
    }

    String get(int index) {
        return strings.get(index);
    }
}
