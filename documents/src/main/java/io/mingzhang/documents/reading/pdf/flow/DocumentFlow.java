package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.pdf.form.FormPages;
import io.mingzhang.documents.reading.pdf.form.LabelWords;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of a document on their way to its rows. Used for one document. */
public final class DocumentFlow {

    private final List<PageContent> pages = new ArrayList<>();
    private final FormPages forms;

    /** The pages of a document whose forms have labels of these words. */
    public DocumentFlow(LabelWords words) {
        this.forms = new FormPages(words);
    }

    /** Adds the next page; only its texts and their places are kept. */
    public void add(DrawnPage page) {
        pages.add(PageContent.of(page, forms));
    }

    /** Hands over everything in reading order. */
    public void handTo(RowCollector rows) throws UnreadableDocumentException {
        RunningHeads heads = new RunningHeads(pages);
        List<PageContent> plain = pages.stream().map(heads::removedFrom).toList();
        Margins margins = new Margins(plain);
        Paragraphs paragraphs = new Paragraphs();
        OpenTable table = null;
        for (PageContent page : plain) {
            List<PagePart> parts = page.parts();
            int from = 0;
            Optional<Integer> resumed = table == null ? Optional.empty() : table.resumedAt(page);
            if (table != null && resumed.isPresent()) {
                table.goOn(page, resumed.get());
                from = resumed.get() + 1;
            }
            for (PagePart part : parts.subList(from, parts.size())) {
                switch (part) {
                    case PagePart.Line line -> {
                        table = closed(table, rows);
                        paragraphs.add(page, line, margins.of(page));
                    }
                    case PagePart.Table next -> {
                        OpenTable begun = new OpenTable(page, next.table(), paragraphs.recent());
                        begun.doubtHead(page, Optional.ofNullable(table));
                        closed(table, rows);
                        table = begun;
                        paragraphs.handTo(rows);
                    }
                }
            }
            if (table == null) {
                paragraphs.endPage();
            }
        }
        closed(table, rows);
        paragraphs.handTo(rows);
    }

    private static @org.jspecify.annotations.Nullable OpenTable closed(
            @org.jspecify.annotations.Nullable OpenTable table, RowCollector rows) throws UnreadableDocumentException {
        if (table != null) {
            table.handTo(rows);
        }
        return null;
    }
}
