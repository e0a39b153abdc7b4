package io.mingzhang.acceptance.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Two lists laid beside each other: what is alike is paired in order, what is left between pairs is paired by position. */
final class Alignment {

    private Alignment() {}

    /**
     * What stands beside each other.
     *
     * @param truth of the truth, empty where the other list has more
     * @param read of what was read, empty where it is missing
     */
    record Pair<A, B>(Optional<A> truth, Optional<B> read) {}

    /** The pairs, in order. */
    static <A, B> List<Pair<A, B>> of(List<A> truth, List<B> read, BiPredicate<A, B> alike) {
        int[][] longest = new int[truth.size() + 1][read.size() + 1];
        for (int i = truth.size() - 1; i >= 0; i--) {
            for (int j = read.size() - 1; j >= 0; j--) {
                longest[i][j] = alike.test(truth.get(i), read.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<Pair<A, B>> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        int gapI = 0;
        int gapJ = 0;
        while (i < truth.size() && j < read.size()) {
            if (alike.test(truth.get(i), read.get(j)) && longest[i][j] == longest[i + 1][j + 1] + 1) {
                addGap(pairs, truth.subList(gapI, i), read.subList(gapJ, j));
                pairs.add(new Pair<>(Optional.of(truth.get(i)), Optional.of(read.get(j))));
                i++;
                j++;
                gapI = i;
                gapJ = j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        addGap(pairs, truth.subList(gapI, truth.size()), read.subList(gapJ, read.size()));
        return pairs;
    }

    private static <A, B> void addGap(List<Pair<A, B>> pairs, List<A> truth, List<B> read) {
        for (int k = 0; k < Math.max(truth.size(), read.size()); k++) {
            pairs.add(new Pair<>(
                    k < truth.size() ? Optional.of(truth.get(k)) : Optional.empty(),
                    k < read.size() ? Optional.of(read.get(k)) : Optional.empty()));
        }
    }
}
