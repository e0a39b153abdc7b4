package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.Level;
import io.mingzhang.server.workflow.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the office that reviews a department. */
@Service
class OfficeDesk {

    private final Offices offices;
    private final Surroundings around;
    private final Access access;
    private final CurrentPerson person;
    private final AuditTrail trail;

    OfficeDesk(Offices offices, Surroundings around, Access access, CurrentPerson person, AuditTrail trail) {
        this.offices = offices;
        this.around = around;
        this.access = access;
        this.person = person;
        this.trail = trail;
    }

    /**
     * Which office reviews a department.
     *
     * @param departmentPath the department
     * @param departmentName its name
     * @param officePath the office; empty for none
     * @param officeName its name
     */
    record View(String departmentPath, String departmentName, String officePath, String officeName) {}

    /** The departments below a path with their offices. */
    @Transactional(readOnly = true)
    public List<View> below(String path, int year) {
        access.demand(Permission.SEASON_READ, path, year);
        Map<String, String> named = offices.below(path, Scope.end(path), year).stream()
                .collect(Collectors.toMap(Offices.Assignment::departmentPath, Offices.Assignment::officePath));
        Map<String, Place> known = around.places().at(List.copyOf(named.values()));
        return around.places().below(path, Level.DEPARTMENT, year).stream()
                .map(department -> view(department, named.getOrDefault(department.path(), ""), known))
                .toList();
    }

    private static View view(Place department, String office, Map<String, Place> known) {
        Place place = known.get(office);
        return new View(department.path(), department.name(), office, place == null ? "" : place.name());
    }

    /** Names the office of a department from a year on; what waits there goes over to it. */
    @Transactional
    public List<View> assign(Offices.Assignment assignment, int year) {
        access.demand(Permission.SEASON_WRITE, assignment.departmentPath(), year);
        Map<String, Place> places = around.places()
                .at(Stream.of(assignment.departmentPath(), assignment.officePath())
                        .filter(path -> !path.isEmpty())
                        .toList());
        Place department = places.get(assignment.departmentPath());
        Place office = places.get(assignment.officePath());
        if (department == null || department.level() != Level.DEPARTMENT) {
            throw Refused.badField("departmentPath", "请选择主管部门。");
        }
        if (!assignment.officePath().isEmpty() && (office == null || office.level() != Level.OFFICE)) {
            throw Refused.badField("officePath", "请选择财政部门的业务处室。");
        }
        String before = offices.of(assignment.departmentPath(), year);
        offices.assign(assignment, year, person.id(), around.clock().instant());
        offices.handOver(assignment, year);
        trail.record(
                new Subject("CHAIN", assignment.departmentPath(), department.name() + "的业务处室", department.path(), year),
                "指定业务处室",
                Map.of("处室", before),
                Map.of("处室", assignment.officePath()));
        return below(assignment.departmentPath(), year);
    }
}
