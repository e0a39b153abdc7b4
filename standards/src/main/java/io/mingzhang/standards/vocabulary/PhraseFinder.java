package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.text.LabelText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases in running text from left to right, the longest at each place. Quotes, blanks and bracket forms inside a
 * phrase do not matter; places are those of the text as given.
 *
 * @param <T> what a phrase means
 */
final class PhraseFinder<T> {

    private final Map<String, T> phrases = new HashMap<>();
    private int longest;

    void add(String phrase, T meaning) {
        String plain = LabelText.normalized(phrase);
        phrases.putIfAbsent(plain, meaning);
        longest = Math.max(longest, plain.length());
    }

    List<PhraseMatch<T>> find(String text) {
        int[] places = new int[text.length() + 1];
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String c = LabelText.normalized(text.substring(i, i + 1));
            if (!c.isEmpty()) {
                places[plain.length()] = i;
                plain.append(c);
            }
        }
        return find(plain.toString(), places);
    }

    private List<PhraseMatch<T>> find(String plain, int[] places) {
        List<PhraseMatch<T>> matches = new ArrayList<>();
        for (int start = 0; start < plain.length(); start++) {
            for (int end = Math.min(plain.length(), start + longest); end > start; end--) {
                String phrase = plain.substring(start, end);
                T meaning = phrases.get(phrase);
                if (meaning != null) {
                    matches.add(new PhraseMatch<>(places[start], places[end - 1] + 1, phrase, meaning));
                    start = end - 1;
                    break;
                }
            }
        }
        return List.copyOf(matches);
    }
}
