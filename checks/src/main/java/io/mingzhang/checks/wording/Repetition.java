package io.mingzhang.checks.wording;

import io.mingzhang.standards.text.LabelText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What stands between clauses, between items of a list, between sentences. */
    private static final String CLAUSES = "。；;！？，,：:\n";

    private static final String ITEMS = "、，,。；;：:\n";
    private static final String SENTENCES = "。！？\n";
    private static final Pattern NUMERAL = Pattern.compile("[\\d一二三四五六七八九十百]+");
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

    private record Unit(int start, int end) {}

    /** The repetition that occurs most often in a field of a form; enumerations before clauses. */
    static Optional<Repetition> inField(String text) {
        Optional<Repetition> loop = loop(text);
        return loop.isPresent() ? loop : most(text, units(text, CLAUSES, CLAUSE_LENGTH), false, 2);
    }

    /** The same in prose, where like clauses about several figures are customary: only whole sentences count. */
    static Optional<Repetition> inProse(String text) {
        Optional<Repetition> loop = loop(text);
        return loop.isPresent() ? loop : most(text, units(text, SENTENCES, SENTENCE_LENGTH), false, 2);
    }

    private static Optional<Repetition> loop(String text) {
        List<Unit> units = units(text, ITEMS, ITEM_LENGTH);
        Optional<Repetition> items = most(text, units, false, LOOP_OF_ITEMS)
                .filter(found -> found.shown().length() < CLAUSE_LENGTH && isListed(text, found));
        return items.isPresent() ? items : most(text, units, true, ENUMERATION);
    }

    /** Whether the words stand in a list, not at the end of clauses. */
    private static boolean isListed(String text, Repetition found) {
        int end = found.start() + found.shown().length();
        return end < text.length() && text.charAt(end) == '、';
    }

    private static Optional<Repetition> most(String text, List<Unit> units, boolean anyNumeral, int fewest) {
        if (units.size() < fewest) {
            return Optional.empty();
        }
        Map<String, Seen> seen = new HashMap<>();
        Optional<Repetition> most = Optional.empty();
        for (Unit unit : units) {
            String key = letters(text, unit);
            if (anyNumeral && !NUMERAL.matcher(key).find()) {
                continue;
            }
            Seen now = seen.merge(
                    anyNumeral ? NUMERAL.matcher(key).replaceAll("#") : key,
                    new Seen(unit.start(), 1),
                    (before, ignored) -> before.again());
            if (now.times() >= fewest
                    && most.filter(best -> best.times() >= now.times()).isEmpty()) {
                boolean loop = anyNumeral || now.times() >= LOOP_OF_CLAUSES;
                String shown = text.substring(now.start(), now.start() + unit.end() - unit.start());
                most = Optional.of(new Repetition(shown.strip(), now.start(), now.times(), loop));
            }
        }
        return most;
    }

    /** What stands between marks and holds ideographs enough. */
    private static List<Unit> units(String text, String marks, int shortest) {
        List<Unit> units = new ArrayList<>();
        int start = 0;
        int ideographs = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : marks.charAt(0);
            if (LabelText.isHan(c)) {
                ideographs++;
            } else if (marks.indexOf(c) >= 0) {
                if (ideographs >= shortest) {
                    units.add(new Unit(start, i));
                }
                start = i + 1;
                ideographs = 0;
            }
        }
        return units;
    }

    /** The letters, ideographs and digits of a unit: marks and blanks make no difference. */
    private static String letters(String text, Unit unit) {
        StringBuilder letters = new StringBuilder(unit.end() - unit.start());
        for (int i = unit.start(); i < unit.end(); i++) {
            char c = text.charAt(i);
            if (LabelText.isHan(c) || Character.isLetter(c) || c >= '0' && c <= '9') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
