package io.mingzhang.checks.similarity;

import java.util.List;

/**
 * A passage that several texts have in common.
 *
 * @param length its plain characters
 * @param places where it stands, in the order of the texts; at least two
 */
public record CopiedPassage(int length, List<Place> places) {

    /**
     * A place of the passage.
     *
     * @param text index of the text
     * @param start its first plain character
     */
    public record Place(int text, int start) {}

    public CopiedPassage {
        places = List.copyOf(places);
    }
}
