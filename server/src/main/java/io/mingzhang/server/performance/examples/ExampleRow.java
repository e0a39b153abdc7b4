package io.mingzhang.server.performance.examples;

import java.util.UUID;

/**
 * A good example in the list.
 *
 * @param id of the declaration
 * @param title name of the project or department
 * @param unitName the unit
 * @param year the fiscal year
 * @param kindName kind of its project; empty for departments
 * @param sameKind whether it is of the kind of the project that is to be declared
 */
record ExampleRow(UUID id, String title, String unitName, int year, String kindName, boolean sameKind) {}
