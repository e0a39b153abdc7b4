package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.TaskMoney;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.performance.merge.Edit;
import io.mingzhang.server.performance.merge.Merge;
import io.mingzhang.server.platform.identity.CurrentPerson;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tasks of departments follow the money of their projects, as long as they say what the projects say: what somebody typed
 * over stays, and so does what was sent or approved.
 */
@Component
class FollowingTasks {

    private final TargetHeads heads;
    private final ChangedRows rows;
    private final AcceptedChanges accepted;
    private final CurrentPerson person;
    private final InstantSource clock;

    FollowingTasks(
            TargetHeads heads, ChangedRows rows, AcceptedChanges accepted, CurrentPerson person, InstantSource clock) {
        this.heads = heads;
        this.rows = rows;
        this.accepted = accepted;
        this.person = person;
        this.clock = clock;
    }

    @EventListener
    void changed(DeclaredMoney event) {
        for (UUID department : heads.wholesNaming(event.project(), event.path(), event.year())) {
            heads.lock(department)
                    .filter(stored -> stored.head().standing().isEditable())
                    .ifPresent(stored -> follow(stored, event));
        }
    }

    private void follow(TargetHeads.Stored stored, DeclaredMoney event) {
        FormCells cells = rows.cells(stored, Set.of());
        FormCells before = rows.copy(cells);
        List<TaskRow> tasks = cells.form().tasks().stream()
                .filter(task -> task.kind() == TaskRow.Kind.PROJECTS
                        && task.projectIds().contains(event.project()))
                .toList();
        Map<UUID, TaskMoney> others = heads.moneyOfProjects(
                tasks.stream()
                        .flatMap(task -> task.projectIds().stream())
                        .filter(id -> !id.equals(event.project()))
                        .distinct()
                        .toList(),
                event.year());
        List<Edit.Fill> fills = new ArrayList<>();
        for (TaskRow task : tasks) {
            TaskMoney rest = task.projectIds().stream()
                    .map(id -> others.getOrDefault(id, TaskMoney.BLANK))
                    .reduce(TaskMoney.BLANK, TaskMoney::plus);
            fills.addAll(fills(
                    cells,
                    rest.plus(event.before()).cells(task.id()),
                    rest.plus(event.after()).cells(task.id())));
        }
        if (!fills.isEmpty()) {
            fills.forEach(fill -> cells.set(fill.key(), fill.to()));
            TargetHead.Changed now = new TargetHead.Changed(clock.instant(), person.id(), person.name());
            accepted.keep(
                    stored,
                    new FormPatching.Work(before, cells, new Merge.Result(List.of(), List.of()), fills),
                    now,
                    "随项目更新");
        }
    }

    /** All amounts of a task follow, or none. */
    private static List<Edit.Fill> fills(FormCells cells, Map<CellKey, String> before, Map<CellKey, String> after) {
        List<Edit.Fill> fills = new ArrayList<>();
        for (Map.Entry<CellKey, String> cell : after.entrySet()) {
            String present = cells.content(cell.getKey()).orElse("");
            if (!present.isEmpty() && !present.equals(before.get(cell.getKey()))) {
                return List.of();
            }
            if (!present.equals(cell.getValue())) {
                fills.add(new Edit.Fill(cell.getKey(), present, cell.getValue()));
            }
        }
        return fills;
    }
}
