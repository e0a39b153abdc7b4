package io.mingzhang.checks.codes;

import io.mingzhang.checks.Rule;
import io.mingzhang.checks.document.ExaminedDocument;
import java.util.List;

/** The checks of classification codes. */
public final class CodeChecks {

    private CodeChecks() {}

    /** All of them, independent of each other. */
    public static List<Rule> rules() {
        return Rule.all(
                Rule.whole(new CodeMatchesName()),
                Rule.whole(new CodeExists()),
                Rule.whole(new SubjectNamesAreOfTheYear()),
                Rule.each(ExaminedDocument::eachGrid, new CodeCellAgreesWithBracketedCode()),
                Rule.each(ExaminedDocument::eachGrid, new EveryRowHasName()),
                Rule.each(ExaminedDocument::eachGrid, new OneCodeStylePerTable()),
                Rule.whole(new TablesUseTheirOwnClassification()),
                Rule.each(ExaminedDocument::eachGrid, new CodeIsListedOnce()));
    }
}
