package io.mingzhang.checks.wording;

import io.mingzhang.checks.Rule;
import java.util.List;

/** The checks of wording. */
public final class WordingChecks {

    private WordingChecks() {}

    /** All of them; they do not depend on each other. */
    public static List<Rule> rules() {
        return Rule.all(
                Rule.whole(new WordsAreNotDoubled()),
                Rule.whole(new MarksArePaired()),
                Rule.whole(new TextsEndProperly()),
                Rule.whole(new WordsAreRight()),
                Rule.whole(new MarkUpIsRemoved()),
                Rule.whole(new CharactersAreSimplified()),
                Rule.whole(new TextsSaySomething()),
                Rule.whole(new OneStyleOfMarks()),
                Rule.whole(new ClausesAreNotRepeated()),
                Rule.whole(new FieldsSayDifferentThings()),
                Rule.whole(new FormsSayDifferentThings()));
    }
}
