package io.mingzhang.acceptance.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands on the pages of a document, as typed from their pictures. Texts that are not official words are told by
 * {@link io.mingzhang.acceptance.golden.Digest digests}.
 *
 * @param kind the kind of the document
 * @param department digest of the department's name
 * @param year the fiscal year
 * @param tables the tables in the order of the pages
 * @param forms the target forms in the order of the pages
 * @param figures the figures of sentences in the order of the pages
 */
record PageTruth(
        String kind,
        String department,
        String year,
        List<TrueTable> tables,
        List<TrueForm> forms,
        List<TrueFigure> figures) {

    /**
     * A table.
     *
     * @param kind which of the official tables it is
     * @param page the page it begins on
     * @param unit the unit printed above it
     * @param year the year in its title, {@code -} for none
     * @param columns its columns from left to right
     * @param rows its rows as printed, both halves of a side-by-side table in one
     */
    record TrueTable(String kind, int page, String unit, String year, List<TrueColumn> columns, List<TrueRow> rows) {}

    /**
     * A column.
     *
     * @param meaning {@code FUND.MEASURE} or {@code FUND.MEASURE.PERIOD} of amounts, the role of others
     * @param label the labels above it from top to bottom, joined by {@code /}
     */
    record TrueColumn(String meaning, String label) {

        /** Whether amounts stand in it. */
        boolean isAmount() {
            return meaning.contains(".");
        }
    }

    /**
     * A printed row.
     *
     * @param page its page
     * @param cells its cells, one for each column, blanks included
     */
    record TrueRow(int page, List<String> cells) {}

    /**
     * A target form.
     *
     * @param page the page it begins on
     * @param year its year, {@code -} for none
     * @param unit the unit of its amounts
     * @param lines what it says: fields, funding, goals and indicators, each the words of one line
     */
    record TrueForm(int page, String year, String unit, List<List<String>> lines) {}

    /**
     * A figure of a sentence.
     *
     * @param page its page
     * @param kind what it says
     * @param value the number as printed, without separators
     * @param belongs what it is said of: side, fund, measure, code; {@code of N}, the amount it is compared with;
     *     {@code -} where no quantity of the model is meant
     * @param direction the direction of a change, empty for none
     * @param baseline what a change is measured against, empty for none
     */
    record TrueFigure(int page, String kind, String value, String belongs, String direction, String baseline) {}

    /** Reads a file of truth. */
    static PageTruth of(Path file) throws IOException {
        Reading reading = new Reading();
        Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .forEach(reading::line);
        return new PageTruth(
                reading.head.get(1),
                reading.head.get(2),
                reading.head.get(3),
                reading.tables,
                reading.forms,
                reading.figures);
    }

    /** The state of reading a file line by line. */
    private static final class Reading {

        private List<String> head = List.of();
        private final List<TrueTable> tables = new ArrayList<>();
        private final List<TrueForm> forms = new ArrayList<>();
        private final List<TrueFigure> figures = new ArrayList<>();
        private int page;

        void line(List<String> words) {
            switch (words.getFirst()) {
                case "document" -> head = words;
                case "page" -> page = Integer.parseInt(words.get(1));
                case "table" -> table(words);
                case "column" -> tables.getLast().columns().add(new TrueColumn(words.get(1), words.get(2)));
                case "row" -> tables.getLast().rows().add(new TrueRow(page, words.subList(1, words.size())));
                case "form" -> form(words);
                case "field", "funding", "goal", "indicator" ->
                    forms.getLast().lines().add(words);
                case "said" -> figures.add(figure(words));
                default -> throw new IllegalStateException("Unknown line of truth: " + words);
            }
        }

        private void table(List<String> words) {
            page = Integer.parseInt(words.get(2));
            tables.add(new TrueTable(
                    words.get(1), page, words.get(3), words.get(4), new ArrayList<>(), new ArrayList<>()));
        }

        private void form(List<String> words) {
            page = Integer.parseInt(words.get(1));
            forms.add(new TrueForm(page, words.get(2), words.get(3), new ArrayList<>()));
        }

        private static TrueFigure figure(List<String> words) {
            return new TrueFigure(
                    Integer.parseInt(words.get(1)),
                    words.get(2),
                    words.get(3),
                    words.get(4),
                    words.size() > 5 ? words.get(5) : "",
                    words.size() > 6 ? words.get(6) : "");
        }
    }
}
