package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.OpenWork;
import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.WorkHandedOver;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changes with the tree of organizations and with people: paths, and whose open work a thing is. */
@Component
class Changes implements OpenWork {

    private static final List<String> PATHS = List.of(
            "subject.path",
            "subject.department_path",
            "subject.step_path",
            "subject.step_office",
            "chain.path",
            "season.path",
            "late_permission.path",
            "office_assignment.department_path",
            "office_assignment.office_path");

    private final JdbcClient database;
    private final Relocations relocations;

    Changes(JdbcClient database, Relocations relocations) {
        this.database = database;
        this.relocations = relocations;
    }

    @EventListener
    void follow(PathsMoved moved) {
        for (String each : PATHS) {
            String table = each.substring(0, each.indexOf('.'));
            String column = each.substring(each.indexOf('.') + 1);
            database.sql("""
                            update workflow.%s set %2$s = :new || substr(%2$s, :length)
                            where %2$s >= :old and %2$s < :end""".formatted(table, column))
                    .param("new", moved.newPath())
                    .param("length", moved.oldPath().length() + 1)
                    .param("old", moved.oldPath())
                    .param("end", Scope.end(moved.oldPath()))
                    .update();
        }
        relocations.follow(moved.newPath());
    }

    /** Whoever made it stays who made it: he does not approve it later. */
    @EventListener
    void handOver(WorkHandedOver handed) {
        database.sql("""
                        update workflow.subject set owner_id = :to
                        where owner_id = :from and state <> 'APPROVED' and path >= :path and path < :end""")
                .param("from", handed.from())
                .param("to", handed.to())
                .param("path", handed.path())
                .param("end", Scope.end(handed.path()))
                .update();
    }

    /** What he has to finish, and what was returned to him or not sent yet. */
    @Override
    public Held heldBy(UUID person) {
        return database.sql("""
                        select count(*) filter (where step = 0) as tasks, count(*) as items
                        from workflow.subject
                        where owner_id = :person and removed_at is null and state <> 'APPROVED'""")
                .param("person", person)
                .query((row, number) -> new Held(row.getLong("tasks"), row.getLong("items")))
                .single();
    }
}
