package io.mingzhang.server.platform.audit;

/**
 * What a change was made to.
 *
 * @param kind a stable word: PROJECT, TARGET, NODE, PERSON, RIGHT, CHAIN, TEMPLATE, DOCUMENT …
 * @param id its id, as the interface names it
 * @param title how people call it, as it was then
 * @param path where it stands in the organization tree; {@code "/"} when it stands nowhere
 * @param year its fiscal year; 0 when it has none
 */
public record Subject(String kind, String id, String title, String path, int year) {}
