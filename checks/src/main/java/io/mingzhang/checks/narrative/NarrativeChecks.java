package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.document.ExaminedDocument;
import java.util.List;
import java.util.stream.Stream;

/** The checks of figures in sentences, of contents and of notes. */
public final class NarrativeChecks {

    private NarrativeChecks() {}

    /** All of them, independent of each other. */
    public static List<Rule> rules() {
        Stream<Check<ExaminedDocument>> checks = Stream.of(
                new StatedAmountsMatchTables(),
                new SharesMatchAmounts(),
                new RatesMatchChanges(),
                new GrowthFromZeroHasNoRate(),
                new QuotedProjectsAreListed(),
                new CountsMatchLists(),
                new FunctionalBreakdownIsComplete(),
                new TextAgreesWithItself(),
                new DirectionsMatchAmounts(),
                new SharesLieWithinWhole(),
                new ChangesAddUp(),
                new TitlesNameFiscalYear(),
                new PartsInTextSumToWhole(),
                new ZeroDoesNotGrow(),
                new ExplainedItemsAreComplete(),
                new ListedSubjectsHaveAmounts(),
                new CountsFitExpenses(),
                new ExplanationsFitTheirItems(),
                new UnchangedWholesHaveUnchangedParts(),
                new PurposesFitKindOfExpenditure());
        return Stream.concat(
                        checks.map(Rule::eachBooklet),
                        Stream.of(
                                Rule.whole(new ContentsMatchBody()),
                                Rule.whole(new HeadingsMatchContents()),
                                Rule.each(ExaminedDocument::eachTable, new EmptyTableNoteNamesItsFund())))
                .toList();
    }
}
