package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Rule;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import java.util.List;

/** The checks of the quality of indicators. */
public final class IndicatorChecks {

    private IndicatorChecks() {}

    /** All of them; they do not depend on each other. */
    public static List<Rule> rules(Standards standards) {
        IndicatorVocabulary words = standards.indicators();
        return Rule.all(
                Rule.each(IndicatorForm::in, new ColumnsOfOneYearAgree()),
                grouped(new TargetsGrowWithPeriod(words)),
                Rule.each(IndicatorForm::in, new WholePeriodReachesYear()),
                grouped(new EveryIndicatorHasValue()),
                grouped(new TargetsAreMeasurable(words)),
                grouped(new UnitsFitNames(words)),
                grouped(new SignsFitNames(words)),
                grouped(new DeadlinesFitPeriod()),
                grouped(new ValuesAreValues(words)),
                grouped(new ValuesFitStandards()),
                grouped(new IndicatorsAreDistinct()),
                grouped(new ValuesAreWellFormed()),
                grouped(new IndicatorsStandUnderTheirType(words)),
                Rule.each(IndicatorForm::in, new SignsOfColumnsAgree()),
                Rule.each(IndicatorForm::in, new CountsInTextMatchIndicators()),
                grouped(new GoalsHaveIndicators(words)));
    }

    private static Rule grouped(Check<IndicatorForm> check) {
        return Rule.eachGrouped(IndicatorForm::in, check, "份申报表");
    }
}
