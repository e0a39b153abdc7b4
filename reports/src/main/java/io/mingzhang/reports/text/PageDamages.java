package io.mingzhang.reports.text;

import io.mingzhang.model.Damage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Damages that concern whole pages in few words: pages with the same thing to say are told together, as ranges. A scanned
 * annex of a thousand pages is one line.
 */
final class PageDamages {

    /** More ranges than this are not listed. */
    private static final int MOST_RANGES = 12;

    private PageDamages() {}

    /** Whether all of them begin with the page they concern. */
    static boolean are(List<Damage> damages) {
        return damages.stream().allMatch(damage -> damage.message().startsWith(start(damage)));
    }

    /** What they say, those that say the same in one: 第 3–1200 页是扫描图像，无法读取文字. */
    static List<String> lines(List<Damage> damages) {
        Map<String, SortedSet<Integer>> pages = new LinkedHashMap<>();
        for (Damage damage : damages) {
            String what = damage.message().substring(start(damage).length());
            pages.computeIfAbsent(what, _ -> new TreeSet<>()).add(damage.at().page());
        }
        List<String> lines = new ArrayList<>();
        pages.forEach((what, numbers) -> lines.add(told(numbers) + what));
        return lines;
    }

    private static String start(Damage damage) {
        return "第 %d 页".formatted(damage.at().page());
    }

    private static String told(SortedSet<Integer> pages) {
        List<String> ranges = ranges(pages);
        String listed = String.join("、", ranges.subList(0, Math.min(MOST_RANGES, ranges.size())));
        boolean all = ranges.size() <= MOST_RANGES;
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
