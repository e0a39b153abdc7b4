package io.mingzhang.server.performance.upkeep;

import io.mingzhang.server.platform.access.OpenWork;
import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.WorkHandedOver;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.ProjectChanged;
import io.mingzhang.server.projects.Projects;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Listens to what happens elsewhere, in the transaction in which it happens. */
@Component
class TargetKeeper implements OpenWork {

    private static final List<String> OF_PLACES =
            List.of("target", "template", "effect", "library_indicator", "print", "import");

    private final JdbcClient database;
    private final Projects projects;
    private final PlaceKeeper places;

    TargetKeeper(JdbcClient database, Projects projects, PlaceKeeper places) {
        this.database = database;
        this.projects = projects;
        this.places = places;
    }

    @EventListener
    void moved(PathsMoved event) {
        for (String table : OF_PLACES) {
            database.sql("update performance." + table + """
                             set path = :new || substr(path, length(:old) + 1)
                            where path >= :old and path < :end""")
                    .param("new", event.newPath())
                    .param("old", event.oldPath())
                    .param("end", Scope.end(event.oldPath()))
                    .update();
        }
        for (String place : List.of("unit", "department", "division")) {
            database.sql("""
                            update performance.target set places = jsonb_set(places, array[:place, 'path'],
                                to_jsonb(:new || substr(places->:place->>'path', length(:old) + 1)))
                            where path >= :new and path < :end and starts_with(places->:place->>'path', :old)""")
                    .param("place", place)
                    .param("new", event.newPath())
                    .param("old", event.oldPath())
                    .param("end", Scope.end(event.newPath()))
                    .update();
        }
        places.follow(event.newPath(), 0);
    }

    @EventListener
    void handedOver(WorkHandedOver event) {
        database.sql("""
                        update performance.target set owner_id = :to
                        where owner_id = :from and state <> 'APPROVED' and path >= :path and path < :end""")
                .param("from", event.from())
                .param("to", event.to())
                .param("path", event.path())
                .param("end", Scope.end(event.path()))
                .update();
    }

    /** The name on lists is the one in the register; what was declared stays, and a check tells when it differs. */
    @EventListener
    void changed(ProjectChanged event) {
        projects.find(event.id()).ifPresent(this::renamed);
        database.sql("update performance.target set looked_revision = null where project_id = :project")
                .param("project", event.id())
                .update();
    }

    private void renamed(Project project) {
        database.sql("""
                        update performance.target t set title = :name, first_year = :first, last_year = :last,
                            search = platform.search_grams(:name || ' ' || t.project_code || ' '
                                || (t.places->'unit'->>'name') || ' ' || (t.places->'department'->>'name'))
                        where t.project_id = :project and (t.title, t.first_year, t.last_year) <> (:name, :first, :last)""")
                .param("name", project.name())
                .param("first", project.term().firstYear())
                .param("last", project.term().lastYear())
                .param("project", project.id())
                .update();
    }

    @Override
    public Held heldBy(UUID person) {
        long items = database.sql("""
                        select count(*) from performance.target
                        where owner_id = :person and deleted_at is null and state <> 'APPROVED'""").param("person", person).query(Long.class).single();
        return new Held(0, items);
    }
}
