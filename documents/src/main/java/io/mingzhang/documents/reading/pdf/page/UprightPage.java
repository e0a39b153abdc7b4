package io.mingzhang.documents.reading.pdf.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns a page whose text runs sideways, and takes away what was put over its text. */
public final class UprightPage {

    private UprightPage() {}

    /** The page as somebody would hold it to read, without watermarks and seals. */
    public static DrawnPage of(DrawnPage page) {
        if (page.glyphs().stream().allMatch(glyph -> glyph.turn() == Turn.UPRIGHT && glyph.look() == Look.INK)) {
            return page;
        }
        DrawnPage held = page;
        for (int turns = quarters(page); turns > 0; turns--) {
            held = turned(held);
        }
        return withoutPutOver(held);
    }

    /** By how many quarters to the left a page has to be turned to be read. */
    public static int quarters(DrawnPage page) {
        return quarters(page.glyphs());
    }

    /** By how many quarters to the left most of the glyphs have to be turned to be read. */
    public static int quarters(List<Glyph> glyphs) {
        Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
        for (Glyph glyph : glyphs) {
            counts.merge(glyph.turn(), glyph.isBlank() ? 0 : 1, Integer::sum);
        }
        int upright = counts.getOrDefault(Turn.UPRIGHT, 0);
        int up = counts.getOrDefault(Turn.UP, 0);
        int down = counts.getOrDefault(Turn.DOWN, 0);
        int over = counts.getOrDefault(Turn.OVER, 0);
        if (up > upright && up >= down && up >= over) {
            return 3;
        }
        if (over > upright && over > down) {
            return 2;
        }
        return down > upright ? 1 : 0;
    }

    /**
     * Where a box of a page that was turned lies on the page as it is shown.
     *
     * @param quarters by how many quarters to the left it was turned
     * @param width of the page as it is held
     * @param height of the page as it is held
     */
    public static Box shown(Box held, int quarters, int width, int height) {
        Box box = held;
        for (int turns = 0; turns < quarters; turns++) {
            int across = turns % 2 == 0 ? height : width;
            box = new Box(across - box.bottom(), box.left(), across - box.top(), box.right());
        }
        return box;
    }

    /** The glyphs of a part of a page turned to the left by so many quarters; only how they lie to each other is kept. */
    public static List<Glyph> turned(List<Glyph> glyphs, int quarters) {
        List<Glyph> held = glyphs;
        for (int turns = quarters; turns > 0; turns--) {
            int right =
                    held.stream().mapToInt(glyph -> glyph.box().right()).max().orElse(0);
            held = turnedWithin(held, right);
        }
        return held;
    }

    private static List<Glyph> turnedWithin(List<Glyph> glyphs, int width) {
        return glyphs.stream()
                .map(glyph -> new Glyph(glyph.text(), turned(glyph.box(), width), turned(glyph.turn()), glyph.look()))
                .toList();
    }

    /** Turned by a quarter to the left. */
    private static DrawnPage turned(DrawnPage page) {
        int width = page.width();
        int turnedWidth = page.height();
        List<Glyph> glyphs = turnedWithin(page.glyphs(), width);
        List<Rule> rules = page.rules().stream()
                .map(rule -> rule.level()
                        ? new Rule(false, rule.at(), width - rule.to(), width - rule.from())
                        : new Rule(true, width - rule.at(), rule.from(), rule.to()))
                .toList();
        List<Box> pictures =
                page.pictures().stream().map(box -> turned(box, width)).toList();
        return new DrawnPage(page.number(), turnedWidth, width, page.text().with(glyphs), rules, pictures);
    }

    private static Box turned(Box box, int width) {
        return new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
    }

    private static Turn turned(Turn turn) {
        return switch (turn) {
            case UPRIGHT -> Turn.UP;
            case UP -> Turn.OVER;
            case OVER -> Turn.DOWN;
            case DOWN -> Turn.UPRIGHT;
            case ASLANT -> Turn.ASLANT;
        };
    }

    private static DrawnPage withoutPutOver(DrawnPage page) {
        List<Glyph> ink = PutOver.without(page.glyphs());
        return ink.size() == page.glyphs().size()
                ? page
                : new DrawnPage(
                        page.number(),
                        page.width(),
                        page.height(),
                        page.text().with(ink),
                        page.rules(),
                        page.pictures());
    }
}
