package io.mingzhang.reports.page;

import io.mingzhang.reports.reading.ReadingGap;
import io.mingzhang.reports.reading.ReadingGaps;

/** What reading left out or may have got wrong: what was not examined stands open above the findings, damages are folded. */
final class ReadingMarkup {

    private static final int MOST = 200;

    private ReadingMarkup() {}

    static void unexamined(Markup out, ReadingGaps gaps) {
        if (gaps.unexamined().isEmpty()) {
            return;
        }
        out.open("details", "class", "unexamined", "open", "open");
        out.element("summary", ReadingGaps.UNEXAMINED + " " + gaps.unexaminedPlaces() + " 处")
                .open("ul");
        gaps.unexamined().stream().limit(MOST).forEach(gap -> entry(out, gap, gap.sentence()));
        if (gaps.unexamined().size() > MOST) {
            out.element("li", "… 共 " + gaps.unexaminedPlaces() + " 处");
        }
        out.close().close();
    }

    static void damaged(Markup out, ReadingGaps gaps) {
        if (gaps.damaged().isEmpty()) {
            return;
        }
        out.open("details", "class", "rest");
        out.element("summary", ReadingGaps.DAMAGED + " " + gaps.damagedPlaces());
        out.element("p", ReadingGaps.DAMAGED_MEANING + "。").open("ul");
        gaps.damagedInShort().forEach(line -> out.element("li", line));
        out.close().close();
    }

    private static void entry(Markup out, ReadingGap gap, String text) {
        out.open("li").element("b", gap.kind()).words("　" + text + "。").close();
    }
}
