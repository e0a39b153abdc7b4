package io.mingzhang.acceptance.mutation;

import io.mingzhang.documents.fictional.Alterations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which figure of a generated document the generator means by which key: found by writing the document once with every
 * figure between marks.
 */
final class KeyedFigures {

    private static final char KEY = '\u0001';
    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    private final Map<String, String> keyByPlace;

    private KeyedFigures(Map<String, String> keyByPlace) {
        this.keyByPlace = keyByPlace;
    }

    /**
     * The keys of a document.
     *
     * @param writer writes it, with figures altered or not
     */
    static KeyedFigures of(Function<Alterations, String> writer) {
        Alterations none = Alterations.none();
        if (writer.apply(none).isEmpty()) {
            throw new IllegalStateException("Nothing was written");
        }
        Map<String, UnaryOperator<String>> marks = new HashMap<>();
        none.asked().forEach(key -> marks.put(key, text -> KEY + key + BEGIN + text + END));
        return new KeyedFigures(places(writer.apply(new Alterations(marks))));
    }

    /** The relations between figures that the generator's construction gives, by pattern of their keys. */
    static Map<String, String> relations() {
        try (InputStream data = KeyedFigures.class.getResourceAsStream("/relations/generated.tsv")) {
            Map<String, String> relations = new LinkedHashMap<>();
            new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("key\t"))
                    .map(line -> line.split("\t"))
                    .forEach(parts -> relations.put(parts[0], parts[1]));
            return relations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of the figure; empty where the generator prints it without one. */
    Optional<String> key(PrintedFigure figure) {
        return Optional.ofNullable(keyByPlace.get(figure.line() + ":" + figure.start()));
    }

    /** Every character between marks, as line:offset in the text without marks, with the innermost key. */
    private static Map<String, String> places(String marked) {
        Map<String, String> places = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        int line = 1;
        int offset = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == KEY) {
                int begin = marked.indexOf(BEGIN, i);
                open.push(marked.substring(i + 1, begin));
                i = begin;
            } else if (c == END) {
                open.pop();
            } else {
                if (!open.isEmpty()) {
                    places.put(line + ":" + offset, open.peek());
                }
                line += c == '\n' ? 1 : 0;
                offset = c == '\n' ? 0 : offset + 1;
            }
        }
        return places;
    }
}
