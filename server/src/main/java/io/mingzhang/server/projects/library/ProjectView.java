package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.projects.PlaceRef;
import io.mingzhang.server.projects.ProjectState;
import io.mingzhang.server.projects.life.LifeMove;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as its page shows it.
 *
 * @param id the same for ever
 * @param code the same for ever
 * @param revision counts changes
 * @param place its unit and department
 * @param firstYear fiscal year of its first budget
 * @param lastYear fiscal year of its last one
 * @param cells what is filled in, by address; what is blank is not in it
 * @param names names of what is referred to by code or id, by address
 * @param sums sums of the plan: {@code plan/2026} and {@code plan}, in fen
 * @param standing where it stands in its life and what can be done
 * @param missing what is to be filled in before it can be sent for admission
 * @param changed who changed it last
 */
record ProjectView(
        UUID id,
        String code,
        int revision,
        Place place,
        int firstYear,
        int lastYear,
        Map<String, String> cells,
        Map<String, String> names,
        Map<String, String> sums,
        Stand standing,
        List<FieldProblem> missing,
        Changed changed) {

    ProjectView {
        cells = Map.copyOf(cells);
        names = Map.copyOf(names);
        sums = Map.copyOf(sums);
        missing = List.copyOf(missing);
    }

    /**
     * Where it stands in the tree.
     *
     * @param path of its unit
     * @param unit its unit
     * @param department the competent department; null when there is none
     * @param divisionCode the division
     */
    record Place(String path, PlaceRef unit, @Nullable PlaceRef department, String divisionCode) {}

    /**
     * Where it stands in its life.
     *
     * @param state how far it has come
     * @param label that in Chinese, with whom it waits
     * @param waiting whether somebody has to admit it
     * @param open what the person who asks can do now
     * @param editable addresses that can be changed now begin with one of these; empty when nothing can
     * @param whyNotEditable why the rest cannot be changed, in Chinese; empty when all can
     * @param deleted whether it was put away
     * @param hasTarget whether there are targets of it
     */
    record Stand(
            ProjectState state,
            String label,
            boolean waiting,
            List<Open> open,
            List<String> editable,
            String whyNotEditable,
            boolean deleted,
            boolean hasTarget) {}

    /**
     * A move that can be made.
     *
     * @param move which
     * @param label in Chinese
     * @param needsReason whether a reason is wanted
     */
    record Open(LifeMove move, String label, boolean needsReason) {
        static Open of(LifeMove move) {
            return new Open(move, move.label(), move.needsReason());
        }
    }

    /**
     * The last change.
     *
     * @param by who made it
     * @param at when
     * @param copiedFrom the project it was copied from; null when it was not
     */
    record Changed(String by, Instant at, @Nullable UUID copiedFrom) {}
}
