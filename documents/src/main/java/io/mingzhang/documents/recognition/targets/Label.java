package io.mingzhang.documents.recognition.targets;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.Optional;

/**
 * What the text of a cell could mean as a label of a form; several meanings are usual (成本指标 is a category and a type),
 * the place decides.
 *
 * @param field the single field it asks for
 * @param section FUNDING, GOAL, TASKS, DETAIL or INDICATORS
 * @param source the funding row it names
 * @param period the period it names, alone or as part of a funding, goal or indicator label
 * @param goal whether it is a label above or beside a goal
 * @param column the column of the indicator block it heads: CATEGORY, TYPE, NAME, VALUE …
 * @param task the column of the task table it heads
 * @param category the first-level label it is
 * @param type the second-level label it is
 * @param usualCategory the category that type usually stands under
 * @param variant whether it is understood only after repair of a clipped or misread label
 */
record Label(
        Optional<TargetField> field,
        Optional<String> section,
        Optional<FundingSource> source,
        Optional<TargetPeriod> period,
        boolean goal,
        Optional<String> column,
        Optional<String> task,
        Optional<IndicatorCategory> category,
        Optional<IndicatorType> type,
        Optional<IndicatorCategory> usualCategory,
        boolean variant) {

    /** Text that is no label. */
    static final Label NONE = new Label(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    /** A label of a level of indicators. */
    static Label ofLevel(
            Optional<IndicatorCategory> category,
            Optional<IndicatorType> type,
            Optional<IndicatorCategory> usualCategory) {
        return new Label(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                category,
                type,
                usualCategory,
                false);
    }

    /** The label of a funding row. */
    static Label ofSource(FundingSource source, Optional<TargetPeriod> period) {
        return new Label(
                Optional.empty(),
                Optional.empty(),
                Optional.of(source),
                period,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The header of another column of the indicator block, for no period. */
    Label heading(String other) {
        return new Label(
                field,
                section,
                source,
                Optional.empty(),
                goal,
                Optional.of(other),
                task,
                category,
                type,
                usualCategory,
                variant);
    }

    boolean opens(String name) {
        return section.isPresent() && section.get().equals(name);
    }

    boolean heads(String name) {
        return column.isPresent() && column.get().equals(name);
    }

    /** Whether it names a level of indicators. */
    boolean isLevel() {
        return type.isPresent() || category.isPresent();
    }

    /** Whether it can only be a first-level label: 产出指标, 效益指标. */
    boolean isCategoryOnly() {
        return category.isPresent() && type.isEmpty();
    }

    /** Whether it means anything in a form. */
    boolean isKnown() {
        return field.isPresent()
                || section.isPresent()
                || source.isPresent()
                || goal
                || column.isPresent()
                || isLevel();
    }
}
