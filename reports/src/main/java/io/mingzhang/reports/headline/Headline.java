package io.mingzhang.reports.headline;

/**
 * A figure by which a reader knows a budget.
 *
 * @param label what it is, in Chinese
 * @param printed the amount as the document prints it, with its unit
 */
public record Headline(String label, String printed) {}
