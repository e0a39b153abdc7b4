package io.mingzhang.checks.disclosure;

import io.mingzhang.checks.Rule;
import java.util.List;

/** The checks for accidents of disclosure. */
public final class DisclosureChecks {

    private DisclosureChecks() {}

    /** All of them; they do not depend on each other. */
    public static List<Rule> rules() {
        return Rule.all(
                Rule.whole(new PersonalDataIsAbsent()),
                Rule.whole(new NothingIsHidden()),
                Rule.whole(new ClassifiedMarksAreAbsent()));
    }
}
