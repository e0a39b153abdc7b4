package io.mingzhang.checks.rulebook;

import io.mingzhang.kernel.Relation;

/**
 * A relation that holds, kept to explain what was examined.
 *
 * @param check the id of the check
 * @param title the demand in a few words
 * @param part id of the table, target or section; empty for the whole document
 * @param relation what was compared
 */
public record Held(String check, String title, String part, Relation relation) {}
