package io.mingzhang.checks.together;

import io.mingzhang.checks.form.ProjectNames;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The names of a document's projects in a few numbers: the smallest hashes of all names. Two sketches tell what share of
 * the projects two documents have in common, whatever their number.
 *
 * @param hashes the smallest hashes, ascending
 * @param complete whether every name is in it
 */
public record ProjectSketch(List<Integer> hashes, boolean complete) {

    private static final int SIZE = 64;

    public ProjectSketch {
        hashes = List.copyOf(hashes);
    }

    static ProjectSketch of(Collection<String> names) {
        TreeSet<Integer> smallest = new TreeSet<>();
        boolean dropped = false;
        for (String name : names) {
            String stem = ProjectNames.stem(name);
            if (!stem.isEmpty()) {
                smallest.add(spread(stem.hashCode()));
                if (smallest.size() > SIZE) {
                    smallest.pollLast();
                    dropped = true;
                }
            }
        }
        return new ProjectSketch(List.copyOf(smallest), !dropped);
    }

    /** How many of the names that both sketches can know of are in both, and of how many. */
    Overlap overlap(ProjectSketch other) {
        int limit = Math.min(highest(), other.highest());
        List<Integer> mine = hashes.stream().filter(hash -> hash <= limit).toList();
        List<Integer> theirs =
                other.hashes.stream().filter(hash -> hash <= limit).toList();
        int common = (int) mine.stream().filter(theirs::contains).count();
        return new Overlap(common, Math.min(mine.size(), theirs.size()));
    }

    private int highest() {
        return complete || hashes.isEmpty() ? Integer.MAX_VALUE : hashes.getLast();
    }

    /** String hashes of similar names are close together; the smallest of them shall be any. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /**
     * What two sketches have in common.
     *
     * @param common names in both
     * @param of names of the smaller one
     */
    record Overlap(int common, int of) {

        private static final int FEWEST = 2;
        private static final int MOST_PERCENT = 60;
        private static final int PERCENT = 100;

        /** Whether the documents speak of the same projects. */
        boolean isSame() {
            return common >= FEWEST && common * PERCENT >= of * MOST_PERCENT;
        }
    }
}
