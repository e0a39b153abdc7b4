package io.mingzhang.documents.tabular;

import java.util.List;

/**
 * A column of a list.
 *
 * @param key what the program calls it
 * @param labels what people call it: the first is printed, any is read
 * @param required whether a list without it cannot be taken over
 * @param width how wide it is printed, in half-width characters
 * @param numeric whether its values are written as numbers
 * @param choices the only values that make sense; empty for any
 */
public record ListColumn(
        String key, List<String> labels, boolean required, int width, boolean numeric, List<String> choices) {

    private static final int USUAL_WIDTH = 16;

    /** Keeps the lists; there is at least one label. */
    public ListColumn {
        labels = List.copyOf(labels);
        choices = List.copyOf(choices);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("A column needs a label: " + key);
        }
    }

    /** A column of words. */
    public static ListColumn of(String key, String... labels) {
        return new ListColumn(key, List.of(labels), false, USUAL_WIDTH, false, List.of());
    }

    /** The same, without which a list cannot be taken over. */
    public ListColumn mustBeThere() {
        return new ListColumn(key, labels, true, width, numeric, choices);
    }

    /** The same, of another width. */
    public ListColumn wide(int characters) {
        return new ListColumn(key, labels, required, characters, numeric, choices);
    }

    /** The same, for numbers. */
    public ListColumn ofNumbers() {
        return new ListColumn(key, labels, required, width, true, choices);
    }

    /** The same, for one of these values. */
    public ListColumn oneOf(List<String> values) {
        return new ListColumn(key, labels, required, width, numeric, values);
    }

    /** What is printed above it. */
    public String label() {
        return labels.getFirst();
    }
}
