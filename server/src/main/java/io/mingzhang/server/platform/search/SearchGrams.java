package io.mingzhang.server.platform.search;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Short pieces of texts, in lower case, each once, that columns of type {@code text[]} with a GIN index hold: every character,
 * every two neighbours, and of digits every three, for pairs of digits stand in nearly every code. A word stands in a text
 * only where all its pieces are among those of the text. The function {@code platform.search_grams} makes the same in the
 * database.
 */
public final class SearchGrams {

    private static final int LONGEST = 3;

    private SearchGrams() {}

    /** The pieces of all the texts; none goes from one text into the next. */
    public static String[] of(String... texts) {
        TreeSet<String> grams = new TreeSet<>();
        for (String text : texts) {
            addTo(grams, text);
        }
        return grams.toArray(String[]::new);
    }

    private static void addTo(Set<String> grams, String text) {
        int[] characters = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            for (int length = 1; length <= LONGEST && i + length <= characters.length; length++) {
                String gram = new String(characters, i, length);
                if (length < LONGEST || gram.chars().allMatch(character -> character >= '0' && character <= '9')) {
                    grams.add(gram);
                }
            }
        }
    }
}
