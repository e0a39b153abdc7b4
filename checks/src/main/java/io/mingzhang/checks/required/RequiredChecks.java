package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.List;

/** The checks of what must be filled in. */
public final class RequiredChecks {

    private RequiredChecks() {}

    /** All of them; they do not depend on each other. */
    public static List<Rule> rules(Standards standards) {
        FormTemplates templates = standards.forms();
        return Rule.all(
                form(new PersonInChargeIsNamed(templates)),
                form(new ClerkIsNamed(templates)),
                form(new PhoneIsGiven(templates)),
                form(new DateOfFilingIsGiven(templates)),
                form(new TextsAreFilledIn(templates)),
                form(new RequiredTypesHaveIndicators(templates)),
                form(new PeriodIsStated(templates)),
                Rule.whole(new DepartmentHasCode(templates)),
                form(new StandardsAreFilledIn()),
                Rule.eachGrouped(ExaminedDocument::eachTable, new TablesStateTheirUnit(), "张表"),
                Rule.each(ExaminedDocument::eachTable, new EmptyTablesAreExplained()),
                form(new BothHalvesAreFilledIn(templates)),
                form(new ClerkIsNotPersonInCharge()),
                Rule.whole(new FormsAreFiledTogether()));
    }

    private static Rule form(Check<ExaminedForm> check) {
        return Rule.eachGrouped(ExaminedForm::in, check, "份申报表");
    }
}
