package io.mingzhang.checks.withintable;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.grid.TableGrid;
import java.util.List;
import java.util.stream.Stream;

/** The checks of sums inside one table. */
public final class WithinTableChecks {

    private WithinTableChecks() {}

    /** All of them, independent of each other. */
    public static List<Rule> rules() {
        Stream<Check<TableGrid>> checks = Stream.of(
                new PartsOfRowSumToTotal(),
                new ClassesSumToTotal(),
                new ChildrenSumToParent(),
                new IncomeBalancesExpenditure(),
                new EconomicGroupsSumToTotal(),
                new ThreePublicPartsSumToTotal(),
                new ProcurementAddsUp(),
                new UnitsSumToTotal(),
                new ProjectsSumToTotal(),
                new BalancesCarryForward(),
                new ChangesMatchYears(),
                new FinalsWithinBudget(),
                new AppropriationsBalanceByFund());
        return checks.map(check -> Rule.each(ExaminedDocument::eachGrid, check)).toList();
    }
}
