package io.mingzhang.documents.reading.office;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes the names of persons and organizations among the properties of an Office file. */
public final class DocumentProperties {

    private static final Map<String, String> NAMES = Map.of(
            "creator", "作者",
            "lastModifiedBy", "最后保存者",
            "Company", "单位",
            "Manager", "主管");

    private static final String PROGRAM = "Application";

    private DocumentProperties() {}

    /**
     * Notes them as traces; the name of the program that wrote the file is no name of a person.
     *
     * @param at the place of the file as a whole
     */
    public static void note(OfficePackage file, RowCollector out, SourceLocation at)
            throws UnreadableDocumentException {
        Map<String, String> values = new LinkedHashMap<>();
        for (Relationship tie : file.relationships("")) {
            boolean properties =
                    tie.type().equals("core-properties") || tie.type().equals("extended-properties");
            if (properties && !tie.external() && file.has(tie.target())) {
                read(file, tie, values);
            }
        }
        String program = values.getOrDefault(PROGRAM, "");
        values.forEach((property, value) -> {
            String name = NAMES.getOrDefault(property, "");
            if (!name.isEmpty() && !value.isEmpty() && !value.equals(program)) {
                // the value names a person: kept with the trace, not repeated where findings are printed
                out.note(new FileTrace(FileTrace.Kind.PROPERTY, "文件属性中的" + name, "", value, at));
            }
        });
    }

    private static void read(OfficePackage file, Relationship tie, Map<String, String> values)
            throws UnreadableDocumentException {
        try (PartXml xml = file.xml(tie.target())) {
            while (xml.next()) {
                if (xml.isStart()
                        && (NAMES.containsKey(xml.name()) || xml.name().equals(PROGRAM))) {
                    values.putIfAbsent(xml.name(), text(xml));
                }
            }
        } catch (UnreadableDocumentException broken) {
            if (broken.refusal().reason() != Refusal.Reason.CORRUPT) {
                throw broken; // broken properties hide nothing that is printed
            }
        }
    }

    private static String text(PartXml xml) throws UnreadableDocumentException {
        int depth = xml.depth();
        StringBuilder text = new StringBuilder();
        while (xml.next() && xml.depth() >= depth) {
            text.append(xml.isText() ? xml.text() : "");
        }
        return text.toString().strip();
    }
}
