package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.document.ExaminedDocument;
import java.util.List;
import java.util.stream.Stream;

/** The checks between budget tables. */
public final class AcrossTableChecks {

    private AcrossTableChecks() {}

    /** All of them, independent of each other. */
    public static List<Rule> rules() {
        Stream<Check<ExaminedDocument>> checks = Stream.of(
                new SameCodeSameAmount(),
                new SummariesAgreeWithDetailTables(),
                new EconomicTotalIsBasicExpenditure(),
                new FundBooksBalance(),
                new ThreePublicAgreesWithEconomicItems(),
                new AgencyOperatingWithinOperatingCosts(),
                new PairedFunctionAndEconomicItems(),
                new ProcurementWithinBudget(),
                new ProjectListSumsToProjectExpenditure(),
                new AmountUnitsAgree(),
                new TableTitlesNameTheYear());
        return checks.map(Rule::whole).toList();
    }
}
