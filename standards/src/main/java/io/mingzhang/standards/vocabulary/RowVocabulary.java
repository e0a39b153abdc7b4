package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.PackSet;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.text.NumberedLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labels of rows without a code and the line items they mean. */
public final class RowVocabulary {

    /**
     * A line item a label means.
     *
     * @param item name of a {@code LineItem}
     * @param side name of the {@code Side} the words belong to, empty when they fit both
     */
    public record RowMeaning(String item, String side) {}

    private final Map<String, RowMeaning> words = new HashMap<>();
    private final Map<String, List<String>> notes;

    private RowVocabulary(PackNode pack) {
        for (PackNode entry : pack.at("items").items()) {
            RowMeaning meaning = new RowMeaning(entry.text("id"), entry.text("side"));
            for (String word : entry.texts("words")) {
                RowMeaning before = words.putIfAbsent(LabelText.key(word), meaning);
                if (before != null && !before.equals(meaning)) {
                    throw new IllegalStateException("Row label with two meanings: " + word);
                }
            }
        }
        notes = pack.wordLists("notes");
    }

    /** Loads the vocabulary of a set of packs. */
    public static RowVocabulary load(PackSet packs) {
        return new RowVocabulary(packs.yaml("vocabulary/row-vocabulary.yaml"));
    }

    /** The line item a label means; numbering, 其中, blanks and brackets do not matter. */
    public Optional<RowMeaning> meaningOf(String printed) {
        RowMeaning whole = words.get(LabelText.key(printed));
        return whole != null
                ? Optional.of(whole)
                : Optional.ofNullable(words.get(NumberedLabel.of(printed).key()));
    }

    /** Whether the text says that a table is empty (注：本表无数据). */
    public boolean saysEmptyTable(String printed) {
        String key = LabelText.key(printed);
        return notes.getOrDefault("EMPTY_TABLE", List.of()).stream().anyMatch(key::contains);
    }

    /** Whether the text starts as a note below a table (注：…). */
    public boolean startsAsNote(String printed) {
        String key = LabelText.key(printed);
        return notes.getOrDefault("REMARK", List.of()).stream().anyMatch(key::startsWith);
    }

    /** All items and how many words each has, for tests and documentation. */
    public Map<String, RowMeaning> words() {
        return Map.copyOf(words);
    }
}
