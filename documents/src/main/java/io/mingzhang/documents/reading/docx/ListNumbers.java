package io.mingzhang.documents.reading.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The automatic numbers of the paragraphs of one document, counted in the order of reading. Lists that are based on the same
 * definition go on counting each other's numbers, as in Word, until one begins anew.
 */
final class ListNumbers {

    private final ListDefinitions definitions;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListNumbers(ListDefinitions definitions) {
        this.definitions = definitions;
    }

    /** The level that a style stands for in a list; 0 when the list does not say. */
    int levelOf(String list, String style) {
        return definitions.levelOf(list, style);
    }

    /**
     * The number printed before the next paragraph of a list with the blank behind it; empty for bullets and unknown lists.
     *
     * @param list the id of the list
     * @param level 0-based
     */
    String next(String list, int level) {
        if (level < 0 || level >= ListDefinitions.LEVELS || !definitions.has(list)) {
            return "";
        }
        int[] numbers = counters.computeIfAbsent(definitions.definitionOf(list), key -> fresh());
        if (definitions.startsAnew(list, level) && begun.add(list + ' ' + level)) {
            numbers[level] = -1;
        }
        for (int above = 0; above < level; above++) {
            if (numbers[above] < 0) {
                numbers[above] = definitions.level(list, above).start();
            }
        }
        ListDefinitions.Level own = definitions.level(list, level);
        numbers[level] = numbers[level] < 0 ? own.start() : numbers[level] + 1;
        for (int below = level + 1; below < numbers.length; below++) {
            int restart = definitions.level(list, below).restart();
            if (restart < 0 || restart > level) {
                numbers[below] = -1;
            }
        }
        return printed(list, own, numbers);
    }

    private String printed(String list, ListDefinitions.Level level, int[] numbers) {
        if (level.format().equals("bullet")) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        String pattern = level.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean place = c == '%' && i + 1 < pattern.length() && "123456789".indexOf(pattern.charAt(i + 1)) >= 0;
            if (!place) {
                text.append(c);
                continue;
            }
            int of = pattern.charAt(++i) - '1';
            String format = definitions.level(list, of).format();
            text.append(NumberFormat.print(level.legal() ? "decimal" : format, Math.max(0, numbers[of])));
        }
        return text.isEmpty() ? "" : text + gap(level, text.charAt(text.length() - 1));
    }

    /** A tab behind 一、 or （一） prints no visible gap; behind 1. it does. */
    private static String gap(ListDefinitions.Level level, char last) {
        boolean wide = last > '\u2fff';
        return level.suffix().equals("nothing") || wide && !level.suffix().equals("space") ? "" : " ";
    }

    private static int[] fresh() {
        int[] numbers = new int[ListDefinitions.LEVELS];
        Arrays.fill(numbers, -1);
        return numbers;
    }
}
