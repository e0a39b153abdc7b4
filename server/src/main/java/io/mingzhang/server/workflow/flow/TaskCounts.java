package io.mingzhang.server.workflow.flow;

/**
 * How many things there are in each view.
 *
 * @param todo the person's turn
 * @param returned of these, returned ones
 * @param done moved by the person
 * @param all that the person may see
 */
record TaskCounts(long todo, long returned, long done, long all) {}
