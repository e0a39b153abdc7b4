package io.mingzhang.server.projects;

/**
 * Money planned for one year from one source. What is not there is blank, which is not 0.
 *
 * @param year the fiscal year
 * @param source name of a {@link io.mingzhang.model.performance.FundingSource}
 * @param amountFen in fen
 */
public record PlanRow(int year, String source, long amountFen) {}
