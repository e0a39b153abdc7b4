package io.mingzhang.model.performance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The units of measure (计量单位) that values of indicators are counted in; a word list in a resource beside this class. */
final class MeasureWords {

    private static final String RESOURCE = "measure-words.txt";
    private static final int LONGEST = 6;
    private static final Set<String> TIME = read("time");
    private static final Set<String> COUNT = read("count");

    private MeasureWords() {}

    /** Whether the word is a unit of time: 天, 个工作日. */
    static boolean isTime(String word) {
        return TIME.contains(word);
    }

    /** Whether the word is a unit of measure, of time or of anything else. */
    static boolean isKnown(String word) {
        return COUNT.contains(word) || TIME.contains(word);
    }

    /** The longest unit the text begins with; empty when it begins with none. */
    static String prefixOf(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 0; length--) {
            String word = text.substring(0, length);
            if (isKnown(word)) {
                return word;
            }
        }
        return "";
    }

    private static Set<String> read(String kind) {
        Set<String> words = new HashSet<>();
        try (InputStream stream = MeasureWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().filter(line -> line.startsWith(kind + " ")).forEach(line -> {
                for (String word : line.substring(kind.length() + 1).split(" ", -1)) {
                    words.add(word);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(words);
    }
}
