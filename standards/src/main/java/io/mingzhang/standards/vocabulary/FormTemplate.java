package io.mingzhang.standards.vocabulary;

import java.util.List;

/**
 * The build of a performance target form: what it asks for.
 *
 * @param id the variant: A to F
 * @param description one line
 * @param form PROJECT_TARGET or DEPARTMENT_TARGET
 * @param signature what a form must show to follow this template
 * @param requiredFields names of the {@code TargetField}s to be filled in
 * @param codedFields names of the {@code TargetField}s that are printed with a code
 * @param sources names of the {@code FundingSource}s it has rows for, 资金总额 first
 * @param indicatorPeriods names of the {@code TargetPeriod}s it has columns of indicators for
 * @param requiredTypes names of the {@code IndicatorType}s every form should have an indicator of
 */
public record FormTemplate(
        String id,
        String description,
        String form,
        Signature signature,
        List<String> requiredFields,
        List<String> codedFields,
        List<String> sources,
        List<String> indicatorPeriods,
        List<String> requiredTypes) {

    /**
     * Labels that must all be present.
     *
     * @param fields names of {@code TargetField}s
     * @param sources names of {@code FundingSource}s
     * @param periods names of {@code TargetPeriod}s
     */
    public record Signature(List<String> fields, List<String> sources, List<String> periods) {}
}
