package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Notes what a PDF holds beside its pages: names of persons among its properties, scripts, other files, signatures. */
final class PdfTraces {

    private static final COSName SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName FILES = COSName.getPDFName("EmbeddedFiles");

    private final RowCollector rows;

    private PdfTraces(RowCollector rows) {
        this.rows = rows;
    }

    static void note(PDDocument file, RowCollector rows) {
        PdfTraces traces = new PdfTraces(rows);
        PDDocumentInformation properties = file.getDocumentInformation();
        traces.property("作者", properties.getAuthor());
        COSDictionary catalogue = file.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
        boolean runs = names != null && names.containsKey(SCRIPT) || startsSomething(catalogue);
        if (runs) {
            traces.note(FileTrace.Kind.MACRO, "文件带有打开时执行的脚本或动作，未执行", "");
        }
        if (names != null && names.containsKey(FILES)) {
            traces.note(FileTrace.Kind.EMBEDDED_FILE, "文件中嵌入了其他文件", "");
        }
    }

    /** Whether opening the file runs a script or a program; showing a page does not count. */
    private static boolean startsSomething(COSDictionary catalogue) {
        COSBase action = catalogue.getDictionaryObject(COSName.OPEN_ACTION);
        if (!(action instanceof COSDictionary open)) {
            return catalogue.containsKey(COSName.AA);
        }
        String kind = open.getNameAsString(COSName.S);
        return catalogue.containsKey(COSName.AA) || "JavaScript".equals(kind) || "Launch".equals(kind);
    }

    private void property(String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            note(FileTrace.Kind.PROPERTY, "文件属性中的" + name, value.strip());
        }
    }

    private void note(FileTrace.Kind kind, String message, String stored) {
        SourceLocation at = SourceLocation.ofPage(rows.source(), 0, 0, 0, 0);
        rows.note(new FileTrace(kind, message, "", stored, at));
    }
}
