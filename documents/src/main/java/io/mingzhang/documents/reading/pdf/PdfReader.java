package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.pdf.flow.DocumentFlow;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.PageSource;
import io.mingzhang.documents.reading.pdf.page.WorkBound;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files with a text layer. */
public final class PdfReader {

    private PdfReader() {}

    /**
     * Reads the bytes of a PDF.
     *
     * @param source the document, as the user named it
     * @throws UnreadableDocumentException when they cannot be read; the refusal says why
     */
    public static DocumentContent read(String source, byte[] bytes) throws UnreadableDocumentException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            RowCollector rows = new RowCollector(source);
            PageSource pages = new PageSource(file, new WorkBound(PdfLimits.MAX_STEPS));
            if (pages.count() > PdfLimits.MAX_PAGES) {
                throw new UnreadableDocumentException(
                        Refusal.hostile("有 %d 页，超过上限 %d 页".formatted(pages.count(), PdfLimits.MAX_PAGES)));
            }
            DocumentFlow flow = new DocumentFlow();
            for (int number = 1; number <= pages.count(); number++) {
                DrawnPage page = pages.page(number);
                flow.add(page);
            }
            flow.handTo(rows);
            return rows.build();
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(Refusal.encrypted());
        } catch (WorkBound.ExceededException endless) {
            throw new UnreadableDocumentException(Refusal.hostile("绘图指令过多，不像公开文件"));
        } catch (IOException broken) {
            throw new UnreadableDocumentException(Refusal.corrupt("PDF 结构无法解析"));
        }
    }
}
