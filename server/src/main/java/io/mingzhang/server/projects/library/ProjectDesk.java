package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.life.Standing;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Codes codes;
    private final ProjectGround ground;
    private final CurrentPerson person;

    ProjectDesk(ProjectStore store, ProjectWriter writer, Codes codes, ProjectGround ground, CurrentPerson person) {
        this.store = store;
        this.writer = writer;
        this.codes = codes;
        this.ground = ground;
        this.person = person;
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
        return create(draft, Optional.empty());
    }

    /** Makes a project as a copy of another one. */
    ProjectSheet create(Draft draft, Optional<UUID> copiedFrom) {
        Map<String, String> cells = checked(draft.cells());
        int year = Integer.parseInt(cells.getOrDefault(ProjectField.FIRST_YEAR.cell(), "0"));
        ProjectHead.ProjectPlace place = ground.places().ofUnit(draft.unitId(), year);
        ground.door().demand(Permission.PROJECT_WRITE, place.path(), year);
        ground.references(Map.of(), cells);
        ProjectHead head = new ProjectHead(
                UUID.randomUUID(),
                code(draft.code().strip(), place, cells),
                place,
                year,
                ProjectGround.lastYear(year, cells),
                Standing.BEGINNING,
                1,
                person.id(),
                null,
                false,
                false);
        ProjectSheet sheet = new ProjectSheet(head, cells);
        writer.insert(sheet, copiedFrom.orElse(null));
        ground.record(sheet, copiedFrom.isPresent() ? "复制" : "新建", Map.of(), ProjectGround.named(cells));
        return sheet;
    }

    /** The values as they are kept; refuses what is wrong with each and with all together. */
    private Map<String, String> checked(Map<String, String> given) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, String> cells = new HashMap<>();
        given.forEach((at, value) -> {
            Optional<CellKey> cell = CellKey.of(at);
            if (cell.isEmpty()) {
                problems.add(new FieldProblem(at, "项目没有这一栏：" + at));
                return;
            }
            CellRules.kept(cell.get(), value).ifPresent(kept -> {
                ground.rules().problem(cell.get(), kept).ifPresent(text -> problems.add(new FieldProblem(at, text)));
                cells.put(at, kept);
            });
        });
        cells.putIfAbsent(ProjectField.LEVEL.cell(), "2");
        if (problems.isEmpty()) {
            problems.addAll(ground.rules().together(cells));
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return cells;
    }

    private String code(String given, ProjectHead.ProjectPlace place, Map<String, String> cells) {
        String flags = cells.getOrDefault(ProjectField.FLAGS.cell(), "");
        Codes.Ground codeGround = new Codes.Ground(
                place.divisionCode(),
                ground.places().departmentCode(place),
                Integer.parseInt(cells.getOrDefault(ProjectField.FIRST_YEAR.cell(), "0")),
                cells.getOrDefault(ProjectField.KIND.cell(), ""),
                flags.isEmpty() ? List.of() : List.of(flags.split(",", -1)));
        if (given.isEmpty()) {
            return codes.take(codeGround, 1).getFirst();
        }
        if (!given.matches("[0-9A-Z]{8,40}")) {
            throw Refused.badField("code", "项目编码应由 8 至 40 位数字和大写字母组成。");
        }
        if (!store.ids("p.code = :code", Map.of("code", given)).isEmpty()) {
            throw Refused.badField("code", "项目编码 %s 已被使用；编码终身唯一，不能重复。".formatted(given));
        }
        codes.skip(codeGround, given);
        return given;
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
