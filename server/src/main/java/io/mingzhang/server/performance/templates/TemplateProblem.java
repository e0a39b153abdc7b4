package io.mingzhang.server.performance.templates;

/**
 * What is wrong with an adapted template.
 *
 * @param at where: {@code funding.rows[2].source}
 * @param message what is wanted, in Chinese
 */
record TemplateProblem(String at, String message) {}
