package io.mingzhang.standards.authored;

import java.util.Comparator;

/**
 * A place in a file somebody wrote.
 *
 * @param file the file, as the user named it
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record Spot(String file, int line, int column) implements Comparable<Spot> {

    private static final Comparator<Spot> IN_READING_ORDER =
            Comparator.comparing(Spot::file).thenComparingInt(Spot::line).thenComparingInt(Spot::column);

    @Override
    public int compareTo(Spot other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
