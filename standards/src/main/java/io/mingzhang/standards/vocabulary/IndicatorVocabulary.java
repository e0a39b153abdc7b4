package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.PackSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names of indicators promise about their values: rates, counts, costs, satisfaction. */
public final class IndicatorVocabulary {

    /**
     * What a name counts.
     *
     * @param label what it is, in Chinese
     * @param endings ends of names
     * @param contrary units of measure that contradict it
     */
    public record Measure(String label, List<String> endings, List<String> contrary) {}

    /**
     * A name that stands under the wrong second-level type.
     *
     * @param type name of the {@code IndicatorType} it stands under
     * @param endings ends of names
     * @param kinds names of the kinds of values it holds for; all when empty
     * @param belongs where it belongs, in Chinese
     * @param severity name of a {@code Severity}
     */
    public record Misplaced(String type, List<String> endings, List<String> kinds, String belongs, String severity) {}

    private static final String FINAL_MARKS = "。；;，,、.";
    private static final Pattern CLOSING_BRACKET = Pattern.compile("\\s*[(（][^()（）]{0,10}[)）]$");

    private final List<String> costContrary;
    private final List<String> flowUnits;
    private final List<String> flowWords;
    private final List<String> flowWordUnits;
    private final List<String> limited;
    private final List<String> paidOut;
    private final List<String> satisfaction;
    private final List<String> nameLike;
    private final List<String> effectVerbs;
    private final List<String> effectDegrees;
    private final List<String> goalFillers;
    private final List<String> rates;
    private final List<String> noRates;
    private final List<String> openEnded;
    private final List<String> adverse;
    private final List<String> counts;
    private final List<Measure> measures;
    private final List<Misplaced> misplaced;
    private final Map<String, List<String>> customary;

    private IndicatorVocabulary(PackNode pack) {
        costContrary = pack.texts("cost_contrary");
        flowUnits = pack.at("flow").texts("units");
        flowWords = pack.at("flow").texts("words");
        flowWordUnits = pack.at("flow").texts("word_units");
        limited = pack.texts("limited");
        paidOut = pack.texts("paid_out");
        satisfaction = pack.texts("satisfaction");
        nameLike = pack.texts("name_like");
        effectVerbs = pack.texts("effect_verbs");
        effectDegrees = pack.texts("effect_degrees");
        goalFillers = pack.texts("goal_fillers");
        PackNode rate = pack.at("rates");
        rates = rate.texts("endings");
        noRates = rate.texts("except");
        openEnded = rate.texts("open_ended");
        adverse = rate.texts("adverse");
        counts = pack.at("counts").texts("endings");
        measures = pack.items("measures").stream()
                .map(node -> new Measure(node.text("label"), node.texts("endings"), node.texts("contrary")))
                .toList();
        misplaced = pack.items("misplaced").stream()
                .map(IndicatorVocabulary::misplaced)
                .toList();
        customary = pack.wordLists("customary");
    }

    /** Loads the shipped vocabulary. */
    public static IndicatorVocabulary load(PackSet packs) {
        return new IndicatorVocabulary(packs.yaml("vocabulary/indicator-vocabulary.yaml"));
    }

    private static Misplaced misplaced(PackNode node) {
        return new Misplaced(
                node.text("type"),
                node.texts("endings"),
                node.texts("kinds"),
                node.text("belongs"),
                node.text("severity"));
    }

    /** Whether the name is that of a share of a whole: 合格率. */
    public boolean isRate(String name) {
        String core = core(name);
        return ends(core, rates) && !ends(core, noRates);
    }

    /** Whether the name is that of a rate that cannot be above 100 %. */
    public boolean isShareOfWhole(String name) {
        return isRate(name) && !ends(core(name), openEnded);
    }

    /** Whether the name is that of a rate that should be low: 差错率. */
    public boolean isAdverseRate(String name) {
        return ends(core(name), adverse);
    }

    /** Whether the name says that things are counted: 培训次数. */
    public boolean isCount(String name) {
        return ends(core(name), counts);
    }

    /** What the name counts; empty when it does not say. */
    public Optional<Measure> measure(String name) {
        String core = core(name);
        return measures.stream()
                .filter(measure -> ends(core, measure.endings()))
                .max((one, other) -> Integer.compare(longest(core, one.endings()), longest(core, other.endings())));
    }

    /** Whether no cost is stated in the unit. */
    public boolean contradictsCost(String unit) {
        return costContrary.contains(unit);
    }

    /** Whether things of this name and unit are counted anew every year. */
    public boolean isCountedAnew(String name, String unit) {
        return flowUnits.contains(unit) || flowWordUnits.contains(unit) && contains(name, flowWords);
    }

    /** Whether a ceiling alone is a sound target for the name: 会议次数. */
    public boolean isLimited(String name) {
        return contains(name, limited);
    }

    /** Whether the name is that of money paid to recipients: 补助标准. */
    public boolean isPaidOut(String name) {
        return contains(name, paidOut);
    }

    /** Whether the words stand for a value by custom under the type (name of an {@code IndicatorType}). */
    public boolean isCustomary(String type, String value) {
        return contains(value, customary.getOrDefault(type, List.of()));
    }

    /** Whether the name is about satisfaction. */
    public boolean isAboutSatisfaction(String name) {
        return contains(name, satisfaction);
    }

    /** Whether a value reads like the name of an indicator: 完成及时性; effects such as 提高覆盖率 do not. */
    public boolean readsLikeName(String value) {
        return ends(core(value), nameLike) && effectVerbs.stream().noneMatch(value::startsWith);
    }

    /** Whether a value tells an effect and its degree and nothing else: 提升, 稳步提升, 得到明显改善. */
    public boolean isEffect(String value) {
        String rest = core(value);
        boolean isTold = false;
        while (!rest.isEmpty()) {
            Optional<String> verb = leading(rest, effectVerbs);
            Optional<String> word = verb.isPresent() ? verb : leading(rest, effectDegrees);
            if (word.isEmpty()) {
                return false;
            }
            isTold |= verb.isPresent();
            rest = rest.substring(word.get().length());
        }
        return isTold;
    }

    private static Optional<String> leading(String text, List<String> words) {
        return words.stream().filter(text::startsWith).max(Comparator.comparingInt(String::length));
    }

    /** Why the name does not belong under the type with this kind of value; empty when nothing speaks against it. */
    public Optional<Misplaced> misplaced(String type, String name, String kind) {
        String core = core(name);
        return misplaced.stream()
                .filter(entry -> entry.type().equals(type)
                        && (entry.kinds().isEmpty() || entry.kinds().contains(kind))
                        && ends(core, entry.endings()))
                .findFirst();
    }

    /** The words of goals that name no task of their own. */
    public List<String> goalFillers() {
        return goalFillers;
    }

    /** The name without final marks and without the unit in brackets at its end. */
    private static String core(String name) {
        int end = name.length();
        while (end > 0 && FINAL_MARKS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        String core = name.substring(0, end);
        boolean bracket = core.endsWith(")") || core.endsWith("）");
        return bracket ? CLOSING_BRACKET.matcher(core).replaceFirst("") : core;
    }

    private static boolean ends(String name, List<String> endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int longest(String name, List<String> endings) {
        return endings.stream()
                .filter(name::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
