package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.PlanRow;
import io.mingzhang.server.projects.ProjectChanged;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of a project stands on: rules of values, places, rights, the trail of changes and who is told. */
@Component
class ProjectGround {

    private final CellRules rules;
    private final Places places;
    private final Door door;
    private final AuditTrail trail;
    private final Outside outside;

    ProjectGround(CellRules rules, Places places, Door door, AuditTrail trail, Outside outside) {
        this.rules = rules;
        this.places = places;
        this.door = door;
        this.trail = trail;
        this.outside = outside;
    }

    /** Where a reference leads, and who is told of changes. */
    @Component
    record Outside(ProjectStore store, ApplicationEventPublisher events) {}

    CellRules rules() {
        return rules;
    }

    Places places() {
        return places;
    }

    Door door() {
        return door;
    }

    /** Records a change in the trail and tells who shows the project. */
    void record(
            ProjectSheet sheet,
            String action,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        trail.record(subject(sheet), action, before, after);
        outside.events().publishEvent(new ProjectChanged(sheet.head().id()));
    }

    /** Records in the trail that a project was made; nobody shows it yet. */
    void recordMade(ProjectSheet sheet, String action) {
        trail.record(subject(sheet), action, Map.of(), named(sheet.cells()));
    }

    private static Subject subject(ProjectSheet sheet) {
        ProjectHead head = sheet.head();
        return new Subject("PROJECT", head.id().toString(), sheet.name(), head.path(), head.firstYear());
    }

    /** Tells of something else. */
    void publish(Object event) {
        outside.events().publishEvent(event);
    }

    /**
     * Refuses references that lead nowhere.
     *
     * @param before the values that were there; empty for a new project
     */
    void references(Map<String, String> before, Map<String, String> cells) {
        Optional.ofNullable(cells.get(ProjectField.OFFICE.cell()))
                .filter(id -> !places.isOffice(UUID.fromString(id)))
                .ifPresent(id -> {
                    throw Refused.badField(ProjectField.OFFICE.cell(), "没有这个业务处室，请重新选择。");
                });
        String parent = cells.get(ProjectField.PARENT.cell());
        if (parent != null) {
            boolean ofFirstLevel =
                    cells.getOrDefault(ProjectField.LEVEL.cell(), "").equals("1");
            boolean fine = !ofFirstLevel
                    && outside.store()
                            .find(UUID.fromString(parent))
                            .filter(found -> isParent(found, !parent.equals(before.get(ProjectField.PARENT.cell()))))
                            .isPresent();
            if (!fine) {
                throw Refused.badField(ProjectField.PARENT.cell(), "二级项目只能归属于一个您能查看的、未删除的一级项目，请重新选择。");
            }
        }
    }

    /** Whoever chooses a parent must be able to see it; who only changes something else need not. */
    private boolean isParent(ProjectSheet found, boolean chosenNow) {
        return !found.head().deleted()
                && found.text(ProjectField.LEVEL).equals("1")
                && (!chosenNow || door.may(Permission.PROJECT_READ, found.head()));
    }

    /** Refuses to move a project below the first level while others belong to it: so no project is above itself. */
    void demandChildless(UUID id, Map<String, String> before, Map<String, String> cells) {
        String level = ProjectField.LEVEL.cell();
        boolean goesDown = "1".equals(before.get(level)) && !"1".equals(cells.get(level));
        if (goesDown && outside.store().hasChildren(id)) {
            throw Refused.badField(level, "还有二级项目归属于它，不能改为二级项目；请先把它们改归其他一级项目。");
        }
    }

    /** The fiscal year of the last budget: by the first one, the end and the plan. */
    static int lastYear(int firstYear, Map<String, String> cells) {
        int last = firstYear;
        String ends = cells.getOrDefault(ProjectField.ENDS.cell(), "");
        if (ends.length() >= 4) {
            last = Math.max(last, Integer.parseInt(ends.substring(0, 4)));
        }
        for (String at : cells.keySet()) {
            if (CellKey.of(at).orElse(null) instanceof CellKey.OfPlan plan) {
                last = Math.max(last, plan.year());
            }
        }
        return last;
    }

    /** Values by their Chinese names, for the trail. */
    static Map<String, String> named(Map<String, String> cells) {
        Map<String, String> named = new TreeMap<>();
        cells.forEach((at, value) -> named.put(CellLabels.of(at), value));
        return named;
    }

    /** Sums of the plan: by {@code plan/2026} for a year and {@code plan} for all, in fen. */
    static Map<String, String> sums(ProjectSheet sheet) {
        Map<String, Long> sums = new TreeMap<>();
        for (PlanRow row : sheet.plan()) {
            sums.merge(CellKey.PLAN + "/" + row.year(), row.amountFen(), Math::addExact);
            sums.merge(CellKey.PLAN, row.amountFen(), Math::addExact);
        }
        Map<String, String> texts = new TreeMap<>();
        sums.forEach((at, fen) -> texts.put(at, Long.toString(fen)));
        return texts;
    }
}
