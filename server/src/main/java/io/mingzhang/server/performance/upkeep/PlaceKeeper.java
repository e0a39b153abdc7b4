package io.mingzhang.server.performance.upkeep;

import io.mingzhang.model.performance.TargetField;
import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeRenamed;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.performance.declarations.Declarations;
import io.mingzhang.server.performance.declarations.NodeRef;
import io.mingzhang.server.performance.declarations.TargetHead;
import io.mingzhang.server.performance.declarations.TargetHeads;
import io.mingzhang.server.performance.declarations.TargetHeads.Stored;
import io.mingzhang.server.performance.declarations.TargetKind;
import io.mingzhang.server.performance.declarations.TargetPlaces;
import io.mingzhang.server.workflow.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the unit, department and division of declarations follow the tree, and the texts that print them. Approved ones keep
 * what was approved, and what somebody typed instead of a name stays.
 */
@Component
class PlaceKeeper {

    private static final List<TargetField> OF_DEPARTMENT = List.of(TargetField.DEPARTMENT, TargetField.DEPARTMENT_NAME);

    private final TargetHeads heads;
    private final Organizations organizations;
    private final Workflow workflow;

    PlaceKeeper(TargetHeads heads, Organizations organizations, Workflow workflow) {
        this.heads = heads;
        this.organizations = organizations;
        this.workflow = workflow;
    }

    /**
     * Looks anew where declarations belong that were not approved, and how that is called.
     *
     * @param path at or below which
     * @param fromYear those of this year and later
     */
    void follow(String path, int fromYear) {
        Map<Where, Optional<TargetPlaces>> known = new HashMap<>();
        for (Stored target : heads.lockOpenBelow(path, fromYear)) {
            Where where =
                    new Where(target.head().path(), target.head().subject().kind());
            known.computeIfAbsent(where, this::places)
                    .filter(places -> !places.equals(target.head().places()))
                    .ifPresent(places -> place(target, places));
        }
    }

    /** A name is not printed before the year in which it is valid. */
    @EventListener
    void renamed(NodeRenamed event) {
        follow(event.after().path(), event.fromYear());
    }

    private record Where(String path, TargetKind kind) {}

    private Optional<TargetPlaces> places(Where where) {
        Optional<Node> node = organizations.byPath(where.path());
        return where.kind() == TargetKind.DEPARTMENT
                ? node.map(department -> TargetPlaces.ofDepartment(department, organizations))
                : node.map(unit -> TargetPlaces.ofUnit(unit, organizations));
    }

    private void place(Stored target, TargetPlaces places) {
        TargetPlaces before = target.head().places();
        Map<String, String> fields = new HashMap<>(target.fields());
        reprint(fields, TargetField.UNIT, before.unit(), places.unit());
        OF_DEPARTMENT.forEach(field -> reprint(fields, field, before.department(), places.department()));
        TargetHead head = placed(target.head(), places);
        heads.place(head, fields);
        if (!head.subject().title().equals(target.head().subject().title())) {
            long fen = Objects.requireNonNullElse(head.amounts().annualFen(), 0L);
            workflow.describe(Declarations.key(head.id()), head.subject().title(), fen);
        }
    }

    private static void reprint(Map<String, String> fields, TargetField field, NodeRef before, NodeRef after) {
        fields.computeIfPresent(field.name(), (key, printed) -> {
            if (printed.equals(before.name())) {
                return after.name();
            }
            return printed.equals(before.coded()) ? after.coded() : printed;
        });
    }

    /** The declaration of a department is called like the department. */
    private static TargetHead placed(TargetHead head, TargetPlaces places) {
        TargetHead.Subject subject = head.subject();
        TargetHead.Subject called = subject.kind() == TargetKind.DEPARTMENT
                ? new TargetHead.Subject(
                        subject.kind(),
                        places.unit().name(),
                        subject.project(),
                        subject.firstYear(),
                        subject.lastYear())
                : subject;
        return new TargetHead(
                head.id(),
                called,
                head.year(),
                head.path(),
                places.division().code(),
                places,
                head.template(),
                head.standing(),
                head.amounts(),
                head.changed(),
                head.example(),
                head.provenance());
    }
}
