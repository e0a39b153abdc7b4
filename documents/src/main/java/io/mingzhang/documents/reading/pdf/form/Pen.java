package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.page.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts rules; remembers whether all of them are certain. */
final class Pen {

    /** Edges closer than this are one, in 1/100 pt. */
    private static final int SAME = 500;

    private final List<Rule> rules = new ArrayList<>();
    private final DrawnLevels drawn;
    private boolean certain = true;

    /** Draws on a page that has these rules. */
    Pen(List<Rule> drawn) {
        this.drawn = new DrawnLevels(drawn);
    }

    /** The level rules that the page has. */
    DrawnLevels drawn() {
        return drawn;
    }

    void level(int y, int from, int to) {
        rules.add(new Rule(true, y, from, Math.max(from, to)));
    }

    void upright(int x, int from, int to) {
        rules.add(new Rule(false, x, from, Math.max(from, to)));
    }

    void doubt() {
        certain = false;
    }

    boolean isCertain() {
        return certain;
    }

    /**
     * Makes upright rules that stand nearly below each other one edge: one of these where it is near enough.
     *
     * @return all edges there are now
     */
    List<Integer> straighten(List<Integer> known) {
        List<Integer> xs = rules.stream()
                .filter(rule -> !rule.level())
                .map(Rule::at)
                .distinct()
                .sorted()
                .toList();
        List<Integer> straight = new ArrayList<>(known);
        Map<Integer, Integer> moved = new HashMap<>();
        List<Integer> band = new ArrayList<>();
        for (int x : xs) {
            Optional<Integer> near = known.stream()
                    .filter(edge -> Math.abs(edge - x) <= SAME / 2)
                    .findFirst();
            if (near.isPresent()) {
                moved.put(x, near.get());
                continue;
            }
            if (!band.isEmpty() && x - band.getFirst() > SAME) {
                close(band, moved, straight);
            }
            band.add(x);
        }
        close(band, moved, straight);
        rules.replaceAll(rule -> rule.level()
                ? new Rule(
                        true, rule.at(), at(moved, rule.from()), Math.max(at(moved, rule.from()), at(moved, rule.to())))
                : new Rule(false, at(moved, rule.at()), rule.from(), rule.to()));
        return straight;
    }

    private static int at(Map<Integer, Integer> moved, int x) {
        return Objects.requireNonNullElse(moved.get(x), x);
    }

    private static void close(List<Integer> band, Map<Integer, Integer> moved, List<Integer> straight) {
        if (!band.isEmpty()) {
            int middle = (band.getFirst() + band.getLast()) / 2;
            band.forEach(x -> moved.put(x, middle));
            straight.add(middle);
            band.clear();
        }
    }

    List<Rule> rules() {
        return rules;
    }
}
