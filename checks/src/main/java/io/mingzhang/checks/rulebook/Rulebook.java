package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.shipped.ShippedRules;
import io.mingzhang.checks.together.SetRule;
import io.mingzhang.standards.Standards;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules in force, compiled once and used for any number of documents; immutable and safe to share between threads.
 *
 * @param rules the rules for single documents in the order of the catalogue; every check id occurs once
 * @param setRules the rules for documents together
 */
public record Rulebook(List<Rule> rules, List<SetRule> setRules) {

    public Rulebook {
        rules = List.copyOf(rules);
        setRules = List.copyOf(setRules);
        Set<String> ids = new HashSet<>();
        Stream.concat(rules.stream().map(Rule::info), setRules.stream().map(SetRule::info))
                .forEach(info -> {
                    if (!ids.add(info.id())) {
                        throw new IllegalArgumentException("Two checks are called " + info.id());
                    }
                });
    }

    /** A rulebook for single documents. */
    public Rulebook(List<Rule> rules) {
        this(rules, List.of());
    }

    /** Every rule shipped with the program. */
    public static Rulebook shipped(Standards standards) {
        return new Rulebook(ShippedRules.all(standards), ShippedRules.together());
    }

    /** The rules whose checks satisfy the condition. */
    public Rulebook restrictedTo(Predicate<CheckInfo> condition) {
        return new Rulebook(
                rules.stream().filter(rule -> condition.test(rule.info())).toList(),
                setRules.stream().filter(rule -> condition.test(rule.info())).toList());
    }

    /** What the checks are, in the order of the catalogue. */
    public List<CheckInfo> catalogue() {
        return Stream.concat(rules.stream().map(Rule::info), setRules.stream().map(SetRule::info))
                .toList();
    }
}
