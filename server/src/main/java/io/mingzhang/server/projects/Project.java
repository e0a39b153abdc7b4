package io.mingzhang.server.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as other modules see it.
 *
 * @param id the same for ever
 * @param code the same for ever
 * @param name of today
 * @param path of its unit
 * @param unit the budget unit it belongs to
 * @param department the competent department above the unit; null when there is none
 * @param divisionCode of the division
 * @param classing what kind of project it is
 * @param term from when to when
 * @param totalFen over all years; null when not stated
 * @param plan money by year and source, in that order
 * @param words what is written about it
 */
public record Project(
        UUID id,
        String code,
        String name,
        String path,
        PlaceRef unit,
        @Nullable PlaceRef department,
        String divisionCode,
        Classing classing,
        Term term,
        @Nullable Long totalFen,
        List<PlanRow> plan,
        Words words) {

    /** Keeps the list. */
    public Project {
        plan = List.copyOf(plan);
    }

    /**
     * What kind of project it is.
     *
     * @param kind code of its kind
     * @param kindName of its kind, in Chinese
     * @param nature code of its nature; empty when not stated
     * @param natureName of its nature, in Chinese; empty when not stated
     * @param needsTarget whether performance targets are declared for it
     * @param state how far it has come
     */
    public record Classing(
            String kind, String kindName, String nature, String natureName, boolean needsTarget, ProjectState state) {}

    /**
     * From when to when it goes.
     *
     * @param firstYear fiscal year of the first budget
     * @param lastYear fiscal year of the last budget
     * @param starts the day it starts; null when not stated
     * @param ends the day it ends; null when not stated
     */
    public record Term(
            int firstYear,
            int lastYear,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {

        /** How many years: 项目期. */
        public int years() {
            return lastYear - firstYear + 1;
        }
    }

    /**
     * What is written about it.
     *
     * @param leader 项目负责人; empty when not stated
     * @param phone 联系电话; empty when not stated
     * @param functionCode code of the functional classification; empty when not stated
     * @param texts the long texts that are there
     */
    public record Words(String leader, String phone, String functionCode, Map<ProjectText, String> texts) {

        /** Keeps the texts. */
        public Words {
            texts = Map.copyOf(texts);
        }
    }
}
