package io.mingzhang.server.projects.library;

import io.mingzhang.server.projects.life.Standing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a project is whatever is filled in: where it stands in the tree and in its life.
 *
 * @param id the same for ever
 * @param code the same for ever
 * @param place where it stands in the tree
 * @param firstYear fiscal year of its first budget
 * @param lastYear fiscal year of its last one
 * @param standing where it stands in its life
 * @param revision counts changes
 * @param owner who has it in hand
 * @param proposedBy who sent it for admission; null when nobody did
 * @param hasTarget whether there are targets of it
 * @param deleted whether it was put away
 */
public record ProjectHead(
        UUID id,
        String code,
        ProjectPlace place,
        int firstYear,
        int lastYear,
        Standing standing,
        int revision,
        UUID owner,
        @Nullable UUID proposedBy,
        boolean hasTarget,
        boolean deleted) {

    /**
     * Where a project stands in the tree.
     *
     * @param unitId its unit
     * @param path of the unit
     * @param departmentId the competent department; null when there is none above the unit
     * @param departmentPath its path; empty when there is none
     * @param divisionCode the division; empty when not known
     */
    public record ProjectPlace(
            UUID unitId, String path, @Nullable UUID departmentId, String departmentPath, String divisionCode) {}

    /** The unit's path. */
    public String path() {
        return place.path();
    }
}
