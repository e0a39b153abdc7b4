package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.PackSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words by which sentences of the explanation (情况说明) are understood. */
public final class NarrativeVocabulary {

    private static final List<String> LISTS = List.of(
            "connectors",
            "reasons",
            "share_words",
            "change_joiners",
            "nothing_words",
            "percent_units",
            "count_units",
            "count_nouns");

    private final PhraseFinder<Topic> topics = new PhraseFinder<>();
    private final PhraseFinder<String> directions = new PhraseFinder<>();
    private final PhraseFinder<String> priorYear = new PhraseFinder<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, String> amountUnits = new LinkedHashMap<>();

    private NarrativeVocabulary(PackNode pack) {
        for (PackNode entry : pack.at("topics").items()) {
            Topic topic = new Topic(
                    entry.text("topic"),
                    entry.text("side"),
                    entry.text("fund"),
                    entry.text("period"),
                    entry.text("measure"));
            entry.texts("words").forEach(word -> topics.add(word, topic));
        }
        pack.wordLists("directions").forEach((id, words) -> words.forEach(word -> directions.add(word, id)));
        pack.wordLists("prior_year").forEach((id, words) -> words.forEach(word -> priorYear.add(word, id)));
        LISTS.forEach(list -> lists.put(list, List.copyOf(pack.texts(list))));
        pack.at("amount_units").entries().forEach((word, unit) -> amountUnits.put(word, unit.text()));
    }

    /** Loads the vocabulary of a set of packs. */
    public static NarrativeVocabulary load(PackSet packs) {
        return new NarrativeVocabulary(packs.yaml("vocabulary/narrative-vocabulary.yaml"));
    }

    /** The topic phrases of a sentence in reading order; the longest phrase at a place wins. */
    public List<PhraseMatch<Topic>> topics(String sentence) {
        return topics.find(sentence);
    }

    /** Words of increase, decrease or no change: INCREASE, DECREASE, UNCHANGED. */
    public List<PhraseMatch<String>> directions(String sentence) {
        return directions.find(sentence);
    }

    /** Words that name the year before: BUDGET or EXECUTION. */
    public List<PhraseMatch<String>> priorYear(String sentence) {
        return priorYear.find(sentence);
    }

    /** Units of money by the word printed, longer words first; values are names of {@code AmountUnit}. */
    public Map<String, String> amountUnits() {
        return Map.copyOf(amountUnits);
    }

    /**
     * A plain list of words.
     *
     * @param name connectors, reasons, share_words, change_joiners, nothing_words, percent_units, count_units, count_nouns
     */
    public List<String> words(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No word list '%s'".formatted(name));
        }
        return words;
    }
}
