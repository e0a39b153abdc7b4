package io.mingzhang.server.workflow.flow;

/**
 * How many things there are in each view.
 *
 * @param todo the person's turn
 * @param returned of these, returned ones
 * @param soon of these, those whose last day is one of the next {@code days}
 * @param over of these, those whose last day is over
 * @param days how many days ahead one is reminded
 * @param done moved by the person
 * @param all that the person may see
 */
record TaskCounts(long todo, long returned, long soon, long over, int days, long done, long all) {}
