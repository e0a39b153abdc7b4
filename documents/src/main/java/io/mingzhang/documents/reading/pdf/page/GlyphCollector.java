package io.mingzhang.documents.reading.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The glyphs of one page, each once, however often it is drawn at its place. */
final class GlyphCollector {

    private static final int ASCENT = 86;
    private static final int WHOLE = 100;

    /** A glyph drawn again within this part of its size is the same one, made bold. */
    private static final int SAME = 5;

    /** Places are looked up in squares of so many of these parts, so that few lie at an edge. */
    private static final int SQUARE = 4;

    /** As many like glyphs at one place, whatever their size, are no text. */
    private static final int PILE = 8;

    /** More glyphs than this on one page cannot be read by anybody. */
    private static final int MOST = 400_000;

    /** Pictures smaller than this part of the page are no part of a scan. */
    private static final int LEAST_COVER = 50;

    private static final int MOST_COVERS = 200;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final GlyphSpots spots = new GlyphSpots();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final List<Glyph> hidden = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final Box page;
    private int unknown;
    private int wrong;
    private int recognized;

    /** The glyphs of a page of this size. */
    GlyphCollector(Box page) {
        this.page = page;
    }

    /** A glyph that may not be seen. */
    private record Doubtful(Glyph glyph, Look look) {}

    /** A picture that lies over as many glyphs as were drawn before it. */
    private record Cover(Box box, int glyphs) {}

    /**
     * Where a glyph stands.
     *
     * @param x where it begins on its base line
     * @param y its base line
     * @param toX where the next one begins
     * @param toY where the next one begins
     * @param upX how far its em square goes upwards from the base line, to the right
     * @param upY the same, downwards
     */
    record Placed(int x, int y, int toX, int toY, int upX, int upY) {

        Turn turn() {
            int size = Math.max(Math.abs(upX), Math.abs(upY));
            int lean = size / 20;
            if (Math.abs(upX) <= lean) {
                return upY < 0 ? Turn.UPRIGHT : Turn.OVER;
            }
            if (Math.abs(upY) <= lean) {
                return upX > 0 ? Turn.DOWN : Turn.UP;
            }
            return Turn.ASLANT;
        }

        Box box() {
            int highX = upX * ASCENT / WHOLE;
            int highY = upY * ASCENT / WHOLE;
            int lowX = highX - upX;
            int lowY = highY - upY;
            return Box.between(x + highX, y + highY, x + lowX, y + lowY)
                    .with(Box.between(toX + highX, toY + highY, toX + lowX, toY + lowY));
        }
    }

    void add(@Nullable String read, Placed placed, Look look) {
        if (glyphs.size() + doubtful.size() >= MOST) {
            return;
        }
        String text = read == null || read.isEmpty() || isPrivate(read) ? Glyph.UNKNOWN : PlainLetters.of(read);
        Glyph glyph = new Glyph(text, placed.box(), placed.turn(), look);
        wrong += Characters.WRONG.equals(read) ? 1 : 0;
        if (look == Look.PAPER || look == Look.NONE || look == Look.COVERED || !page.overlaps(glyph.box())) {
            doubtful.add(new Doubtful(glyph, look));
            return;
        }
        add(glyph);
    }

    private void add(Glyph glyph) {
        if (isDrawnAgain(glyph)) {
            return;
        }
        if (glyph.text().equals(Glyph.UNKNOWN)) {
            unknown++;
        }
        glyphs.add(glyph);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether something that is seen lies in this area, among as many glyphs as were drawn first. */
    boolean isWritten(Box area, int first) {
        return glyphs.subList(0, first).stream()
                .anyMatch(glyph -> !glyph.isBlank()
                        && area.holds(glyph.box().centreX(), glyph.box().centreY()));
    }

    /**
     * Decides about what may not be seen, once the whole page is known.
     *
     * @param dark whether something dark lies under a glyph
     * @param pictured whether a picture lies under a glyph
     */
    void settle(Predicate<Glyph> dark, Predicate<Glyph> pictured) {
        int covered = covered();
        recognized += covered > glyphs.size() / 2 ? covered : 0;
        for (Doubtful one : doubtful) {
            Glyph glyph = one.glyph();
            boolean onPicture = pictured.test(glyph);
            boolean inside = one.look() != Look.COVERED && page.overlaps(glyph.box());
            if (inside && (onPicture || one.look() == Look.PAPER && dark.test(glyph))) {
                recognized += one.look() == Look.NONE && !glyph.isBlank() ? 1 : 0;
                add(glyph);
            } else if (!isDrawnAgain(glyph)) {
                hidden.add(glyph);
            }
        }
    }

    /**
     * A picture that cannot be seen through is drawn over what was written so far. Most scanning programs put what they
     * recognized unseen upon the picture, some put it below.
     */
    void cover(Box picture) {
        boolean large = (long) picture.width() * picture.height() * LEAST_COVER > (long) page.width() * page.height();
        if (large && covers.size() < MOST_COVERS && !glyphs.isEmpty()) {
            covers.add(new Cover(picture, glyphs.size()));
        }
    }

    private int covered() {
        int covered = 0;
        for (int i = 0; !covers.isEmpty() && i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            int drawn = i;
            boolean under = !glyph.isBlank()
                    && covers.stream()
                            .anyMatch(cover -> drawn < cover.glyphs
                                    && cover.box.holds(
                                            glyph.box().centreX(), glyph.box().centreY()));
            covered += under ? 1 : 0;
        }
        return covered;
    }

    /** What nobody sees. */
    List<Glyph> hidden() {
        return hidden;
    }

    /** How many glyphs lie unseen over or below a picture: they were recognized from it. */
    int recognized() {
        return recognized;
    }

    /** How many of the glyphs are unknown because the file says wrong characters of them. */
    int wrong() {
        return wrong;
    }

    int unknown() {
        return unknown;
    }

    /** Characters of private use and control characters say nothing. */
    private static boolean isPrivate(String text) {
        int c = text.codePointAt(0);
        return c >= 0xE000 && c <= 0xF8FF
                || c < ' ' && c != '\t' && c != '\n' && c != '\r'
                || c == 0xFFFD
                || c == 0xFFFF;
    }

    private boolean isDrawnAgain(Glyph glyph) {
        int reach = Math.max(1, glyph.size() / SAME);
        int square = SQUARE * reach;
        int left = glyph.box().left();
        int top = glyph.box().top();
        int toX = Math.floorDiv(left + reach, square);
        int toY = Math.floorDiv(top + reach, square);
        for (int x = Math.floorDiv(left - reach, square); x <= toX; x++) {
            for (int y = Math.floorDiv(top - reach, square); y <= toY; y++) {
                for (int other = spots.last(glyph.text(), x, y); other >= 0; other = spots.before(other)) {
                    if (isSame(spots.glyph(other), glyph, reach)) {
                        return true;
                    }
                }
            }
        }
        int ownX = Math.floorDiv(left, square);
        int ownY = Math.floorDiv(top, square);
        spots.add(glyph, ownX, ownY);
        return isPiled(glyph, ownX, ownY);
    }

    private boolean isPiled(Glyph glyph, int x, int y) {
        int here = 0;
        for (int other = spots.last(glyph.text(), x, y); other >= 0 && here <= PILE; other = spots.before(other)) {
            here++;
        }
        return here > PILE;
    }

    private static boolean isSame(Glyph one, Glyph other, int reach) {
        return Math.abs(one.box().left() - other.box().left()) <= reach
                && Math.abs(one.box().top() - other.box().top()) <= reach
                && one.size() == other.size();
    }
}
