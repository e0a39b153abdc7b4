package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.TypedText;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import io.mingzhang.kernel.PageBox;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page has beside the text that belongs to it: text that nobody sees, which is never part of what is read, and text that
 * somebody put over the page.
 *
 * @param kind what it is
 * @param message says so
 * @param text what it says, empty when it is not repeated
 * @param place where it stands
 */
record PageTraces(FileTrace.Kind kind, String message, String text, PageBox place) {

    /** More of a kind than this on one page are noted as a number. */
    private static final int MOST = 5;

    /** What there is on a page. */
    static List<PageTraces> of(DrawnPage page) {
        List<PageTraces> found = new ArrayList<>();
        List<TextLine> lines = TextLine.of(page.text().hidden());
        for (TextLine line : lines.subList(0, Math.min(MOST, lines.size()))) {
            found.add(hidden(
                    "第 %d 页有看不见的文字（与纸同色、不显示、在关闭的图层上或在页面之外），没有读入".formatted(page.number()),
                    line.text(),
                    line.box().place()));
        }
        if (lines.size() > MOST) {
            found.add(
                    hidden("第 %d 页还有 %d 行看不见的文字，没有读入".formatted(page.number(), lines.size() - MOST), "", PageBox.NONE));
        }
        found.addAll(typed(page));
        return found;
    }

    private static List<PageTraces> typed(DrawnPage page) {
        List<PageTraces> found = new ArrayList<>();
        List<TypedText> typed = page.text().typed();
        for (TypedText each : typed.subList(0, Math.min(MOST, typed.size()))) {
            String what = switch (each.state()) {
                case READ -> "第 %d 页有后加的文本框（PDF 批注），其中的文字已按所在位置读入";
                case OVER -> "第 %d 页有后加的文本框（PDF 批注）盖住了原有文字；审核的是原有文字，加上的没有读入";
                case UNDRAWN -> "第 %d 页有只存内容、没有显示样式的文本框或填写栏，没有读入";
            };
            found.add(new PageTraces(
                    FileTrace.Kind.COMMENT,
                    what.formatted(page.number()),
                    each.text(),
                    each.box().place()));
        }
        if (typed.size() > MOST) {
            found.add(new PageTraces(
                    FileTrace.Kind.COMMENT,
                    "第 %d 页还有 %d 个文本框或填写栏".formatted(page.number(), typed.size() - MOST),
                    "",
                    PageBox.NONE));
        }
        return found;
    }

    private static PageTraces hidden(String message, String text, PageBox place) {
        return new PageTraces(FileTrace.Kind.HIDDEN_TEXT, message, text, place);
    }
}
