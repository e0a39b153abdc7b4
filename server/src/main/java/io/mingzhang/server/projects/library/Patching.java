package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes single values of a project, so that two people can work on one at the same time. */
@Service
@Transactional
class Patching {

    private final ProjectDesk desk;
    private final ProjectWriter writer;
    private final ProjectHistory history;
    private final ProjectGround ground;
    private final InstantSource clock;

    Patching(
            ProjectDesk desk, ProjectWriter writer, ProjectHistory history, ProjectGround ground, InstantSource clock) {
        this.desk = desk;
        this.writer = writer;
        this.history = history;
        this.ground = ground;
        this.clock = clock;
    }

    /** A change whose address is understood. */
    private record Wanted(CellKey cell, CellChange change) {}

    public ProjectPatch.Saved patch(UUID id, ProjectPatch patch) {
        ProjectSheet sheet = desk.locked(id);
        Map<String, ProjectHistory.Entry> since = history.since(id, patch.revision());
        List<Wanted> wanted = wanted(patch);
        List<ProjectPatch.Conflict> conflicts = conflicts(sheet, wanted, since);
        if (!conflicts.isEmpty()) {
            throw Refused.changedMeanwhile(
                    "项目", new ProjectPatch.Conflicts(sheet.head().revision(), conflicts, merged(since, wanted)));
        }
        List<Wanted> real = wanted.stream()
                .filter(want -> !Objects.equals(
                        sheet.at(want.change().at()), want.change().to()))
                .toList();
        ProjectSheet changed = checked(sheet, real);
        int revision = sheet.head().revision();
        if (!real.isEmpty()) {
            real.forEach(want -> writer.set(
                    id, want.cell(), Optional.ofNullable(want.change().to())));
            revision = writer.touch(id);
            for (Wanted want : real) {
                CellChange done = new CellChange(
                        want.change().at(),
                        sheet.at(want.change().at()),
                        want.change().to());
                writer.remember(id, revision, done);
            }
            trail(sheet, changed, real);
        }
        return new ProjectPatch.Saved(revision, clock.instant(), ProjectGround.sums(changed), merged(since, wanted));
    }

    private void trail(ProjectSheet before, ProjectSheet after, List<Wanted> real) {
        Map<String, @Nullable Object> old = new HashMap<>();
        Map<String, @Nullable Object> fresh = new HashMap<>();
        for (Wanted want : real) {
            String at = want.change().at();
            old.put(CellLabels.of(at), before.at(at));
            fresh.put(CellLabels.of(at), after.at(at));
        }
        ground.record(after, "修改", old, fresh);
    }

    private static List<Wanted> wanted(ProjectPatch patch) {
        if (patch.changes().size() > ProjectPatch.MOST) {
            throw Refused.badField("changes", "一次最多修改 %d 处。".formatted(ProjectPatch.MOST));
        }
        List<Wanted> wanted = new ArrayList<>();
        for (CellChange change : patch.changes()) {
            CellKey cell =
                    CellKey.of(change.at()).orElseThrow(() -> Refused.badField(change.at(), "项目没有这一栏：" + change.at()));
            String to = change.to();
            String kept = to == null ? null : CellRules.kept(cell, to).orElse(null);
            wanted.add(new Wanted(cell, new CellChange(cell.at(), change.from(), kept)));
        }
        return wanted;
    }

    /** Where the value is neither the one the person saw nor already the one he wants. */
    private static List<ProjectPatch.Conflict> conflicts(
            ProjectSheet sheet, List<Wanted> wanted, Map<String, ProjectHistory.Entry> since) {
        List<ProjectPatch.Conflict> conflicts = new ArrayList<>();
        for (Wanted want : wanted) {
            String at = want.change().at();
            String present = sheet.at(at);
            if (!Objects.equals(present, want.change().from())
                    && !Objects.equals(present, want.change().to())) {
                Optional<ProjectHistory.Entry> last = Optional.ofNullable(since.get(at));
                conflicts.add(new ProjectPatch.Conflict(
                        at,
                        CellLabels.of(at),
                        want.change().from(),
                        want.change().to(),
                        present,
                        last.map(ProjectHistory.Entry::by).orElse(""),
                        last.map(ProjectHistory.Entry::changedAt).orElse(null)));
            }
        }
        return conflicts;
    }

    private static List<CellChange> merged(Map<String, ProjectHistory.Entry> since, List<Wanted> wanted) {
        List<String> own = wanted.stream().map(want -> want.change().at()).toList();
        return since.values().stream()
                .filter(entry -> !own.contains(entry.at()))
                .map(entry -> new CellChange(entry.at(), entry.before(), entry.after()))
                .toList();
    }

    /** The project with the changes; refuses everything that is wrong with them. */
    private ProjectSheet checked(ProjectSheet sheet, List<Wanted> real) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, String> cells = new HashMap<>(sheet.cells());
        for (Wanted want : real) {
            Editing.obstacle(sheet.head().standing(), want.cell()).ifPresent(text -> {
                throw new Refused(ProblemCode.LOCKED, text, "可以查看项目的办理记录，了解它处于哪一步。");
            });
            String to = want.change().to();
            if (to == null) {
                cells.remove(want.change().at());
            } else {
                ground.rules()
                        .problem(want.cell(), to)
                        .ifPresent(text ->
                                problems.add(new FieldProblem(want.change().at(), text)));
                cells.put(want.change().at(), to);
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(ground.rules().together(cells));
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        if (!real.isEmpty()) {
            ground.references(sheet.cells(), cells);
            ground.demandChildless(sheet.head().id(), sheet.cells(), cells);
        }
        return new ProjectSheet(sheet.head(), cells);
    }
}
