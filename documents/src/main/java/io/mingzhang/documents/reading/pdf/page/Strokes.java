package io.mingzhang.documents.reading.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The path that is being drawn, and the straight lines seen of the paths drawn so far. Coordinates in 1/100 pt of the page
 * as it is shown. Used for one page.
 */
final class Strokes {

    /** A line may lean by this much and is level or upright still: two thirds of a hairline. */
    private static final int LEAN = 60;

    /** A filled bar is a line up to this thickness; the boldest frames of tables have 3 pt. */
    private static final int BAR = 320;

    /** Shorter lines than the smallest cell are no rules: parts of drawn characters, ticks. */
    private static final int SHORTEST = 150;

    /** More lines than this on one page are a picture, no tables. */
    private static final int MOST = 200_000;

    /** More filled areas than this on one page are a picture. */
    private static final int MOST_AREAS = 2_000;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> light = new ArrayList<>();
    private final List<Box> areas = new ArrayList<>();
    private final Dots dots = new Dots();
    private final List<int[]> segments = new ArrayList<>();
    private int startX;
    private int startY;
    private int x;
    private int y;
    private boolean curved;

    void moveTo(int toX, int toY) {
        x = toX;
        y = toY;
        startX = toX;
        startY = toY;
    }

    void lineTo(int toX, int toY) {
        if (segments.size() < MOST) {
            segments.add(new int[] {x, y, toX, toY});
        }
        x = toX;
        y = toY;
    }

    /** A curve is no part of a table, and what it encloses neither. */
    void curveTo(int toX, int toY) {
        curved = true;
        x = toX;
        y = toY;
    }

    void close() {
        if (x != startX || y != startY) {
            lineTo(startX, startY);
        }
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    /** The path is drawn as lines: in ink, or in the colour of paper, which is seen on dark areas only. */
    void stroke(boolean ink) {
        for (int[] s : segments) {
            line(s[0], s[1], s[2], s[3], ink);
        }
    }

    /** What the path encloses is filled: narrow bars are lines. */
    void fill(boolean ink) {
        if (curved || segments.isEmpty()) {
            if (ink && !segments.isEmpty()) {
                shade(around(segments));
            }
            return;
        }
        int from = 0;
        for (int i = 1; i <= segments.size(); i++) {
            boolean ends = i == segments.size()
                    || segments.get(i)[0] != segments.get(i - 1)[2]
                    || segments.get(i)[1] != segments.get(i - 1)[3];
            if (ends) {
                bar(segments.subList(from, i), ink);
                from = i;
            }
        }
    }

    /** The path ends; the next one begins. */
    void end() {
        segments.clear();
        curved = false;
    }

    /** The lines that are seen. */
    List<Rule> rules() {
        List<Rule> seen = new ArrayList<>(rules);
        seen.addAll(dots.rules());
        for (Rule rule : light) {
            if (areas.stream().anyMatch(area -> isIn(rule, area))) {
                seen.add(rule);
            }
        }
        return seen;
    }

    /** Whether an area filled with something lies under a glyph. */
    boolean isOnDark(Glyph glyph) {
        return areas.stream()
                .anyMatch(area -> area.holds(glyph.box().centreX(), glyph.box().centreY()));
    }

    /** An area has a colour. */
    void shade(Box area) {
        if (areas.size() < MOST_AREAS) {
            areas.add(area);
        }
    }

    private static boolean isIn(Rule rule, Box area) {
        int middle = (rule.from() + rule.to()) / 2;
        int x = rule.level() ? middle : rule.at();
        int y = rule.level() ? rule.at() : middle;
        return x >= area.left() - BAR && x <= area.right() + BAR && y >= area.top() - BAR && y <= area.bottom() + BAR;
    }

    private void bar(List<int[]> shape, boolean ink) {
        Box box = around(shape);
        int width = box.width();
        int height = box.height();
        if (ink && dots.took(box)) {
            return;
        }
        if (height <= BAR && width > height) {
            add(new Rule(true, box.centreY(), box.left(), box.right()), ink);
        } else if (width <= BAR && height > width) {
            add(new Rule(false, box.centreX(), box.top(), box.bottom()), ink);
        } else if (ink) {
            shade(box);
        }
    }

    private static Box around(List<int[]> shape) {
        int[] first = shape.getFirst();
        Box box = Box.between(first[0], first[1], first[2], first[3]);
        for (int[] s : shape) {
            box = box.with(Box.between(s[0], s[1], s[2], s[3]));
        }
        return box;
    }

    private void line(int x1, int y1, int x2, int y2, boolean ink) {
        if (Math.abs(y1 - y2) <= LEAN) {
            add(new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)), ink);
        } else if (Math.abs(x1 - x2) <= LEAN) {
            add(new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)), ink);
        }
    }

    private void add(Rule rule, boolean ink) {
        List<Rule> among = ink ? rules : light;
        if (rule.length() >= SHORTEST && among.size() < (ink ? MOST : MOST_AREAS)) {
            among.add(rule);
        }
    }
}
