package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.Organizations;

/**
 * Where a declaration belongs.
 *
 * @param unit the budget unit; of a department the department itself
 * @param department the competent department
 * @param division the division; the department itself where the tree has none above
 */
public record TargetPlaces(NodeRef unit, NodeRef department, NodeRef division) {

    /** Where a declaration of a project of this unit belongs. */
    public static TargetPlaces ofUnit(Node unit, Organizations organizations) {
        Node department = organizations.departmentOf(unit.path()).orElse(unit);
        Node division = organizations.divisionOf(unit.path()).orElse(department);
        return new TargetPlaces(NodeRef.of(unit), NodeRef.of(department), NodeRef.of(division));
    }

    /** Where the declaration of this department itself belongs. */
    public static TargetPlaces ofDepartment(Node department, Organizations organizations) {
        TargetPlaces places = ofUnit(department, organizations);
        return new TargetPlaces(places.unit(), places.unit(), places.division());
    }
}
