package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.pdf.flow.DocumentFlow;
import io.mingzhang.documents.reading.pdf.form.LabelWords;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.page.PageSource;
import io.mingzhang.documents.reading.pdf.page.Scripts;
import io.mingzhang.documents.reading.pdf.page.WorkBound;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files with a text layer, page by page: what is drawn on a page is forgotten once its texts are known. */
public final class PdfReader {

    private final RowCollector rows;
    private final DocumentFlow flow;
    private int readable;
    private int broken;
    private int endlessPages;
    private int withoutCharacters;

    private PdfReader(RowCollector rows, LabelWords words) {
        this.rows = rows;
        this.flow = new DocumentFlow(words);
    }

    /**
     * Reads the bytes of a PDF.
     *
     * @param source the document, as the user named it
     * @param words which texts are labels of forms
     * @throws UnreadableDocumentException when they cannot be read; the refusal says why
     */
    public static DocumentContent read(String source, byte[] bytes, LabelWords words)
            throws UnreadableDocumentException {
        LibraryLog.silence();
        InflationGuard.check(bytes);
        ObjectGuard.check(bytes);
        PdfReader reader = new PdfReader(new RowCollector(source), words);
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return reader.read(file);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(Refusal.encryptedPdf());
        } catch (NoClassDefFoundError sealed) {
            // the library that opens files sealed for certain receivers is left out on purpose
            throw new UnreadableDocumentException(Refusal.sealedPdf());
        } catch (WorkBound.ExceededException endless) {
            throw new UnreadableDocumentException(Refusal.hostile("绘图指令超过 %d 条".formatted(WorkBound.MOST_OF_DOCUMENT)));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // PDFBox meets broken structures with all sorts of exceptions, and follows nesting as deep as it goes
            throw new UnreadableDocumentException(Refusal.corruptPdf());
        }
    }

    private DocumentContent read(PDDocument file) throws UnreadableDocumentException, WorkBound.ExceededException {
        PageSource pages = new PageSource(file);
        if (pages.count() > PdfLimits.MAX_PAGES) {
            throw new UnreadableDocumentException(
                    Refusal.hostile("有 %d 页，超过上限 %d 页".formatted(pages.count(), PdfLimits.MAX_PAGES)));
        }
        if (pages.count() < 1) {
            throw new UnreadableDocumentException(Refusal.corruptPdf());
        }
        PdfTraces traces = PdfTraces.note(file, rows);
        for (int number = 1; number <= pages.count(); number++) {
            if (!traces.isAdded(number)) {
                read(pages, number);
            }
        }
        if (readable == 0) {
            throw new UnreadableDocumentException(nothingRead(pages.count()));
        }
        flow.handTo(rows);
        return rows.build();
    }

    private Refusal nothingRead(int pages) {
        if (broken == pages) {
            return Refusal.corruptPdf();
        }
        if (endlessPages > 0) {
            return Refusal.hostile("页面的绘图指令过多");
        }
        return withoutCharacters == pages ? Refusal.withoutCharacters(pages) : Refusal.withoutText(pages);
    }

    /** Reads a page; one that is broken does not take the others with it. */
    private void read(PageSource pages, int number) throws WorkBound.ExceededException {
        try {
            DrawnPage page = pages.page(number);
            Optional<String> why = unreadable(page);
            if (why.isPresent()) {
                note(number, why.get());
            } else {
                readable += page.glyphs().isEmpty() ? 0 : 1;
                flow.add(page);
                noteRecognized(page);
                PageTraces.of(page).forEach(trace -> note(number, trace));
            }
        } catch (WorkBound.ExceededException endless) {
            throw endless;
        } catch (WorkBound.EndlessPageException endless) {
            endlessPages++;
            note(number, "绘图指令过多，没有读到");
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            broken++;
            note(number, "内容已损坏，没有读到");
        }
    }

    private Optional<String> unreadable(DrawnPage page) {
        int seen = 0;
        for (Glyph glyph : page.glyphs()) {
            seen += glyph.isBlank() ? 0 : 1;
        }
        boolean nonsense = Scripts.isNonsense(page.glyphs());
        if (nonsense || page.unknown() * 100L > (long) seen * PdfLimits.MOST_UNKNOWN) {
            withoutCharacters++;
            boolean wrong = nonsense || page.text().wrong() * 2 > page.unknown();
            return Optional.of(wrong ? "所用字体的文字编码有误，无法读取文字" : "所用字体没有文字编码，无法读取文字");
        }
        long sheet = (long) page.width() * page.height();
        boolean covered = page.pictures().stream().anyMatch(box -> (long) box.width() * box.height() * 2 > sheet);
        return covered && seen < PdfLimits.FEW_GLYPHS ? Optional.of("是扫描图像，无法读取文字") : Optional.empty();
    }

    /** What a program recognized from a picture is read as it stands, and said to be so: it may be wrong. */
    private void noteRecognized(DrawnPage page) {
        int recognized = page.text().recognized();
        if (recognized > 0) {
            boolean all = recognized * 2L > page.glyphs().size();
            damage(Damage.Kind.RECOGNIZED_PAGE, page.number(), all ? "是扫描图像，文字由图像识别得来" : "有图像，其中的文字由图像识别得来");
        }
    }

    private void note(int page, PageTraces trace) {
        SourceLocation at = SourceLocation.ofPage(rows.source(), page, 0, 0, 0).within(trace.place());
        rows.note(new FileTrace(trace.kind(), trace.message(), "", trace.text(), at));
    }

    private void note(int page, String why) {
        damage(Damage.Kind.UNREADABLE_PAGE, page, why);
    }

    private void damage(Damage.Kind kind, int page, String what) {
        SourceLocation at = SourceLocation.ofPage(rows.source(), page, 0, 0, 0);
        rows.note(new Damage(kind, "第 %d 页%s".formatted(page, what), "", at));
    }
}
