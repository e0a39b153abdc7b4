package io.mingzhang.standards.vocabulary;

/**
 * What a phrase of the narrative speaks of; parts are names of enum constants of {@code model}, empty when not said.
 *
 * @param topic TOTAL_BOTH, INCOME_TOTAL, EXPENDITURE_TOTAL, APPROPRIATION_BOTH, APPROPRIATION, FUND, CARRY_OVER, MEASURE,
 *     THREE_PUBLIC, AGENCY_OPERATING, PROCUREMENT, PROCUREMENT_GOODS …
 * @param side name of a {@code Side}
 * @param fund name of a {@code Fund}
 * @param period name of a {@code BudgetPeriod}
 * @param measure name of a {@code Measure}
 */
public record Topic(String topic, String side, String fund, String period, String measure) {}
