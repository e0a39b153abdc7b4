package io.mingzhang.server.projects.listing;

import io.mingzhang.server.projects.PlaceRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project in a list.
 *
 * @param id the same for ever
 * @param code the same for ever
 * @param name of today
 * @param unit the unit it belongs to
 * @param department the competent department; null when there is none
 * @param classing what kind of project it is
 * @param term from when to when
 * @param totalFen over all years, in fen; null when not stated
 * @param yearFen planned for the year of the query, or for all years; null when nothing is
 * @param state where it stands in its life
 * @param revision counts changes
 * @param changed who changed it last
 */
record ProjectRow(
        UUID id,
        String code,
        String name,
        PlaceRef unit,
        @Nullable PlaceRef department,
        Classing classing,
        Term term,
        @Nullable String totalFen,
        @Nullable String yearFen,
        Stand state,
        int revision,
        Changed changed) {

    /**
     * What kind of project it is.
     *
     * @param kind code of its kind
     * @param kindName in Chinese
     * @param nature code of its nature; empty when not stated
     * @param natureName in Chinese
     * @param flags what it is marked as, in Chinese
     * @param labels its labels
     */
    record Classing(
            String kind, String kindName, String nature, String natureName, List<String> flags, List<String> labels) {
        Classing {
            flags = List.copyOf(flags);
            labels = List.copyOf(labels);
        }
    }

    /**
     * From when to when.
     *
     * @param firstYear fiscal year of the first budget
     * @param lastYear fiscal year of the last one
     * @param starts null when not stated
     * @param ends null when not stated
     */
    record Term(
            int firstYear,
            int lastYear,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {}

    /**
     * Where it stands.
     *
     * @param state name of a {@link ListedState}
     * @param label in Chinese, with whom it waits
     * @param hasTarget whether there is a target, of the year of the query if it has one
     */
    record Stand(String state, String label, boolean hasTarget) {}

    /**
     * The last change.
     *
     * @param by who made it
     * @param at when
     */
    record Changed(String by, Instant at) {}
}
