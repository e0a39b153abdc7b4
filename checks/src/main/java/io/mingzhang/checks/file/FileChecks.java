package io.mingzhang.checks.file;

import io.mingzhang.checks.Rule;
import java.util.List;

/** The checks of the file itself. */
public final class FileChecks {

    private FileChecks() {}

    /** All of them; they do not depend on each other. */
    public static List<Rule> rules() {
        return Rule.all(
                Rule.whole(new PrintedValuesAreStored()),
                Rule.whole(new FormulasHaveValues()),
                Rule.whole(new NumbersAreNumbers()));
    }
}
