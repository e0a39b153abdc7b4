package io.mingzhang.acceptance.mutation;

import java.util.List;

/** The figures of a text as other tests may use them: line, characters, and what they stand in. */
public final class PrintedFigures {

    private PrintedFigures() {}

    /**
     * A figure of a text.
     *
     * @param line 1-based line
     * @param text its characters
     * @param sort what it stands in, in Chinese
     */
    public record Figure(int line, String text, String sort) {}

    /** The figures of a text in reading order, listed from its characters alone. */
    public static List<Figure> of(String text) {
        return FigureScan.of(text).stream()
                .map(figure ->
                        new Figure(figure.line(), figure.text(), figure.sort().label()))
                .toList();
    }
}
