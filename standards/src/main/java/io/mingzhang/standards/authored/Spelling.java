package io.mingzhang.standards.authored;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the known names was probably meant. */
public final class Spelling {

    private Spelling() {}

    /** The known name that is written most like the wrong one; empty when none is near (more than half differs). */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> 2 * distance(wrong, name) <= Math.max(wrong.length(), name.length()));
    }

    /** The number of characters to insert, remove, change, or exchange with their neighbour. */
    public static int distance(String from, String to) {
        int[] earlier = new int[to.length() + 1];
        int[] previous = new int[to.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                current[j] = Math.min(previous[j - 1] + (same ? 0 : 1), 1 + Math.min(previous[j], current[j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    current[j] = Math.min(current[j], earlier[j - 2] + 1);
                }
            }
            earlier = previous;
            previous = current;
        }
        return previous[to.length()];
    }
}
