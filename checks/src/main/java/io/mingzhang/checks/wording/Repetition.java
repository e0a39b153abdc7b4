package io.mingzhang.checks.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a text says more than once.
 *
 * @param shown the words
 * @param start where they stand first
 * @param times how often
 * @param runaway whether it looks like a loop of a recognition program
 */
record Repetition(String shown, int start, int times, boolean runaway) {

    private static final Pattern CLAUSE = Pattern.compile("[^。；;！？，,：:\\n]+");
    private static final Pattern ITEM = Pattern.compile("[^、，,。；;：:\\n]+");
    private static final Pattern NUMERAL = Pattern.compile("[\\d一二三四五六七八九十百]+");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n]+");
    private static final int CLAUSE_LENGTH = 10;
    private static final int SENTENCE_LENGTH = 20;
    private static final int LOOP_OF_CLAUSES = 3;
    private static final int ITEM_LENGTH = 4;
    private static final int LOOP_OF_ITEMS = 3;
    private static final int ENUMERATION = 12;

    private record Seen(int start, int times) {
        Seen again() {
            return new Seen(start, times + 1);
        }
    }

    /** The repetition that occurs most often in a field of a form; enumerations before clauses. */
    static Optional<Repetition> inField(String text) {
        Optional<Repetition> loop = loop(text);
        return loop.isPresent() ? loop : most(text, CLAUSE, CLAUSE_LENGTH, false, 2);
    }

    /** The same in prose, where like clauses about several figures are customary: only whole sentences count. */
    static Optional<Repetition> inProse(String text) {
        Optional<Repetition> loop = loop(text);
        return loop.isPresent() ? loop : most(text, SENTENCE, SENTENCE_LENGTH, false, 2);
    }

    private static Optional<Repetition> loop(String text) {
        Optional<Repetition> items = most(text, ITEM, ITEM_LENGTH, false, LOOP_OF_ITEMS)
                .filter(found -> found.shown().length() < CLAUSE_LENGTH && isListed(text, found));
        return items.isPresent() ? items : most(text, ITEM, ITEM_LENGTH, true, ENUMERATION);
    }

    /** Whether the words stand in a list, not at the end of clauses. */
    private static boolean isListed(String text, Repetition found) {
        int end = found.start() + found.shown().length();
        return end < text.length() && text.charAt(end) == '、';
    }

    private static Optional<Repetition> most(String text, Pattern unit, int shortest, boolean anyNumeral, int fewest) {
        Map<String, Seen> seen = new HashMap<>();
        Matcher units = unit.matcher(text);
        Optional<Repetition> most = Optional.empty();
        while (units.find()) {
            if (ideographs(text, units.start(), units.end()) < shortest) {
                continue;
            }
            String key = letters(units.group());
            if (anyNumeral && !NUMERAL.matcher(key).find()) {
                continue;
            }
            int start = units.start();
            Seen now = seen.merge(
                    anyNumeral ? NUMERAL.matcher(key).replaceAll("#") : key,
                    new Seen(start, 1),
                    (before, ignored) -> before.again());
            if (now.times() >= fewest
                    && most.filter(best -> best.times() >= now.times()).isEmpty()) {
                boolean loop = anyNumeral || now.times() >= LOOP_OF_CLAUSES;
                most = Optional.of(new Repetition(shown(text, now.start(), units), now.start(), now.times(), loop));
            }
        }
        return most;
    }

    private static int ideographs(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isHan(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** The letters, ideographs and digits of a unit: marks and blanks make no difference. */
    private static String letters(String unit) {
        StringBuilder letters = new StringBuilder(unit.length());
        for (int i = 0; i < unit.length(); i++) {
            char c = unit.charAt(i);
            if (isHan(c) || Character.isLetter(c) || c >= '0' && c <= '9') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static String shown(String text, int start, Matcher units) {
        return text.substring(start, start + units.group().length()).strip();
    }
}
