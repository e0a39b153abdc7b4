package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.pdf.form.FormPages;
import io.mingzhang.documents.reading.pdf.form.LabelWords;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a document on their way to its rows. Used for one document. */
public final class DocumentFlow {

    private final List<PageContent> pages = new ArrayList<>();
    private final FormPages forms;
    private final StrayForm strays;
    private @Nullable JoinedPages open;

    /** The pages of a document whose forms have labels of these words. */
    public DocumentFlow(LabelWords words) {
        this.forms = new FormPages(words);
        this.strays = new StrayForm(words);
    }

    /** Adds the next page; only its texts and their places are kept once it is known that no table goes on behind it. */
    public void add(DrawnPage drawn) {
        BarePage page = BarePage.of(drawn, forms);
        JoinedPages joined = open == null ? null : open.with(page);
        if (joined == null || joined == open) {
            endOpen();
            open = JoinedPages.of(page);
        } else {
            open = joined;
        }
    }

    private void endOpen() {
        if (open != null) {
            pages.addAll(open.content(strays));
        }
        open = null;
    }

    /** Hands over everything in reading order. */
    public void handTo(RowCollector rows) throws UnreadableDocumentException {
        endOpen();
        RunningHeads heads = new RunningHeads(pages);
        List<PageContent> plain = pages.stream().map(heads::removedFrom).toList();
        Margins margins = new Margins(plain);
        Paragraphs paragraphs = new Paragraphs();
        OpenTable table = null;
        OpenTable last = null;
        for (int i = 0; i < plain.size(); i++) {
            PageContent page = plain.get(i);
            int from = resumed(table, page);
            boolean goesOn = i + 1 < plain.size() && plain.get(i + 1).goingOn() >= 0;
            int to = goesOn ? page.endOfTables() : page.parts().size();
            for (PagePart part : page.parts().subList(Math.min(from, to), to)) {
                switch (part) {
                    case PagePart.Line line -> {
                        table = closed(table, rows);
                        paragraphs.add(page, line, margins.of(page));
                    }
                    case PagePart.Table next -> {
                        OpenTable begun = new OpenTable(page, next.table(), paragraphs.recent());
                        begun.doubtHead(page, Optional.ofNullable(table));
                        if (last != null
                                && table == null
                                && part.equals(page.parts().getFirst())) {
                            begun.doubtRest(page, last);
                        }
                        last = begun;
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

    /** Lets the open table go on upon the next page; the index of the first part that is no part of it. */
    private static int resumed(@Nullable OpenTable table, PageContent page) {
        if (table == null) {
            return 0;
        }
        int rest = page.goingOn();
        if (rest >= 0 && page.parts().get(rest) instanceof PagePart.Table part) {
            table.goOnTogether(page, part.table());
            return rest + 1;
        }
        Optional<Integer> resumed = table.resumedAt(page);
        resumed.ifPresent(index -> table.goOn(page, index));
        return resumed.map(index -> index + 1).orElse(0);
    }

    private static @Nullable OpenTable closed(@Nullable OpenTable table, RowCollector rows)
            throws UnreadableDocumentException {
        if (table != null) {
            table.handTo(rows);
        }
        return null;
    }
}
