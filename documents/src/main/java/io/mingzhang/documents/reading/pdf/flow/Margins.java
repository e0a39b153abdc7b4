package io.mingzhang.documents.reading.pdf.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Between which edges the running text of a document stands, told by its long lines. */
final class Margins {

    /** A line this wide, in per cent of the page, is running text. */
    private static final int LONG = 55;

    private static final int WHOLE = 100;

    /** Fewer long lines than this say nothing about a page of its own. */
    private static final int FEWEST = 3;

    private final Map<Integer, Edges> byPage = new HashMap<>();
    private final Map<Integer, Edges> byWidth = new HashMap<>();

    /**
     * The edges of running text.
     *
     * @param left where lines begin that go on
     * @param right where lines end that are full
     */
    record Edges(int left, int right) {}

    Margins(List<PageContent> pages) {
        Map<Integer, List<PagePart.Line>> sameWidth = new HashMap<>();
        for (PageContent page : pages) {
            List<PagePart.Line> lines = longLines(page);
            sameWidth.computeIfAbsent(page.width(), _ -> new ArrayList<>()).addAll(lines);
            if (lines.size() >= FEWEST) {
                byPage.put(page.number(), edges(lines));
            }
        }
        sameWidth.forEach((width, lines) -> {
            if (!lines.isEmpty()) {
                byWidth.put(width, edges(lines));
            }
        });
    }

    /** The edges on a page; those of its paper when no long line stands on any page like it. */
    Edges of(PageContent page) {
        Edges own = byPage.get(page.number());
        Edges like = byWidth.get(page.width());
        if (own != null) {
            return own;
        }
        return like != null ? like : new Edges(0, page.width());
    }

    private static List<PagePart.Line> longLines(PageContent page) {
        List<PagePart.Line> lines = new ArrayList<>();
        for (PagePart part : page.parts()) {
            if (part instanceof PagePart.Line line && line.box().width() * WHOLE >= page.width() * LONG) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Edges edges(List<PagePart.Line> lines) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (PagePart.Line line : lines) {
            left = Math.min(left, line.box().left());
            right = Math.max(right, line.box().right());
        }
        return new Edges(left, right);
    }
}
