package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.Packs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of the narrative in a tree of characters, for longest matches. Immutable once loaded. */
final class Lexicon {

    private static final Lexicon SHIPPED = load();

    private final Node root = new Node();
    private final PackNode pack;
    private final SubjectNames subjects;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(4);
        private @Nullable Word word;
    }

    private Lexicon(PackNode pack, SubjectNames subjects) {
        this.pack = pack;
        this.subjects = subjects;
    }

    /** The vocabulary shipped with the program, loaded once. */
    static Lexicon shipped() {
        return SHIPPED;
    }

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon(Packs.yaml("vocabulary/narrative-grammar.yaml"), SubjectNames.load());
        lexicon.addTopics();
        lexicon.addDirections("directions", Role.DIRECTION);
        lexicon.addDirections("exceeding", Role.EXCEEDING);
        lexicon.addPlain();
        lexicon.pack
                .wordLists("bases")
                .forEach((baseline, words) -> words.forEach(word ->
                        lexicon.add(Word.of(PlainText.fold(word), Role.BASIS).basedOn(Baseline.valueOf(baseline)))));
        lexicon.subjects.names().forEach(lexicon::addSubject);
        return lexicon;
    }

    private void addTopics() {
        for (PackNode topic : pack.items("topics")) {
            Meaning meaning = new Meaning(
                    topic.flag("both") ? Side.NONE : one(Side.class, topic.text("side")),
                    one(Fund.class, topic.text("fund")),
                    one(BudgetPeriod.class, topic.text("period")),
                    one(Measure.class, topic.text("measure")),
                    null,
                    topic.text("name"));
            topic.texts("words").forEach(word -> add(Word.topic(PlainText.fold(word), meaning, topic.flag("weak"))));
        }
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    private void addDirections(String key, Role role) {
        pack.wordLists(key)
                .forEach((direction, words) -> words.forEach(
                        word -> add(Word.of(PlainText.fold(word), role).saying(Direction.valueOf(direction)))));
    }

    private void addPlain() {
        Map<String, Role> plain = Map.ofEntries(
                Map.entry("comparisons", Role.COMPARISON),
                Map.entry("prior_years", Role.PRIOR_YEAR),
                Map.entry("self_comparing", Role.SELF_COMPARING),
                Map.entry("connectors", Role.CONNECTOR),
                Map.entry("respective", Role.RESPECTIVE),
                Map.entry("reasons", Role.REASON),
                Map.entry("shares", Role.SHARE),
                Map.entry("completions", Role.COMPLETION),
                Map.entry("thresholds", Role.THRESHOLD),
                Map.entry("threshold_leads", Role.THRESHOLD_LEAD),
                Map.entry("fillers", Role.FILLER));
        plain.forEach((key, role) -> pack.texts(key).forEach(word -> add(Word.of(PlainText.fold(word), role))));
    }

    private void addSubject(String name, ClassificationCode code) {
        String folded = PlainText.fold(name);
        if (find(folded, 0).filter(word -> word.text().equals(folded)).isEmpty()) {
            add(Word.topic(folded, Meaning.of(code), false));
        }
    }

    private void add(Word word) {
        Node node = root;
        for (int i = 0; i < word.text().length(); i++) {
            node = node.next.computeIfAbsent(word.text().charAt(i), key -> new Node());
        }
        node.word = node.word == null ? word : node.word.merged(word);
    }

    /** The longest word that begins at a place of folded text. */
    Optional<Word> find(String folded, int at) {
        Node node = root;
        @Nullable Word longest = null;
        for (int i = at; i < folded.length(); i++) {
            node = node.next.get(folded.charAt(i));
            if (node == null) {
                break;
            }
            longest = node.word != null ? node.word : longest;
        }
        return Optional.ofNullable(longest);
    }

    /** What a name means that is no topic by itself, where a measure is divided into its parts: 服务 of procurement. */
    Optional<Meaning> part(@Nullable Measure whole, String name) {
        if (whole == null) {
            return Optional.empty();
        }
        String folded = PlainText.fold(name);
        return pack.items("parts").stream()
                .filter(part -> part.text("of").equals(whole.name())
                        && part.texts("words").contains(folded))
                .map(part ->
                        new Meaning(Side.EXPENDITURE, null, null, one(Measure.class, part.text("measure")), null, ""))
                .findFirst();
    }

    /** The names of the classifications. */
    SubjectNames subjects() {
        return subjects;
    }

    /** Numerals written as a character that count things. */
    Map<String, Integer> numerals() {
        Map<String, Integer> numerals = new HashMap<>();
        pack.at("count_numerals").entries().forEach((numeral, number) -> numerals.put(numeral, number.number()));
        return numerals;
    }

    /** A list of patterns of the vocabulary, for folded text. */
    List<Pattern> patterns(String key) {
        synchronized (patterns) {
            return patterns.computeIfAbsent(
                    key, name -> pack.texts(name).stream().map(Pattern::compile).toList());
        }
    }

    /** A plain list of words of the vocabulary, folded. */
    List<String> list(String key) {
        synchronized (lists) {
            return lists.computeIfAbsent(
                    key, name -> pack.texts(name).stream().map(PlainText::fold).toList());
        }
    }
}
