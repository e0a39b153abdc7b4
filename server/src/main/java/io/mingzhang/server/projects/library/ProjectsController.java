package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.life.LifeMove;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One project at a time; lists are given by the package {@code listing}. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectsController {

    private final ProjectDesk desk;
    private final Patching patching;
    private final Moving moving;
    private final ProjectViews views;
    private final ProjectHistory history;

    ProjectsController(ProjectDesk desk, Patching patching, Moving moving, ProjectViews views, ProjectHistory history) {
        this.desk = desk;
        this.patching = patching;
        this.moving = moving;
        this.views = views;
        this.history = history;
    }

    /**
     * A project to be made.
     *
     * @param unitId its unit
     * @param code given by another system; left out to have one made
     * @param cells values by address
     */
    record Wanted(UUID unitId, @Nullable String code, Map<String, String> cells) {
        Wanted {
            Objects.requireNonNull(unitId);
            cells = Map.copyOf(cells);
        }
    }

    /**
     * A move in its life.
     *
     * @param move which
     * @param reason why; may be left out where none is needed
     * @param revision of the project that the person saw
     */
    record Move(LifeMove move, @Nullable String reason, int revision) {
        Move {
            Objects.requireNonNull(move);
        }
    }

    /**
     * What happened to a project.
     *
     * @param moves its life, the newest first
     * @param changes of its values, the newest first
     */
    record History(List<ProjectHistory.Step> moves, List<ProjectHistory.Entry> changes) {}

    @Needs(Permission.PROJECT_READ)
    @GetMapping("/{id}")
    ProjectView project(@PathVariable UUID id) {
        return views.of(desk.readable(id));
    }

    @Needs(Permission.PROJECT_WRITE)
    @PostMapping
    ProjectView createProject(@RequestBody Wanted wanted) {
        String code = wanted.code() == null ? "" : wanted.code();
        return views.of(desk.create(new ProjectDesk.Draft(wanted.unitId(), code, wanted.cells())));
    }

    @Needs(Permission.PROJECT_WRITE)
    @PatchMapping("/{id}")
    ProjectPatch.Saved changeProject(@PathVariable UUID id, @RequestBody ProjectPatch patch) {
        return patching.patch(id, patch);
    }

    @Needs({Permission.PROJECT_WRITE, Permission.PROJECT_ADMIT})
    @PostMapping("/{id}/moves")
    ProjectView moveProject(@PathVariable UUID id, @RequestBody Move move) {
        ProjectSheet before = desk.readable(id);
        if (before.head().revision() != move.revision()) {
            throw Refused.changedMeanwhile("项目", views.of(before));
        }
        moving.move(id, move.move(), move.reason() == null ? "" : move.reason());
        return views.of(desk.readable(id));
    }

    @Needs(Permission.PROJECT_READ)
    @GetMapping("/{id}/history")
    History projectHistory(@PathVariable UUID id) {
        desk.readable(id);
        return new History(history.moves(id), history.changes(id));
    }
}
