package io.mingzhang.checks.targets;

import io.mingzhang.checks.Rule;
import io.mingzhang.checks.form.ExaminedForm;
import java.util.List;

/** The checks of forms, alone and against tables, narrative and each other. */
public final class TargetChecks {

    private TargetChecks() {}

    /** All of them; they do not depend on each other. */
    public static List<Rule> rules() {
        return Rule.all(
                Rule.each(ExaminedForm::in, new FundingSourcesSumToTotal()),
                Rule.each(ExaminedForm::projectsIn, new ImplementationPeriodAgreesWithYear()),
                Rule.each(ExaminedForm::projectsIn, new NatureFitsPeriodAndText()),
                Rule.each(ExaminedForm::projectsIn, new CostIndicatorsSumToBudget()),
                Rule.each(ExaminedForm::projectsIn, new ImplementationCostsFitBudget()),
                Rule.each(ExaminedForm::projectsIn, new AmountsInTextMatchFunding()),
                Rule.each(ExaminedForm::projectsIn, new QuantityTimesUnitCostFitsBudget()),
                Rule.each(ExaminedForm::projectsIn, new CostIndicatorsHaveScaleOfBudget()),
                Rule.each(ExaminedForm::projectsIn, new GoalYearsFitPeriod()),
                Rule.each(ExaminedForm::projectsIn, new SourcesAgreeAcrossPeriods()),
                Rule.each(ExaminedForm::projectsIn, new MinimumCostsFitBudget()),
                Rule.each(ExaminedForm::in, new DepartmentTasksSumToTotal()),
                Rule.whole(new ListedAmountMatchesForm()),
                Rule.eachBooklet(new ProjectsAreComplete()),
                Rule.whole(new ProjectNamesAgree()),
                Rule.whole(new PersonHasOnePhone()),
                Rule.whole(new PhoneHasOnePerson()),
                Rule.whole(new DocumentHasOneNumber()),
                Rule.whole(new UnitsAreNamedAlike()),
                Rule.whole(new DepartmentTasksMatchProjects()),
                Rule.whole(new SameProjectHasOneAmount()),
                Rule.each(ExaminedForm::projectsIn, new NameTermsAgree()));
    }
}
