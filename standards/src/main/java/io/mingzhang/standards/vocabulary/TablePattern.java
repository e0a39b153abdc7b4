package io.mingzhang.standards.vocabulary;

import java.util.List;

/**
 * A combination of phrases by which a table title is recognized, whatever the order of its words.
 *
 * @param all groups of alternatives; each group must have one of its phrases in the title
 * @param none phrases that must not stand in the title
 */
public record TablePattern(List<List<String>> all, List<String> none) {

    /** How many characters of the title the pattern accounts for; 0 when it does not match. */
    public int matchedCharacters(String title) {
        for (String phrase : none) {
            if (title.contains(phrase)) {
                return 0;
            }
        }
        int matched = 0;
        for (List<String> group : all) {
            int longest = 0;
            for (String phrase : group) {
                longest = title.contains(phrase) ? Math.max(longest, phrase.length()) : longest;
            }
            if (longest == 0) {
                return 0;
            }
            matched += longest;
        }
        return matched;
    }
}
