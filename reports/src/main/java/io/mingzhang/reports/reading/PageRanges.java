package io.mingzhang.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Pages in few words: a scanned annex of a thousand pages is one range. */
final class PageRanges {

    /** More ranges than this are not listed. */
    private static final int MOST = 12;

    private PageRanges() {}

    /** What a message about this page begins with. */
    static String start(int page) {
        return "第 %d 页".formatted(page);
    }

    /** All of them: 第 2、4–5 页（共 3 页）. */
    static String told(SortedSet<Integer> pages) {
        List<String> ranges = ranges(pages);
        String listed = String.join("、", ranges.subList(0, Math.min(MOST, ranges.size())));
        boolean all = ranges.size() <= MOST;
        return "第 " + listed + (all ? "" : " 等") + " 页" + (pages.size() > 2 ? "（共 " + pages.size() + " 页）" : "");
    }

    private static List<String> ranges(SortedSet<Integer> pages) {
        List<String> ranges = new ArrayList<>();
        int from = pages.first();
        int to = from;
        for (int page : pages.tailSet(from + 1)) {
            if (page != to + 1) {
                ranges.add(range(from, to));
                from = page;
            }
            to = page;
        }
        ranges.add(range(from, to));
        return ranges;
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
