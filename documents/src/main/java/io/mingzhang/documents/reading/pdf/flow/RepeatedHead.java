package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.pdf.table.AlignedRow;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.List;

/** The lines at the top of a page that say again what stands above the table on the page before, with running heads above them. */
final class RepeatedHead {

    /** A head stands no further below its caption than so many lines. */
    private static final int HEAD = 8;

    /** What is printed again stands at the same place from left to right, up to this, in 1/100 pt. */
    private static final int SAME_PLACE = 400;

    private final List<TextLine> above;
    private final BarePage next;
    private final BarePage page;

    /** Looks at the lines of a page that follows another one, all lines above being those of the pages before. */
    RepeatedHead(List<TextLine> above, BarePage next, BarePage page) {
        this.above = above;
        this.next = next;
        this.page = page;
    }

    /** How many lines it has; without a head, only running heads are counted. */
    int lines() {
        int running = 0;
        int count = 0;
        boolean head = false;
        boolean open = true;
        List<TextLine> lines = next.lines();
        while (count < lines.size()) {
            TextLine line = lines.get(count);
            boolean runs = line.box().top() < next.height() / 2 && next.runs(line, page);
            boolean again = isAgain(line);
            if (!runs && !again) {
                break;
            }
            open &= runs;
            running += open ? 1 : 0;
            head |= again && AlignedRow.of(line).isHead();
            count++;
        }
        return head ? count : running;
    }

    private boolean isAgain(TextLine line) {
        String text = plain(line);
        for (int i = above.size() - 1; i >= 0; i--) {
            TextLine like = above.get(i);
            if (Math.abs(like.box().left() - line.box().left()) <= SAME_PLACE
                    && plain(like).equals(text)
                    && isAboveBody(i)) {
                return true;
            }
        }
        return isContinued(text);
    }

    /** Whether no row with figures stands between a line and the caption above it. */
    private boolean isAboveBody(int index) {
        for (int i = index; i >= Math.max(0, index - HEAD); i--) {
            AlignedRow line = AlignedRow.of(above.get(i));
            if (line.isBody() && !line.isNumbering()) {
                return false;
            }
            if (i < index && line.isCaption()) {
                return true;
            }
        }
        return index <= HEAD;
    }

    private static boolean isContinued(String text) {
        return text.matches("[（(]?续表?[0-9一二三四五六七八九十]*[）)]?");
    }

    private static String plain(TextLine line) {
        return line.text().replaceAll("\\s", "");
    }
}
