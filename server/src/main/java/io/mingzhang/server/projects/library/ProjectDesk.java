package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.life.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making projects, putting them away and taking them back. */
@Service
@Transactional
public class ProjectDesk {

    private final ProjectStore store;
    private final ProjectWriter writer;
    private final Making making;
    private final ProjectGround ground;

    ProjectDesk(ProjectStore store, ProjectWriter writer, Making making, ProjectGround ground) {
        this.store = store;
        this.writer = writer;
        this.making = making;
        this.ground = ground;
    }

    /**
     * A project to be made.
     *
     * @param unitId its unit
     * @param code given by another system; empty to have one made
     * @param cells values by address
     */
    public record Draft(UUID unitId, String code, Map<String, String> cells) {
        /** Keeps the values. */
        public Draft {
            cells = Map.copyOf(cells);
        }
    }

    /** A project that was not put away and may be read. */
    @Transactional(readOnly = true)
    public ProjectSheet readable(UUID id) {
        ProjectSheet sheet = store.find(id).orElseThrow(() -> Refused.notFound("项目"));
        ground.door().demand(Permission.PROJECT_READ, sheet.head());
        return sheet;
    }

    /** Makes a project; refuses everything that is wrong with it at once. */
    public ProjectSheet create(Draft draft) {
        return making.make(List.of(draft), Optional.empty(), "新建").getFirst();
    }

    /** Makes many projects with few statements: all of them, or none when something is wrong with one. */
    public List<ProjectSheet> createAll(List<Draft> drafts) {
        return making.make(drafts, Optional.empty(), "新建");
    }

    /** Makes a project as a copy of another one. */
    ProjectSheet create(Draft draft, UUID copiedFrom) {
        return making.make(List.of(draft), Optional.of(copiedFrom), "复制").getFirst();
    }

    /** Puts a project away; it can be taken back. */
    public void delete(UUID id) {
        ProjectSheet sheet = locked(id);
        if (!sheet.head().standing().equals(Standing.BEGINNING)) {
            throw new Refused(
                    ProblemCode.LOCKED,
                    "“%s”处于%s，不能删除。"
                            .formatted(sheet.name(), sheet.head().standing().label()),
                    "只有尚未申报入库的项目可以删除；其他项目可以退回、退出储备或终止。");
        }
        if (sheet.head().hasTarget()) {
            throw new Refused(ProblemCode.LOCKED, "“%s”已填报绩效目标，不能删除。".formatted(sheet.name()), "请先删除它的绩效目标。");
        }
        writer.putAway(id, true);
        writer.touch(id);
        ground.record(sheet, "删除", Map.of(), Map.of());
    }

    /** Takes a project back that was put away. */
    public void restore(UUID id) {
        ProjectSheet sheet = store.lock(id).orElseThrow(() -> Refused.notFound("项目"));
        ground.door().demand(Permission.PROJECT_WRITE, sheet.head());
        if (sheet.head().deleted()) {
            writer.putAway(id, false);
            writer.touch(id);
            ground.record(sheet, "恢复", Map.of(), Map.of());
        }
    }

    /** A project to be changed by the current person, locked until the transaction ends. */
    ProjectSheet locked(UUID id) {
        ProjectSheet sheet = store.lock(id).orElseThrow(() -> Refused.notFound("项目"));
        ground.door().demand(Permission.PROJECT_READ, sheet.head());
        if (sheet.head().deleted()) {
            throw new Refused(ProblemCode.LOCKED, "“%s”已被删除。".formatted(sheet.name()), "如需继续使用，请先在回收站恢复。");
        }
        ground.door().demand(Permission.PROJECT_WRITE, sheet.head());
        return sheet;
    }
}
