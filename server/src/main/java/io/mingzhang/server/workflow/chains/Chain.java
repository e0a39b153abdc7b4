package io.mingzhang.server.workflow.chains;

import java.util.List;
import java.util.UUID;

/**
 * A chain in one of its versions.
 *
 * @param id of the version
 * @param kind the kind of thing that is sent along it
 * @param variant which of the things of that kind; empty: all for which there is no chain of their own
 * @param path the part of the tree it was set for
 * @param year the fiscal year it was set for; 0 = as shipped
 * @param version counted from 1
 * @param name its name, in Chinese
 * @param revision counts changes that make no new version
 * @param steps in order; the first is filling in
 */
public record Chain(
        UUID id,
        String kind,
        String variant,
        String path,
        int year,
        int version,
        String name,
        int revision,
        List<Step> steps) {

    public Chain {
        steps = List.copyOf(steps);
    }

    /** A step by its number. */
    public Step step(int number) {
        return steps.get(number);
    }

    /** Dates belong to the year they were set for: a chain that goes on from an earlier year has none. */
    public boolean hasDatesIn(int fiscalYear) {
        return year == fiscalYear;
    }
}
