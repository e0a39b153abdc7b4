package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.DocumentProperties;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.Relationship;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;

/** Notes what a workbook holds beside its sheets: macros, embedded files, links to other files, names of persons. */
final class FileFacts {

    private FileFacts() {}

    static void note(OfficePackage file, String workbook, RowCollector out) throws UnreadableDocumentException {
        SourceLocation at = SourceLocation.ofSheet(out.source(), "", 0, 0, 0);
        for (Relationship tie : file.relationships(workbook)) {
            if (tie.type().equals("vbaProject")) {
                out.note(new FileTrace(FileTrace.Kind.MACRO, "文件带有宏", "", "", at));
            } else if (tie.type().equals("externalLink")) {
                link(file, tie, out, at);
            }
        }
        for (String part : file.partNames()) {
            if (part.startsWith("xl/embeddings/") && !part.endsWith("/")) {
                String name = part.substring(part.lastIndexOf('/') + 1);
                out.note(new FileTrace(FileTrace.Kind.EMBEDDED_FILE, "文件中嵌入了其他文件", "", name, at));
            }
        }
        DocumentProperties.note(file, out, at);
    }

    private static void link(OfficePackage file, Relationship tie, RowCollector out, SourceLocation at)
            throws UnreadableDocumentException {
        String target = "";
        for (Relationship behind : file.relationships(tie.target())) {
            target = behind.external() ? behind.target() : target;
        }
        out.note(new FileTrace(FileTrace.Kind.EXTERNAL_LINK, "公式引用了其他文件", "", target, at));
    }
}
