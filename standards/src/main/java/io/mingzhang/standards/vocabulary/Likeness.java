package io.mingzhang.standards.vocabulary;

import java.util.HashSet;
import java.util.Set;

/** How alike two short texts are, by the pairs of neighbouring characters they share (Dice coefficient). */
final class Likeness {

    private Likeness() {}

    /** 0 for nothing in common, 1000 for the same pairs. */
    static int perMille(String one, String other) {
        if (one.equals(other)) {
            return 1000;
        }
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long shared = first.stream().filter(second::contains).count();
        return (int) (2000 * shared / (first.size() + second.size()));
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
