package io.mingzhang.server.platform.search;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs of neighbouring characters of texts, in lower case, each once: what columns of type {@code text[]} with a GIN index
 * hold. The function {@code platform.character_pairs} makes the same in the database.
 */
public final class Bigrams {

    private Bigrams() {}

    /** The pairs of all the texts; none goes from one text into the next. */
    public static String[] of(String... texts) {
        TreeSet<String> pairs = new TreeSet<>();
        for (String text : texts) {
            addTo(pairs, text);
        }
        return pairs.toArray(String[]::new);
    }

    /** The pairs that a text must have in which every word of the query stands; empty when the words are single characters. */
    public static String[] query(String words) {
        return of(SearchWords.of(words).words().toArray(String[]::new));
    }

    private static void addTo(Set<String> pairs, String text) {
        int[] characters = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
    }
}
