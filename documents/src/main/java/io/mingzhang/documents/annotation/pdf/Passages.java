package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.PageSource;
import io.mingzhang.kernel.PageBox;
import io.mingzhang.kernel.PageStretch;
import io.mingzhang.kernel.SourceLocation;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Finds what remarks are about on the pages: a cell is its box, of a paragraph the clause with the words in question. Used for
 * one document.
 */
final class Passages {

    /** A paragraph that goes on is sought at the top of the next page, in this part of it, per cent. */
    private static final int TOP_OF_PAGE = 45;

    private static final int WHOLE = 100;

    private final PageSource pages;
    /** The last two pages that were drawn. */
    private final SequencedMap<Integer, DrawnPage> drawn = new TreeMap<>();

    private Passages(PageSource pages) {
        this.pages = pages;
    }

    /** The places of all sides that stand on pages. */
    static Map<Side, Found> of(PageSource pages, List<Remark> remarks) {
        Passages passages = new Passages(pages);
        Map<Side, Found> all = new HashMap<>();
        remarks.stream()
                .flatMap(remark -> remark.sides().stream())
                .distinct()
                .sorted(Comparator.comparingInt(side -> side.at().page()))
                .forEach(side -> passages.find(side).ifPresent(found -> all.put(side, found)));
        return all;
    }

    private Optional<Found> find(Side side) {
        SourceLocation at = side.at();
        if (at.page() < 1 || at.page() > pages.count() || !at.box().isKnown()) {
            return Optional.empty();
        }
        if (at.row() > 0 && at.offset() == 0) {
            return Optional.of(new Found(at.page(), List.of(at.box())));
        }
        int near = Math.max(0, at.row() > 0 ? at.offset() - 1 : at.column() - firstOnPage(at));
        Optional<Found> exact = inParagraph(side, near).or(() -> onNextPage(side));
        return exact.or(() -> Optional.of(new Found(at.page(), List.of(at.box()))));
    }

    /** The character with which the part of its paragraph begins that stands on the page of a place. */
    private static int firstOnPage(SourceLocation at) {
        return at.parts().stream()
                .filter(part -> part.page() == at.page())
                .findFirst()
                .map(PageStretch::from)
                .orElse(1);
    }

    private Optional<Found> inParagraph(Side side, int near) {
        int page = side.at().page();
        return draw(page).flatMap(sheet -> {
            TextRun run = TextRun.of(sheet, side.at().box());
            Optional<List<PageBox>> boxes =
                    side.printed().isBlank() ? run.clauseAt(near) : run.clause(side.printed(), near);
            return boxes.map(found -> new Found(page, found));
        });
    }

    private Optional<Found> onNextPage(Side side) {
        int page = side.at().page() + 1;
        if (side.at().row() > 0 || page > pages.count()) {
            return Optional.empty();
        }
        return draw(page).flatMap(sheet -> {
            PageBox top = new PageBox(0, 0, sheet.width(), sheet.height() * TOP_OF_PAGE / WHOLE);
            return TextRun.of(sheet, top).clause(side.printed(), 0).map(found -> new Found(page, found));
        });
    }

    /** A page that cannot be drawn has no passages. */
    private Optional<DrawnPage> draw(int number) {
        DrawnPage known = drawn.get(number);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            DrawnPage page = pages.page(number);
            drawn.put(number, page);
            if (drawn.size() > 2) {
                drawn.pollFirstEntry();
            }
            return Optional.of(page);
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
