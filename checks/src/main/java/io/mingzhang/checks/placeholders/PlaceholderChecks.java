package io.mingzhang.checks.placeholders;

import io.mingzhang.checks.Rule;
import java.util.List;

/** The checks for what is left of a template. */
public final class PlaceholderChecks {

    private PlaceholderChecks() {}

    /** All of them; they do not depend on each other. */
    public static List<Rule> rules() {
        return Rule.all(
                Rule.whole(new DatesAreFilledIn()),
                Rule.whole(new AlternativesAreResolved()),
                Rule.whole(new ChoicesAreMade()),
                Rule.whole(new UnitHintsAreReplaced()),
                Rule.whole(new LevelWordsFit()),
                Rule.whole(new CaptionsHaveFigures()),
                Rule.whole(new HintsAreRemoved()),
                Rule.whole(new ReasonsAreGiven()));
    }
}
