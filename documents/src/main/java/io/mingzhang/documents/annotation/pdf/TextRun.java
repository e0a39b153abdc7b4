package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import io.mingzhang.kernel.PageBox;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is printed in a part of a page, without blanks, with the place of every character. */
final class TextRun {

    /** Clauses end before these. */
    private static final String STOPS = "，。；：！？,;";

    private static final int LONGEST_CLAUSE = 150;

    /** A glyph may reach so far over the edges of its paragraph. */
    private static final int OVERHANG = 100;

    private final String text;
    private final List<Box> boxes;
    private final List<Integer> lines;

    private TextRun(String text, List<Box> boxes, List<Integer> lines) {
        this.text = text;
        this.boxes = boxes;
        this.lines = lines;
    }

    static TextRun of(DrawnPage page, PageBox part) {
        List<Glyph> inside =
                page.glyphs().stream().filter(glyph -> holds(part, glyph.box())).toList();
        StringBuilder text = new StringBuilder();
        List<Box> boxes = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int number = 0;
        for (TextLine line : TextLine.of(inside)) {
            for (Glyph glyph : line.glyphs()) {
                String plain = plain(glyph.text());
                text.append(plain);
                for (int i = 0; i < plain.length(); i++) {
                    boxes.add(glyph.box());
                    lines.add(number);
                }
            }
            number++;
        }
        return new TextRun(text.toString(), boxes, lines);
    }

    private static boolean holds(PageBox part, Box glyph) {
        return glyph.centreX() >= part.left() - OVERHANG
                && glyph.centreX() <= part.right() + OVERHANG
                && glyph.centreY() >= part.top() - OVERHANG
                && glyph.centreY() <= part.bottom() + OVERHANG;
    }

    /** Characters as they are compared: without blanks, in their plain form. */
    private static String plain(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** The boxes of the clause that holds the words, line by line; of several the one nearest to a character. */
    Optional<List<PageBox>> clause(String words, int near) {
        String wanted = plain(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int best = -1;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(boxes(start(best), end(best + wanted.length())));
    }

    /** The boxes of the clause around a character; empty when there is no such character. */
    Optional<List<PageBox>> clauseAt(int character) {
        boolean exists = character >= 0 && character < text.length();
        return exists ? Optional.of(boxes(start(character), end(character + 1))) : Optional.empty();
    }

    private int start(int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_CLAUSE && !isStop(at - 1)) {
            at--;
        }
        return at;
    }

    private int end(int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_CLAUSE && !isStop(at)) {
            at++;
        }
        return at;
    }

    /** A comma between digits parts thousands, a colon between digits hours. */
    private boolean isStop(int at) {
        boolean inNumber = at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return !inNumber && (STOPS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ':');
    }

    private List<PageBox> boxes(int from, int to) {
        List<PageBox> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            int line = lines.get(at);
            Box box = boxes.get(at);
            while (at < to && lines.get(at) == line) {
                box = box.with(boxes.get(at));
                at++;
            }
            found.add(box.place());
        }
        return found;
    }
}
