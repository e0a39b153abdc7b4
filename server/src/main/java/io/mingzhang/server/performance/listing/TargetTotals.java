package io.mingzhang.server.performance.listing;

import java.util.List;

/**
 * Figures over the declarations a filter leaves.
 *
 * @param count how many
 * @param annualFen their totals of the year together, as digits of fen
 * @param states how many in each state, the filter of states left out
 * @param templates how many in each form
 * @param kinds how many of projects and of departments
 */
record TargetTotals(long count, String annualFen, List<Share> states, List<Share> templates, List<Share> kinds) {

    /** How many have a value. */
    record Share(String value, String label, long count) {}
}
