package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import io.mingzhang.kernel.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of a page that nobody sees; it is never part of what is read.
 *
 * @param message says so
 * @param text what it says, empty when it is read all the same
 * @param place where it stands
 */
record UnseenText(String message, String text, PageBox place) {

    /** More lines than this of one page are noted as a number. */
    private static final int MOST = 5;

    /** What there is on a page. */
    static List<UnseenText> of(DrawnPage page) {
        List<UnseenText> found = new ArrayList<>();
        if (page.text().recognized() > 0) {
            found.add(new UnseenText("第 %d 页是图像，文字由图像识别得来，可能有误，请对照原件".formatted(page.number()), "", PageBox.NONE));
        }
        List<TextLine> lines = TextLine.of(page.text().hidden());
        for (TextLine line : lines.subList(0, Math.min(MOST, lines.size()))) {
            found.add(new UnseenText(
                    "第 %d 页有看不见的文字（与纸同色、不显示或在页面之外），没有读入".formatted(page.number()),
                    line.text(),
                    line.box().place()));
        }
        if (lines.size() > MOST) {
            found.add(new UnseenText(
                    "第 %d 页还有 %d 行看不见的文字，没有读入".formatted(page.number(), lines.size() - MOST), "", PageBox.NONE));
        }
        return found;
    }
}
