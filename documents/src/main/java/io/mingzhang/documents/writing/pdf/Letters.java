package io.mingzhang.documents.writing.pdf;

import io.mingzhang.documents.reading.pdf.LibraryLog;
import io.mingzhang.documents.writing.grid.SafeText;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The letters of a document: a face for running text and one for titles, each standing in where the other lacks a character.
 * A character that neither has is printed as 〓, the typesetter's sign for one that is not at hand, and noted.
 */
final class Letters implements Closeable {

    /** Which of the two faces is wanted. */
    enum Kind {
        /** Song, for running text. */
        SONG,
        /** Hei, for titles. */
        HEI
    }

    /** Letters of one face that follow each other, with the operators of a page that show them. */
    record Run(Face face, String operators) {}

    /** Signs that fonts lack and that others stand in for: one drawn over the other where there are two. */
    private static final Map<Integer, String> DRAWN = Map.of(
            (int) '☑', "□√", (int) '☒', "□×", (int) '☐', "□", (int) '✔', "√", (int) '✓', "√", (int) '✗', "×", (int) '✘',
            "×");

    private static final int STANDING_IN = '〓';
    private static final int EM = 1000;

    private final Face song;
    private final Face hei;
    private final NavigableSet<Integer> missing = new TreeSet<>();

    private Letters(Face song, Face hei) {
        this.song = song;
        this.hei = hei;
    }

    static Letters load(FontFolder folder, PDDocument document) throws IOException {
        LibraryLog.silence();
        Face song = Face.load("Song", folder.song(), document);
        try {
            return new Letters(song, Face.load("Hei", folder.hei(), document));
        } catch (IOException unreadable) {
            song.close();
            throw unreadable;
        }
    }

    List<Face> faces() {
        return List.of(song, hei);
    }

    /** The characters that no face had. */
    NavigableSet<Integer> missing() {
        return missing;
    }

    /** A text with nothing in it that has no width: blanks for tabs, nothing for invisible signs. */
    static String printable(String text) {
        String safe = SafeText.of(text);
        if (safe.chars().noneMatch(c -> c == '\t' || c == ' ' || isInvisible(c))) {
            return safe;
        }
        StringBuilder kept = new StringBuilder(safe.length());
        safe.codePoints().filter(c -> !isInvisible(c)).forEach(c -> kept.appendCodePoint(c == '\t' ? ' ' : c));
        return kept.toString();
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    /** How wide a text is in letters of a size. */
    int width(String text, Kind kind, int size) {
        long width = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            width += advance(character, kind);
        }
        return (int) (width * size / EM);
    }

    /** How wide a character is, in thousandths of its height. */
    int advance(int character, Kind kind) {
        int shown = shown(character);
        Face face = face(shown, kind);
        return face.has(shown) ? face.advance(shown) : face.advance(STANDING_IN);
    }

    /** The operators that print a text. */
    List<Run> runs(String text, Kind kind) {
        List<Run> runs = new ArrayList<>();
        StringBuilder codes = new StringBuilder();
        Face current = face(' ', kind);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            Face face = face(shown(character), kind);
            boolean drawn = isDrawn(character, kind);
            if ((face != current || drawn) && !codes.isEmpty()) {
                runs.add(new Run(current, "<" + codes + "> Tj"));
                codes.setLength(0);
            }
            current = face;
            if (drawn) {
                runs.add(drawn(character, face));
            } else {
                codes.append(code(character, face));
            }
        }
        if (!codes.isEmpty()) {
            runs.add(new Run(current, "<" + codes + "> Tj"));
        }
        return runs;
    }

    private String code(int character, Face face) {
        if (!face.has(character)) {
            missing.add(character);
        }
        return Face.hex(face.print(face.has(character) ? character : STANDING_IN));
    }

    /** A sign put together from others; whoever copies it gets the sign that was meant. */
    private static Run drawn(int character, Face face) {
        String parts = DRAWN.getOrDefault(character, "");
        String under = "<" + Face.hex(face.print(parts.charAt(0))) + ">";
        String over = parts.length() == 1
                ? ""
                : " " + face.advance(parts.charAt(0)) + " <" + Face.hex(face.print(parts.charAt(1))) + ">";
        return new Run(
                face, "/Span <</ActualText <FEFF" + Face.hex(character) + ">>> BDC [" + under + over + "] TJ EMC");
    }

    private boolean isDrawn(int character, Kind kind) {
        return DRAWN.containsKey(character) && !face(character, kind).has(character);
    }

    /** The sign whose face and width count. */
    private int shown(int character) {
        String parts = DRAWN.get(character);
        return parts == null || song.has(character) || hei.has(character) ? character : parts.charAt(0);
    }

    private Face face(int character, Kind kind) {
        Face wanted = kind == Kind.SONG ? song : hei;
        Face other = kind == Kind.SONG ? hei : song;
        return wanted.has(character) || !other.has(character) ? wanted : other;
    }

    @Override
    public void close() throws IOException {
        try {
            song.close();
        } finally {
            hei.close();
        }
    }
}
