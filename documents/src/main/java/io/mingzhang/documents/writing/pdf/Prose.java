package io.mingzhang.documents.writing.pdf;

import io.mingzhang.documents.writing.grid.CellLook;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sets lines and paragraphs that stand outside of tables; long ones go on on the next page. */
final class Prose {

    /** How a line or paragraph looks; lengths in hundredths of a point. */
    enum Style {
        /** A line of the cover. */
        COVER(Letters.Kind.HEI, 2600, 4000, 2400, CellLook.Align.CENTER, 0),
        /** A title. */
        TITLE(Letters.Kind.HEI, 2200, 3000, 1200, CellLook.Align.CENTER, 0),
        /** A heading of the highest level. */
        PART(Letters.Kind.HEI, 1800, 3000, 1500, CellLook.Align.CENTER, 0),
        /** A heading of the second level. */
        SECTION(Letters.Kind.HEI, 1600, 2800, 0, CellLook.Align.LEFT, 2),
        /** A heading below it. */
        SUBSECTION(Letters.Kind.HEI, 1500, 2800, 0, CellLook.Align.LEFT, 2),
        /** Prose. */
        PARAGRAPH(Letters.Kind.SONG, 1600, 2800, 0, CellLook.Align.LEFT, 2),
        /** A line of the contents. */
        CONTENTS(Letters.Kind.SONG, 1400, 2600, 0, CellLook.Align.LEFT, 0),
        /** The title above a table. */
        TABLE_TITLE(Letters.Kind.HEI, 1600, 2200, 600, CellLook.Align.CENTER, 0),
        /** A line above or below a table. */
        LINE(Letters.Kind.SONG, 1050, 1550, 200, CellLook.Align.LEFT, 0),
        /** Such a line in the middle. */
        LINE_CENTER(Letters.Kind.SONG, 1050, 1550, 200, CellLook.Align.CENTER, 0),
        /** Such a line at the right edge. */
        LINE_RIGHT(Letters.Kind.SONG, 1050, 1550, 200, CellLook.Align.RIGHT, 0);

        private final Letters.Kind kind;
        private final int size;
        private final int line;
        private final int around;
        private final CellLook.Align align;
        private final int indent;

        Style(Letters.Kind kind, int size, int line, int around, CellLook.Align align, int indent) {
            this.kind = kind;
            this.size = size;
            this.line = line;
            this.around = around;
            this.align = align;
            this.indent = indent;
        }

        static Style ofHeading(int level) {
            return level <= 1 ? PART : level == 2 ? SECTION : SUBSECTION;
        }

        /** The style of a line above or below a table. */
        static Style of(CellLook look) {
            return switch (look.align()) {
                case LEFT -> LINE;
                case CENTER -> look.bold() ? TABLE_TITLE : LINE_CENTER;
                case RIGHT -> LINE_RIGHT;
            };
        }

        /** Whether something must stand below it on the same page. */
        private boolean keepsWithNext() {
            return kind == Letters.Kind.HEI && this != COVER;
        }
    }

    /** What a heading needs below it, in lines. */
    private static final int LINES_BELOW = 3;

    private static final String LEADER = "…";

    private final PageStack pages;
    private final Letters letters;

    Prose(PageStack pages, Letters letters) {
        this.pages = pages;
        this.letters = letters;
    }

    /** Sets a paragraph. */
    void put(String text, Style style) throws IOException {
        int indent = style.indent * style.size;
        List<String> lines = new LineBreaker(letters, style.kind, style.size).lines(text, pages.room(), indent);
        int below = style.keepsWithNext() ? LINES_BELOW * style.line : 0;
        if (!pages.isEmpty() && pages.left() < lines.size() * style.line + below && below > 0) {
            pages.end();
        }
        pages.begin();
        if (!pages.isEmpty()) {
            pages.down(style.around);
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean justified = style == Style.PARAGRAPH && i < lines.size() - 1;
            line(lines.get(i), style, i == 0 ? indent : 0, justified);
        }
        pages.down(style.around);
    }

    private void line(String text, Style style, int indent, boolean justified) throws IOException {
        int y = nextLine(style);
        int free = pages.room() - indent - letters.width(text, style.kind, style.size);
        int gaps = text.codePointCount(0, text.length()) - 1;
        boolean spread = justified && gaps > 0 && free > 0 && free < 3 * style.size;
        int x = pages.x()
                + switch (style.align) {
                    case LEFT -> indent;
                    case CENTER -> Math.max(0, free) / 2;
                    case RIGHT -> Math.max(0, free);
                };
        pages.canvas().text(letters.runs(text, style.kind), x, y, style.size, spread ? free / gaps : 0);
    }

    /** The upper edge of the letters of the next line, on the next page where this one is full. */
    private int nextLine(Style style) throws IOException {
        if (pages.left() < style.line) {
            pages.end();
        }
        int y = pages.y() + (style.line - style.size) / 2;
        pages.down(style.line);
        return y;
    }

    /** A line with one text at its left and one at its right edge. */
    void apart(String left, String right) throws IOException {
        Style style = Style.LINE;
        int free = pages.room() - letters.width(right, style.kind, style.size);
        if (letters.width(left, style.kind, style.size) > free - style.size) {
            put(left, Style.LINE);
            put(right, Style.LINE_RIGHT);
            return;
        }
        int y = nextLine(style);
        pages.canvas().text(letters.runs(Letters.printable(left), style.kind), pages.x(), y, style.size, 0);
        pages.canvas().text(letters.runs(Letters.printable(right), style.kind), pages.x() + free, y, style.size, 0);
        pages.down(style.around);
    }

    /** A line of a list of contents with its page behind dots. */
    void contentsLine(String text, int page) throws IOException {
        Style style = Style.CONTENTS;
        String number = page > 0 ? String.valueOf(page) : "";
        int numberWidth = letters.width(number, style.kind, style.size);
        int room = pages.room() - 3 * style.size;
        List<String> lines = new LineBreaker(letters, style.kind, style.size).lines(text, room);
        for (String each : lines.subList(0, lines.size() - 1)) {
            line(each, style, 0, false);
        }
        int y = nextLine(style);
        String last = lines.getLast();
        pages.canvas().text(letters.runs(last, style.kind), pages.x(), y, style.size, 0);
        if (page > 0) {
            int from = letters.width(last, style.kind, style.size) + style.size / 2;
            int dots = (pages.room() - from - numberWidth - style.size / 2)
                    / letters.width(LEADER, style.kind, style.size);
            int right = pages.room() - numberWidth;
            int start = right - style.size / 2 - dots * letters.width(LEADER, style.kind, style.size);
            pages.canvas()
                    .text(
                            letters.runs(LEADER.repeat(Math.max(0, dots)), style.kind),
                            pages.x() + start,
                            y,
                            style.size,
                            0);
            pages.canvas().text(letters.runs(number, style.kind), pages.x() + right, y, style.size, 0);
        }
    }

    /** Says at the end which characters could not be printed, so that nobody takes their stand-in for what was written. */
    void noteMissing() throws IOException {
        if (letters.missing().isEmpty()) {
            return;
        }
        String codes = letters.missing().stream()
                .map(character -> "U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("、"));
        put("说明：打印用的字库没有下列字符，文中以“〓”代替，请核对原文：" + codes + "。", Style.LINE);
    }
}
