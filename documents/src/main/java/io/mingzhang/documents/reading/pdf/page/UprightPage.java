package io.mingzhang.documents.reading.pdf.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns a page whose text runs sideways, and takes watermarks away. */
public final class UprightPage {

    /** Watermarks are larger than ordinary type, by this factor, where they are not aslant. */
    private static final int WATERMARK = 2;

    private UprightPage() {}

    /** The page as somebody would hold it to read, without watermarks. */
    public static DrawnPage of(DrawnPage page) {
        if (page.glyphs().stream().allMatch(glyph -> glyph.turn() == Turn.UPRIGHT && !glyph.pale())) {
            return page;
        }
        Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
        for (Glyph glyph : page.glyphs()) {
            counts.merge(glyph.turn(), glyph.isBlank() ? 0 : 1, Integer::sum);
        }
        int upright = counts.getOrDefault(Turn.UPRIGHT, 0);
        int up = counts.getOrDefault(Turn.UP, 0);
        int down = counts.getOrDefault(Turn.DOWN, 0);
        int over = counts.getOrDefault(Turn.OVER, 0);
        DrawnPage held = page;
        if (up > upright && up >= down && up >= over) {
            held = turned(turned(turned(page)));
        } else if (over > upright && over > down) {
            held = turned(turned(page));
        } else if (down > upright) {
            held = turned(page);
        }
        return withoutWatermarks(held);
    }

    /** Turned by a quarter to the left. */
    private static DrawnPage turned(DrawnPage page) {
        int width = page.width();
        int turnedWidth = page.height();
        List<Glyph> glyphs = page.glyphs().stream()
                .map(glyph -> new Glyph(glyph.text(), turned(glyph.box(), width), turned(glyph.turn()), glyph.pale()))
                .toList();
        List<Rule> rules = page.rules().stream()
                .map(rule -> rule.level()
                        ? new Rule(false, rule.at(), width - rule.to(), width - rule.from())
                        : new Rule(true, width - rule.at(), rule.from(), rule.to()))
                .toList();
        List<Box> pictures =
                page.pictures().stream().map(box -> turned(box, width)).toList();
        return new DrawnPage(page.number(), turnedWidth, width, glyphs, rules, pictures, page.unknown());
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

    private static DrawnPage withoutWatermarks(DrawnPage page) {
        int[] sizes = page.glyphs().stream().mapToInt(Glyph::size).sorted().toArray();
        int usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
        List<Glyph> ink = page.glyphs().stream()
                .filter(glyph -> glyph.turn() != Turn.ASLANT && !(glyph.pale() && glyph.size() > usual * WATERMARK))
                .toList();
        return ink.size() == page.glyphs().size()
                ? page
                : new DrawnPage(
                        page.number(), page.width(), page.height(), ink, page.rules(), page.pictures(), page.unknown());
    }
}
