package io.mingzhang.documents.reading.pdf.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that stand at the edge of every page: running heads and page numbers. They are no part of the text. */
final class RunningHeads {

    /** They stand in this part of the page at its upper or lower edge, in per cent of its height. */
    private static final int EDGE = 12;

    private static final int WHOLE = 100;

    /** A running head stands on at least this share of the pages, in per cent. */
    private static final int OFTEN = 70;

    /** Fewer pages say nothing about what repeats. */
    private static final int FEWEST_PAGES = 3;

    /** Lines of different pages stand at the same place when they differ by less, in 1/100 pt. */
    private static final int SAME_PLACE = 300;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·\\s]*[0-9０-９]{1,4}[-—–－·\\s]*|第\\s*[0-9０-９]{1,4}\\s*页([,，/\\s]*共\\s*[0-9０-９]{1,4}\\s*页)?|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|[ivxIVX]{1,6}");

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int pages;

    /** Looks at all pages of a document. */
    RunningHeads(List<PageContent> content) {
        pages = content.size();
        for (PageContent page : content) {
            edgeLines(page).stream()
                    .map(line -> key(page, line))
                    .distinct()
                    .forEach(key -> pagesWith.merge(key, 1, Integer::sum));
        }
    }

    /** The page without them. */
    PageContent removedFrom(PageContent page) {
        List<PagePart> left = new ArrayList<>();
        for (PagePart.Line line : edgeLines(page)) {
            int count = pagesWith.getOrDefault(key(page, line), 0);
            boolean repeats = pages >= FEWEST_PAGES && count * WHOLE >= pages * OFTEN;
            if (repeats || isOutermost(page, line) && isPageNumber(line.text())) {
                left.add(line);
            }
        }
        return left.isEmpty() ? page : page.without(left);
    }

    /** Whether a line is the number of a page and nothing else. */
    static boolean isPageNumber(String text) {
        return PAGE_NUMBER.matcher(text).matches();
    }

    /** Whether lines of two pages say the same but for their numbers. */
    static boolean isSame(String text, String other) {
        return DIGITS.matcher(text).replaceAll("0").equals(DIGITS.matcher(other).replaceAll("0"));
    }

    /** How much of a page of this height is its edge, above or below. */
    static int edge(int height) {
        return height * EDGE / WHOLE;
    }

    private static boolean isOutermost(PageContent page, PagePart.Line line) {
        return page.parts().stream()
                .allMatch(other -> other.equals(line)
                        || other.box().top() >= line.box().bottom()
                                && line.box().top() < page.height() / 2
                        || other.box().bottom() <= line.box().top() + line.size()
                                && line.box().top() > page.height() / 2);
    }

    private static List<PagePart.Line> edgeLines(PageContent page) {
        int edge = edge(page.height());
        List<PagePart.Line> lines = new ArrayList<>();
        for (PagePart part : page.parts()) {
            boolean outside = part.box().bottom() <= edge || part.box().top() >= page.height() - edge;
            if (outside && part instanceof PagePart.Line line) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String key(PageContent page, PagePart.Line line) {
        int fromEdge = Math.min(line.box().top(), page.height() - line.box().bottom()) / SAME_PLACE;
        boolean atTop = line.box().top() < page.height() / 2;
        return (atTop ? "T" : "B") + fromEdge + DIGITS.matcher(line.text()).replaceAll("0");
    }
}
