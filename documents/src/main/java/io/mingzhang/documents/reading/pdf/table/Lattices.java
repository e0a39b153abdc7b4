package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.page.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the rules of a page that touch each other. */
final class Lattices {

    /** More whole lines than this are a drawing. */
    private static final int MOST = 4_000;

    /** A row that a page cut off its table has at least so many upright rules, and is so high. */
    private static final int FEWEST_CUT = 3;

    private static final int LEAST_ROW = 1_000;

    /** An outer column is no wider than this part of the table beside it. */
    private static final int BESIDE = 4;

    private Lattices() {}

    /** The lattices of a page, from top to bottom. */
    static List<Lattice> of(List<Rule> rules) {
        List<Rule> level = Rules.joined(rules, true);
        List<Rule> upright = Rules.joined(rules, false);
        if (level.size() > MOST || upright.size() > MOST) {
            return List.of();
        }
        int[] parent = new int[level.size() + upright.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int l = 0; l < level.size(); l++) {
            for (int u = 0; u < upright.size(); u++) {
                if (touch(level.get(l), upright.get(u))) {
                    parent[rootOf(parent, l)] = rootOf(parent, level.size() + u);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Rule rule = i < level.size() ? level.get(i) : upright.get(i - level.size());
            groups.computeIfAbsent(rootOf(parent, i), _ -> new ArrayList<>()).add(rule);
        }
        List<Rule> lonely = groups.values().stream()
                .filter(group -> group.size() == 1 && !group.getFirst().level())
                .map(List::getFirst)
                .toList();
        List<Lattice> lattices = new ArrayList<>();
        for (List<Rule> group : groups.values()) {
            List<Rule> flat = group.stream().filter(Rule::level).toList();
            List<Rule> tall =
                    new ArrayList<>(group.stream().filter(rule -> !rule.level()).toList());
            boolean isGrid = flat.size() > 1
                    && !tall.isEmpty()
                    && flat.getFirst().at() < flat.getLast().at();
            if (isGrid) {
                tall.addAll(edgesBeside(tall, lonely));
            }
            if (isGrid || isRowCutByPage(flat, tall)) {
                lattices.add(Lattice.of(flat, tall));
            }
        }
        lattices.sort(Comparator.comparingInt((Lattice lattice) -> lattice.box().top())
                .thenComparingInt(lattice -> lattice.box().left()));
        return lattices;
    }

    /**
     * One row of a table that goes on from the page before or upon the next: a level rule on one side, and on it upright rules
     * of one height that reach to both of its ends.
     */
    private static boolean isRowCutByPage(List<Rule> flat, List<Rule> tall) {
        if (flat.size() != 1 || tall.size() < FEWEST_CUT) {
            return false;
        }
        Rule edge = flat.getFirst();
        Rule first = tall.getFirst();
        boolean alike =
                tall.stream().allMatch(rule -> isNear(rule.from(), first.from()) && isNear(rule.to(), first.to()));
        boolean stands = isNear(first.to(), edge.at()) || isNear(first.from(), edge.at());
        int left = tall.stream().mapToInt(Rule::at).min().orElseThrow();
        int right = tall.stream().mapToInt(Rule::at).max().orElseThrow();
        return alike && stands && first.length() >= LEAST_ROW && isNear(left, edge.from()) && isNear(right, edge.to());
    }

    private static boolean isNear(int one, int other) {
        return Math.abs(one - other) <= Rules.NEAR;
    }

    /**
     * Rules that touch no other but run as far as the upright ones beside them: the outer edge of a merged cell that comes from
     * the page before and goes on upon the next one.
     */
    private static List<Rule> edgesBeside(List<Rule> tall, List<Rule> lonely) {
        int top = tall.stream().mapToInt(Rule::from).min().orElseThrow();
        int bottom = tall.stream().mapToInt(Rule::to).max().orElseThrow();
        int left = tall.stream().mapToInt(Rule::at).min().orElseThrow();
        int right = tall.stream().mapToInt(Rule::at).max().orElseThrow();
        int reach = (right - left) / BESIDE;
        return lonely.stream()
                .filter(rule -> isNear(rule.from(), top) && isNear(rule.to(), bottom))
                .filter(rule -> rule.at() > left - reach && rule.at() < right + reach)
                .toList();
    }

    private static boolean touch(Rule level, Rule upright) {
        return upright.at() >= level.from() - Rules.NEAR
                && upright.at() <= level.to() + Rules.NEAR
                && level.at() >= upright.from() - Rules.NEAR
                && level.at() <= upright.to() + Rules.NEAR;
    }

    private static int rootOf(int[] parent, int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
