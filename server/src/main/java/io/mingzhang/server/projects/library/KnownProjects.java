package io.mingzhang.server.projects.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which names and codes are taken, for those who bring many projects at once. */
@Repository
public class KnownProjects {

    private final JdbcClient database;

    KnownProjects(JdbcClient database) {
        this.database = database;
    }

    /**
     * Names of projects by unit.
     *
     * @param taken unit and name
     */
    public record Names(Set<String> taken) {
        /** Keeps the names. */
        public Names {
            taken = Set.copyOf(taken);
        }

        /** Whether the unit has a project of that name. */
        public boolean has(UUID unit, String name) {
            return taken.contains(unit + "/" + name);
        }
    }

    /** The names of projects of these units whose first budget is that of the year; one statement. */
    public Names names(Collection<UUID> units, int year) {
        List<String> taken = database.sql("""
                select unit_id || '/' || name from projects.project
                where unit_id = any(:units) and fiscal_year = :year and deleted_at is null""")
                .param("units", units.toArray(UUID[]::new))
                .param("year", year)
                .query(String.class)
                .list();
        return new Names(new HashSet<>(taken));
    }

    /** Those of these codes that a project has or had; one statement. */
    public Set<String> taken(Collection<String> codes) {
        return Set.copyOf(database.sql("select code from projects.project where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
