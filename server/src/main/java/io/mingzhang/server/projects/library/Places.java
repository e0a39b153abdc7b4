package io.mingzhang.server.projects.library;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.PlaceRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where projects stand in the tree of organizations. */
@Component
public class Places {

    private final Organizations organizations;

    Places(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Where a project of a unit stands; refused when it is no unit, or not in that year. */
    ProjectHead.ProjectPlace ofUnit(UUID unitId, int year) {
        Node unit = organizations
                .find(unitId)
                .filter(node -> node.kind() == NodeKind.UNIT || node.kind() == NodeKind.COMPETENT_DEPARTMENT)
                .orElseThrow(() -> Refused.badField("unitId", "项目应属于一个预算单位，请重新选择单位。"));
        if (!unit.isValidIn(year)) {
            throw Refused.badField("unitId", "“%s”在 %d 年不存在（已撤销或尚未设立），请选择该年的单位。".formatted(unit.name(), year));
        }
        return at(unit);
    }

    /** Where a project of this node stands. */
    public ProjectHead.ProjectPlace at(Node unit) {
        Optional<Node> department = organizations.departmentOf(unit.path());
        return new ProjectHead.ProjectPlace(
                unit.id(),
                unit.path(),
                department.map(Node::id).orElse(null),
                department.map(Node::path).orElse(""),
                unit.divisionCode());
    }

    /** The code of the competent department; that of the unit when there is none above it. */
    String departmentCode(ProjectHead.ProjectPlace place) {
        UUID id = place.departmentId() == null ? place.unitId() : place.departmentId();
        return organizations.find(id).map(Node::code).orElse("");
    }

    /** Whether it is an office of a finance department. */
    boolean isOffice(UUID id) {
        return organizations
                .find(id)
                .filter(node -> node.kind() == NodeKind.OFFICE)
                .isPresent();
    }

    /** Units, departments and offices with their names of today; one statement. */
    public Map<UUID, PlaceRef> refs(Collection<UUID> ids) {
        Map<UUID, PlaceRef> refs = new HashMap<>();
        organizations.list(ids).forEach((id, node) -> refs.put(id, new PlaceRef(id, node.code(), node.name())));
        return refs;
    }

    /** Of these; one that is gone keeps a place without a name. */
    public static PlaceRef ref(Map<UUID, PlaceRef> known, UUID id) {
        return Optional.ofNullable(known.get(id)).orElseGet(() -> new PlaceRef(id, "", "（机构已不存在）"));
    }
}
