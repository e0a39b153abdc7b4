package io.mingzhang.standards.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that is commonly written for another (易错词).
 *
 * @param wrong the wrong word as it is found
 * @param right what is meant
 * @param before what must stand directly before it, empty when anything may
 * @param after what must stand directly after it, empty when anything may
 * @param except longer words in which the same characters are right: 关注消费 for 注消
 * @param rightUse a sentence in which nothing is wrong
 */
public record Confusion(
        String wrong,
        String right,
        Optional<Pattern> before,
        Optional<Pattern> after,
        List<String> except,
        String rightUse) {

    public Confusion {
        except = List.copyOf(except);
    }

    /** Whether the word, found at a place of a text, is wrong there. */
    boolean isWrongAt(String text, int start) {
        int end = start + wrong.length();
        if (before.isPresent()
                && !before.get().matcher(text.substring(0, start)).find()) {
            return false;
        }
        if (after.isPresent() && !after.get().matcher(text.substring(end)).lookingAt()) {
            return false;
        }
        return except.stream().noneMatch(word -> overlaps(word, text, start, end));
    }

    private static boolean overlaps(String word, String text, int start, int end) {
        int at = text.indexOf(word, Math.max(0, start - word.length() + 1));
        return at >= 0 && at < end;
    }
}
