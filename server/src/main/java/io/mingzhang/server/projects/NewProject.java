package io.mingzhang.server.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project to be made.
 *
 * @param unitId the unit it belongs to
 * @param name how it is called
 * @param year fiscal year of its first budget
 * @param kind code of its kind
 * @param nature code of its nature; empty when not known
 * @param starts the day it starts; null when not known
 * @param ends the day it ends; null when not known
 * @param totalFen over all years; null when not known
 * @param plan money by year and source
 * @param texts the long texts
 * @param code given already by another system; empty to have one made
 */
public record NewProject(
        UUID unitId,
        String name,
        int year,
        String kind,
        String nature,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable Long totalFen,
        List<PlanRow> plan,
        Map<ProjectText, String> texts,
        String code) {

    /** Keeps what is handed in. */
    public NewProject {
        plan = List.copyOf(plan);
        texts = Map.copyOf(texts);
    }

    /** One of which no more is known than what it must have. */
    public static NewProject named(UUID unitId, String name, int year, String kind) {
        return new NewProject(unitId, name, year, kind, "", null, null, null, List.of(), Map.of(), "");
    }
}
