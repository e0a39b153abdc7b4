package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.model.narrative.ContentsEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of contents (目录): its entries until the body begins with the first of them again. */
final class ContentsReader {

    private static final int LONGEST_ENTRY = 80;
    private static final int FEWEST_ENTRIES = 3;
    private static final int SAME_END = 4;

    /** A number of a page: 3, - 3 -, （3）, 第3页. */
    private static final String NUMBER = "[-–—(（第]?\\s*([0-9０-９]{1,3})\\s*[-–—)）页]?";

    private static final Pattern PAGE = Pattern.compile("^(.*?)(?:[.·…．‥—-]{2,}|\\s+|[.·…．]+)\\s*" + NUMBER + "$");
    private static final Pattern ONLY_PAGE = Pattern.compile(NUMBER);
    private static final Pattern LEADERS = Pattern.compile("[\\s.·…．‥]+$");

    private ContentsReader() {}

    /** The entries; their rows are taken. */
    static List<ContentsEntry> read(List<ContentRow> rows, Claims claims) {
        List<ContentsEntry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int start = 0;
        while (start < rows.size() && !isTitle(rows.get(start), claims)) {
            start++;
        }
        if (start == rows.size()) {
            return entries;
        }
        claims.take(rows.get(start));
        for (int i = start + 1; i < rows.size(); i++) {
            ContentRow row = rows.get(i);
            List<String> cells = row.filled().map(GridCell::text).toList();
            if (cells.isEmpty()) {
                continue;
            }
            ContentsEntry entry = entry(cells, row);
            boolean ends = !claims.isFree(row) || cells.size() > 2 || isBody(entry);
            if (ends || !keys.add(key(entry.title())) || beginsAgain(entry, entries)) {
                break;
            }
            claims.take(row);
            entries.add(entry);
        }
        return chaptersApart(entries);
    }

    /**
     * Whether the body begins here with its first heading in other words than the contents have for it: 第一部分 again, or behind
     * numbered entries one without number that ends as the first does (一、单位主要职能; 虚构中心主要职能).
     */
    private static boolean beginsAgain(ContentsEntry entry, List<ContentsEntry> before) {
        if (before.size() < FEWEST_ENTRIES) {
            return false;
        }
        String first = before.getFirst().title();
        Numbering numbering = Numbering.of(entry.title());
        Numbering ofFirst = Numbering.of(first);
        if (numbering.level() == 1 && ofFirst.level() == 1) {
            return ordinal(entry.title(), numbering).equals(ordinal(first, ofFirst));
        }
        String words = key(first.substring(ofFirst.end()));
        boolean allNumbered =
                before.stream().allMatch(each -> Numbering.of(each.title()).level() > 0);
        return numbering.level() == 0
                && allNumbered
                && words.length() >= SAME_END
                && key(entry.title()).endsWith(words.substring(words.length() - SAME_END));
    }

    private static String ordinal(String title, Numbering numbering) {
        return key(title.substring(0, numbering.end()));
    }

    /** 五、部门预算表 with the tables themselves numbered below it announces a chapter, not a table. */
    private static List<ContentsEntry> chaptersApart(List<ContentsEntry> entries) {
        List<ContentsEntry> apart = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ContentsEntry entry = entries.get(i);
            boolean isChapter = entry.isTable()
                    && i + 1 < entries.size()
                    && entries.get(i + 1).isTable()
                    && isBelow(entries.get(i + 1).title(), entry.title());
            apart.add(isChapter ? new ContentsEntry(entry.title(), entry.page(), false, entry.at()) : entry);
        }
        return apart;
    }

    private static boolean isBelow(String lower, String upper) {
        int level = Numbering.of(upper).level();
        return level > 0 && Numbering.of(lower).level() > level;
    }

    private static boolean isTitle(ContentRow row, Claims claims) {
        return claims.isFree(row) && PlainText.fold(row.soleText()).equals("目录");
    }

    private static boolean isBody(ContentsEntry entry) {
        return entry.title().length() > LONGEST_ENTRY
                || entry.title().indexOf('。') >= 0
                || entry.title().isEmpty();
    }

    private static ContentsEntry entry(List<String> cells, ContentRow row) {
        String text = cells.getFirst();
        int page = 0;
        Matcher own = ONLY_PAGE.matcher(cells.getLast());
        if (cells.size() > 1 && own.matches()) {
            page = Integer.parseInt(own.group(1));
        } else {
            Matcher matcher = PAGE.matcher(text);
            if (matcher.find()) {
                text = matcher.group(1);
                page = Integer.parseInt(matcher.group(2));
            }
        }
        String title = LEADERS.matcher(text).replaceAll("").strip();
        return new ContentsEntry(title, page, isTable(title), row.at());
    }

    private static boolean isTable(String title) {
        Numbering numbering = Numbering.of(title);
        String words = PlainText.fold(title.substring(numbering.end()));
        int bracket = words.endsWith(")") ? words.lastIndexOf('(') : -1;
        String core = bracket > 0 ? words.substring(0, bracket) : words;
        return numbering.level() != 1 && core.endsWith("表") && !core.endsWith("报表") && core.length() > 3;
    }

    private static String key(String title) {
        return PlainText.fold(title);
    }
}
