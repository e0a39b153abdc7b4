package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the rules of a page that touch each other. */
final class Lattices {

    /** More whole lines than this are a drawing. */
    private static final int MOST = 4_000;

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
        List<Lattice> lattices = new ArrayList<>();
        for (List<Rule> group : groups.values()) {
            List<Rule> flat = group.stream().filter(Rule::level).toList();
            List<Rule> tall = group.stream().filter(rule -> !rule.level()).toList();
            if (flat.size() > 1
                    && !tall.isEmpty()
                    && flat.getFirst().at() < flat.getLast().at()) {
                lattices.add(Lattice.of(flat, tall));
            }
        }
        lattices.sort(Comparator.comparingInt((Lattice lattice) -> lattice.box().top())
                .thenComparingInt(lattice -> lattice.box().left()));
        return lattices;
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
