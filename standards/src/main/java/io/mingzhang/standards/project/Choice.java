package io.mingzhang.standards.project;

/**
 * One of a few values a field can take.
 *
 * @param code stored and sent
 * @param name the Chinese word users see
 */
public record Choice(String code, String name) {}
