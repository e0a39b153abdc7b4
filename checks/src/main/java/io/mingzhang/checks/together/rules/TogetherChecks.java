package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.together.SetRule;
import java.util.List;

/** The checks of documents together. */
public final class TogetherChecks {

    private TogetherChecks() {}

    /** All of them; they do not depend on each other. */
    public static List<SetRule> rules() {
        return List.of(
                SetRule.of(new UnitsSumToDepartment()),
                SetRule.of(new UnitListIsComplete()),
                SetRule.of(new UnitRowsMatchUnits()),
                SetRule.of(new DepartmentAndUnitStateSameProjectAmount()),
                SetRule.of(new ChangesMatchEarlierYear()),
                SetRule.of(new PriorYearColumnsMatchEarlierYear()),
                SetRule.of(new ContinuedProjectsAreUpdated()),
                SetRule.of(new BudgetColumnsMatchPublishedBudget()));
    }
}
