package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.kernel.Severity;
import java.util.List;

/**
 * Something said about a document, with all the places it is about.
 *
 * @param number its number in the list, counted from 1
 * @param severity how grave it is; decides the colour of its first place
 * @param title its heading in the list and in notes
 * @param texts what is wrong, which figures, what to do: one paragraph each
 * @param sides the places, the one to be put right first
 */
public record Remark(int number, Severity severity, String title, List<String> texts, List<Side> sides) {

    public Remark {
        texts = List.copyOf(texts);
        sides = List.copyOf(sides);
    }
}
