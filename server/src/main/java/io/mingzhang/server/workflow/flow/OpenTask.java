package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.Situation;
import java.time.Instant;
import java.util.UUID;

/**
 * A thing in a list.
 *
 * @param kind what kind of thing
 * @param id which one
 * @param title what it is called
 * @param year its fiscal year
 * @param amountFen in fen
 * @param unit where it belongs
 * @param department the department above that
 * @param situation where it stands
 * @param movedAt since when it is there
 * @param movedBy name of who moved it there; empty before any move
 * @param actingFor name of whom the person stands in for with it; empty when it is his own turn, or nobody's
 * @param urges how often it was urged there
 */
record OpenTask(
        String kind,
        UUID id,
        String title,
        int year,
        String amountFen,
        At unit,
        At department,
        Situation situation,
        Instant movedAt,
        String movedBy,
        String actingFor,
        int urges) {

    /** A place in the tree of organizations. */
    record At(String path, String name) {}
}
