package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.shipped.ShippedRules;
import io.mingzhang.standards.Standards;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules in force, compiled once and used for any number of documents; immutable and safe to share between threads.
 *
 * @param rules the rules in the order of the catalogue; every check id occurs once
 */
public record Rulebook(List<Rule> rules) {

    public Rulebook {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.info().id())) {
                throw new IllegalArgumentException(
                        "Two checks are called " + rule.info().id());
            }
        }
    }

    /** Every rule shipped with the program. */
    public static Rulebook shipped(Standards standards) {
        return new Rulebook(ShippedRules.all(standards));
    }

    /** The rules whose checks satisfy the condition. */
    public Rulebook restrictedTo(Predicate<CheckInfo> condition) {
        return new Rulebook(
                rules.stream().filter(rule -> condition.test(rule.info())).toList());
    }

    /** What the checks are, in the order of the catalogue. */
    public List<CheckInfo> catalogue() {
        return rules.stream().map(Rule::info).toList();
    }
}
