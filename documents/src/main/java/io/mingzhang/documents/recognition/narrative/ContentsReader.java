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
    private static final Pattern PAGE = Pattern.compile("^(.*?)(?:[.·…．‥—-]{2,}|\\s+|[.·…．]+\\s*)(\\d{1,3})$");
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
            if (!claims.isFree(row) || cells.size() > 2 || isBody(entry) || !keys.add(key(entry.title()))) {
                break;
            }
            claims.take(row);
            entries.add(entry);
        }
        return entries;
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
        if (cells.size() > 1 && cells.get(1).matches("\\d{1,3}")) {
            page = Integer.parseInt(cells.get(1));
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
