package io.mingzhang.checks.shipped;

import io.mingzhang.checks.Rule;
import io.mingzhang.checks.acrosstables.AcrossTableChecks;
import io.mingzhang.checks.codes.CodeChecks;
import io.mingzhang.checks.disclosure.DisclosureChecks;
import io.mingzhang.checks.file.FileChecks;
import io.mingzhang.checks.indicators.IndicatorChecks;
import io.mingzhang.checks.narrative.NarrativeChecks;
import io.mingzhang.checks.placeholders.PlaceholderChecks;
import io.mingzhang.checks.publication.PublicationChecks;
import io.mingzhang.checks.required.RequiredChecks;
import io.mingzhang.checks.targets.TargetChecks;
import io.mingzhang.checks.together.SetRule;
import io.mingzhang.checks.together.rules.TogetherChecks;
import io.mingzhang.checks.withintable.WithinTableChecks;
import io.mingzhang.checks.wording.WordingChecks;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.List;

/** The one list of everything that is in force: a new package of checks is added here. */
public final class ShippedRules {

    private ShippedRules() {}

    /** Every rule shipped with the program, in the order of the catalogue. */
    public static List<Rule> all(Standards standards) {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(WithinTableChecks.rules());
        rules.addAll(AcrossTableChecks.rules());
        rules.addAll(CodeChecks.rules());
        rules.addAll(TargetChecks.rules());
        rules.addAll(IndicatorChecks.rules(standards));
        rules.addAll(RequiredChecks.rules(standards));
        rules.addAll(NarrativeChecks.rules());
        rules.addAll(PlaceholderChecks.rules());
        rules.addAll(WordingChecks.rules());
        rules.addAll(DisclosureChecks.rules());
        rules.addAll(FileChecks.rules());
        rules.addAll(PublicationChecks.rules(standards.requiredTables()));
        return List.copyOf(rules);
    }

    /** Every rule for documents together, in the order of the catalogue. */
    public static List<SetRule> together() {
        return TogetherChecks.rules();
    }
}
