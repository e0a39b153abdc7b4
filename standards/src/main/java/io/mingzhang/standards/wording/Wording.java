package io.mingzhang.standards.wording;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.PackSet;
import io.mingzhang.standards.text.TextPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and patterns by which texts are judged: the dictionary of confused words, and named patterns and lists. */
public final class Wording {

    private final Confusions confusions;
    private final Map<String, TextPattern> patterns = new LinkedHashMap<>();
    private final Map<String, List<String>> lists;
    private final List<CountedExpense> countedExpenses;
    private final List<Level> levels;

    private Wording(PackNode pack, Confusions confusions) {
        this.confusions = confusions;
        pack.wordLists("patterns").forEach((id, texts) -> patterns.put(id, TextPattern.anyOf(texts)));
        this.lists = pack.wordLists("lists");
        this.countedExpenses = pack.items("counted_expenses").stream()
                .map(node -> new CountedExpense(node.text("measure"), node.text("unit"), node.texts("words")))
                .toList();
        this.levels = pack.items("levels").stream()
                .map(node ->
                        new Level(node.text("level"), node.texts("endings"), TextPattern.anyOf(node.texts("foreign"))))
                .toList();
    }

    /** Loads the words, with those of a place. */
    public static Wording load(PackSet packs) {
        return new Wording(packs.yaml("wording/wording.yaml"), Confusions.load(packs));
    }

    /** The dictionary of confused words. */
    public Confusions confusions() {
        return confusions;
    }

    /**
     * A named pattern.
     *
     * @param id its key under {@code patterns} of the file
     */
    public TextPattern pattern(String id) {
        TextPattern pattern = patterns.get(id);
        if (pattern == null) {
            throw new IllegalArgumentException("No pattern '%s'".formatted(id));
        }
        return pattern;
    }

    /**
     * A named list of words.
     *
     * @param id its key under {@code lists} of the file
     */
    public List<String> words(String id) {
        List<String> words = lists.get(id);
        if (words == null) {
            throw new IllegalArgumentException("No word list '%s'".formatted(id));
        }
        return words;
    }

    /**
     * The expense the counted things cost, by the name of its measure in the tables; empty when no words tell it.
     *
     * @param phrase the words the count stands in
     * @param counted what is counted, beginning with the unit: 批次
     */
    public Optional<String> countedExpense(String phrase, String counted) {
        return countedExpenses.stream()
                .filter(expense -> expense.isMeant(phrase, counted))
                .map(CountedExpense::measure)
                .findFirst();
    }

    private record CountedExpense(String measure, String unit, List<String> words) {

        private boolean isMeant(String phrase, String counted) {
            return counted.startsWith(unit) && words.stream().allMatch(phrase::contains);
        }
    }

    /** The level of government of a division, told by how its name ends; empty when it cannot be told. */
    public Optional<Level> level(String division) {
        return levels.stream()
                .filter(level -> level.endings().stream().anyMatch(division::endsWith))
                .findFirst();
    }

    /**
     * A level of government (级次) and the words by which only other levels speak of themselves.
     *
     * @param name in Chinese: 县级
     * @param endings how names of its divisions end
     * @param foreign what only other levels say of themselves
     */
    public record Level(String name, List<String> endings, TextPattern foreign) {
        public Level {
            endings = List.copyOf(endings);
        }
    }
}
