package io.mingzhang.server.projects.library;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.OpenWork;
import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.WorkHandedOver;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows what happens outside: parts of the tree that move, and people who hand over their work. */
@Component
class PathKeeper implements OpenWork {

    private static final String MOVE = """
            update projects.project set path = :new || substr(path, length(:old) + 1)
            where path >= :old and path < :end""";

    private static final String PLACES = """
            select distinct path from projects.project where path >= :new and path < :end""";

    private static final String PLACE = """
            update projects.project set department_id = :department, department_path = :departmentPath,
                division_code = :division
            where path = :path""";

    private static final String HAND_OVER = """
            update projects.project p set owner_id = :to
            where p.owner_id = :from and p.state in ('PLANNED', 'RESERVED', 'COMPILING', 'EXECUTING') and %s""";

    private static final String HELD = """
            select count(*) from projects.project
            where owner_id = :person and deleted_at is null and state in ('PLANNED', 'COMPILING')""";

    private final JdbcClient database;
    private final Organizations organizations;
    private final Places places;

    PathKeeper(JdbcClient database, Organizations organizations, Places places) {
        this.database = database;
        this.organizations = organizations;
        this.places = places;
    }

    /** Projects keep their codes wherever their units go. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(PathsMoved moved) {
        database.sql(MOVE)
                .param("old", moved.oldPath())
                .param("new", moved.newPath())
                .param("end", Scope.end(moved.oldPath()))
                .update();
        List<String> paths = database.sql(PLACES)
                .param("new", moved.newPath())
                .param("end", Scope.end(moved.newPath()))
                .query(String.class)
                .list();
        organizations.byPaths(paths).values().forEach(this::place);
    }

    private void place(Node unit) {
        ProjectHead.ProjectPlace place = places.at(unit);
        database.sql(PLACE)
                .param("department", place.departmentId())
                .param("departmentPath", place.departmentPath())
                .param("division", place.divisionCode())
                .param("path", place.path())
                .update();
    }

    /** What somebody had in hand is another's now. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkHandedOver handed) {
        Scope below = new Scope(List.of(handed.path()));
        database.sql(HAND_OVER.formatted(below.condition("p.path")))
                .param("from", handed.from())
                .param("to", handed.to())
                .params(below.parameters())
                .update();
    }

    @Override
    public Held heldBy(UUID person) {
        long items =
                database.sql(HELD).param("person", person).query(Long.class).single();
        return new Held(0, items);
    }
}
