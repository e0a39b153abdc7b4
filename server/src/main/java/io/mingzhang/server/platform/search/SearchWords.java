package io.mingzhang.server.platform.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a search field, as words that must all stand somewhere; and the condition on a table for it.
 *
 * @param words in lower case, none empty, {@value #MOST} at most
 */
public record SearchWords(List<String> words) {

    /** More words than these narrow nothing any more. */
    private static final int MOST = 10;
    /** More rows than these nobody turns pages through; whoever finds more is asked for further words. */
    public static final int MOST_FOUND = 1000;

    /** Keeps the list. */
    public SearchWords {
        words = List.copyOf(words);
    }

    /** The words of a text; none when there is no text. */
    public static SearchWords of(@Nullable String typed) {
        if (typed == null) {
            return new SearchWords(List.of());
        }
        return new SearchWords(
                Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("[\\s　]+", -1))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The condition that all words stand in a text, with the parameters {@code :word0}, {@code :word1}, …
     *
     * @param grams an indexed expression of type {@code text[]} with the {@linkplain SearchGrams pieces} of the text
     * @param text the text itself, as an expression
     */
    public String condition(String grams, String text) {
        return words.isEmpty()
                ? "true"
                : IntStream.range(0, words.size())
                        .mapToObj(number -> grams + " @> platform.search_grams(:word" + number
                                + "::text) and strpos(lower(" + text + "), :word" + number + ") > 0")
                        .collect(Collectors.joining(" and "));
    }

    /**
     * The rows that a statement finds, as a table for another statement: when there are words, no more than one beyond
     * {@value #MOST_FOUND} of them, whichever come first, for a word that stands everywhere would have all rows read.
     */
    public String found(String select) {
        return words.isEmpty() ? "(" + select + ")" : "(" + select + " limit " + (MOST_FOUND + 1) + ")";
    }

    /** The values of the parameters that {@link #condition} names. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        for (int number = 0; number < words.size(); number++) {
            parameters.put("word" + number, words.get(number));
        }
        return parameters;
    }
}
