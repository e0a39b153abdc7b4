package io.mingzhang.server.performance.library;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.platform.search.SearchGrams;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the library. */
@Repository
class LibraryTable {

    /** What is searched, as an expression over {@code l}. */
    static final String SEARCHED = "l.name || ' ' || l.keywords || ' ' || l.explanation";

    private static final String COLUMNS = """
            select l.id, l.path, l.category, l.type, l.name, l.explanation, l.formula, l.direction, l.unit, l.value, l.standard,
                   l.basis, l.sector, l.project_kind, l.keywords, l.source, l.times_used, l.revision
            from performance.library_indicator l
            """;

    private final JdbcClient database;

    LibraryTable(JdbcClient database) {
        this.database = database;
    }

    /** Entries that satisfy a condition with its parameters. */
    List<LibraryEntry> where(String condition, Map<String, Object> parameters) {
        return database.sql(COLUMNS + "where l.deleted_at is null and " + condition)
                .params(parameters)
                .query(LibraryTable::entry)
                .list();
    }

    /** How many satisfy a condition. */
    long count(String condition, Map<String, Object> parameters) {
        return database.sql("select count(*) from performance.library_indicator l where l.deleted_at is null and "
                        + condition)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    Optional<LibraryEntry> lock(UUID id) {
        return database.sql(COLUMNS + "where l.deleted_at is null and l.id = :id for no key update")
                .param("id", id)
                .query(LibraryTable::entry)
                .optional();
    }

    /**
     * Who writes an entry, and when.
     *
     * @param owner becomes the owner of a new entry
     * @param divisionCode of the owner
     * @param now the time
     */
    record Writer(UUID owner, String divisionCode, Instant now) {}

    /** Adds or replaces an entry. */
    void save(LibraryEntry entry, Writer writer) {
        database.sql("""
                        insert into performance.library_indicator (id, path, division_code, owner_id, category, type, name,
                            explanation, formula, direction, unit, value, standard, basis, sector, project_kind, keywords, source,
                            revision, created_at, changed_at, search)
                        values (:id, :path, :division, :owner, :category, :type, :name, :explanation, :formula, :direction, :unit,
                            :value, :standard, :basis, :sector, :kind, :keywords, :source, :revision, :now, :now, :search)
                        on conflict (id) do update set path = excluded.path, category = excluded.category, type = excluded.type,
                            name = excluded.name, explanation = excluded.explanation, formula = excluded.formula,
                            direction = excluded.direction, unit = excluded.unit, value = excluded.value,
                            standard = excluded.standard, basis = excluded.basis, sector = excluded.sector,
                            project_kind = excluded.project_kind, keywords = excluded.keywords, source = excluded.source,
                            revision = excluded.revision, changed_at = excluded.changed_at, search = excluded.search""")
                .param("id", entry.id())
                .param("path", entry.path())
                .param("division", writer.divisionCode())
                .param("owner", writer.owner())
                .param("category", entry.category().name())
                .param("type", entry.type().name())
                .param("name", entry.name())
                .param("explanation", entry.explanation())
                .param("formula", entry.formula())
                .param("direction", entry.direction())
                .param("unit", entry.unit())
                .param("value", entry.value())
                .param("standard", entry.standard())
                .param("basis", entry.basis())
                .param("sector", entry.sector())
                .param("kind", entry.kind())
                .param("keywords", entry.keywords())
                .param("source", entry.source())
                .param("revision", entry.revision())
                .param("now", Timestamp.from(writer.now()))
                .param("search", SearchGrams.of(entry.name() + " " + entry.keywords() + " " + entry.explanation()))
                .update();
    }

    void delete(UUID id, Instant now) {
        database.sql("update performance.library_indicator set deleted_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** The names an entry of these levels has already there. */
    List<String> names(String path, Collection<String> names) {
        return database.sql("""
                        select name from performance.library_indicator
                        where path = :path and name = any(:names) and deleted_at is null""")
                .param("path", path)
                .param("names", names.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static LibraryEntry entry(ResultSet row, int number) throws SQLException {
        return new LibraryEntry(
                row.getObject("id", UUID.class),
                row.getString("path"),
                IndicatorCategory.valueOf(row.getString("category")),
                IndicatorType.valueOf(row.getString("type")),
                row.getString("name"),
                row.getString("explanation"),
                row.getString("formula"),
                row.getString("direction"),
                row.getString("unit"),
                row.getString("value"),
                row.getString("standard"),
                row.getString("basis"),
                row.getString("sector"),
                row.getString("project_kind"),
                row.getString("keywords"),
                row.getString("source"),
                row.getInt("times_used"),
                row.getInt("revision"));
    }
}
