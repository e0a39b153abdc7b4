package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.DocumentProperties;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.Relationship;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import java.util.List;
import java.util.Locale;

/** Notes what a Word document holds beside its text: macros, other files in it, ties to files outside, names of persons. */
final class PackageTraces {

    private final RowCollector rows;
    private final SourceLocation at;

    private PackageTraces(RowCollector rows) {
        this.rows = rows;
        this.at = SourceLocation.ofWord(rows.source(), "", 0, 0, 0);
    }

    /** Notes all of it, at the place of the document as a whole. */
    static void note(OfficePackage file, List<Relationship> ties, RowCollector rows)
            throws UnreadableDocumentException {
        PackageTraces traces = new PackageTraces(rows);
        for (Relationship tie : ties) {
            traces.tie(tie);
            if (tie.type().equals("settings")) {
                for (Relationship template : file.relationships(tie.target())) {
                    traces.tie(template);
                }
            }
        }
        DocumentProperties.note(file, rows, traces.at);
    }

    private void tie(Relationship tie) {
        if (tie.external()) {
            external(tie);
            return;
        }
        String name = tie.target().substring(tie.target().lastIndexOf('/') + 1);
        switch (tie.type()) {
            case "vbaProject" -> note(FileTrace.Kind.MACRO, "文件带有宏", name);
            case "oleObject", "package" -> note(FileTrace.Kind.EMBEDDED_FILE, "文件中嵌入了其他文件", name);
            case "aFChunk" -> note(FileTrace.Kind.EMBEDDED_FILE, "文件中插入了另一份文件，打开时才合并，其内容未参加审核", name);
            default -> {
                // A part of the document itself.
            }
        }
    }

    /** Links that a reader may click lead elsewhere openly; links into somebody's folders do not belong in public. */
    private void external(Relationship tie) {
        boolean local = tie.target().toLowerCase(Locale.ROOT).startsWith("file:")
                || tie.target().startsWith("\\\\")
                || tie.target().matches("[A-Za-z]:\\\\.*");
        if (!tie.type().equals("hyperlink")) {
            note(FileTrace.Kind.EXTERNAL_LINK, "引用了文件之外的内容", tie.target());
        } else if (local) {
            note(FileTrace.Kind.EXTERNAL_LINK, "超链接指向个人电脑或内部网络上的文件", tie.target());
        }
    }

    private void note(FileTrace.Kind kind, String message, String stored) {
        rows.note(new FileTrace(kind, message, "", stored, at));
    }
}
