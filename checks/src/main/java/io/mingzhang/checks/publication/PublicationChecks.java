package io.mingzhang.checks.publication;

import io.mingzhang.checks.Rule;
import io.mingzhang.standards.publication.RequiredTables;
import java.util.List;

/** The checks of completeness of what is published. */
public final class PublicationChecks {

    private PublicationChecks() {}

    /** All of them. */
    public static List<Rule> rules(RequiredTables required) {
        return Rule.all(Rule.whole(new RequiredTablesArePublished(required)));
    }
}
