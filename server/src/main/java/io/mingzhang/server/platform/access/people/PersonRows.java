package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.accounts.PlaceNames;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of people. */
@Repository
class PersonRows {

    private static final String COLUMNS = """
            select a.id, a.login, a.name, a.path, a.state, a.totp_confirmed_at is not null as totp, a.last_sign_in,
                   a.revision, t.locked_until,
                   (select array_agg(distinct r.role) from platform.person_right r where r.account_id = a.id) as roles,
                   count(*) over () as people
            from platform.account a
            left join platform.sign_in_attempt t on t.login = a.login and t.locked_until > :now
            where\s""";

    private final JdbcClient database;
    private final InstantSource clock;
    private final PlaceNames names;

    PersonRows(JdbcClient database, InstantSource clock, PlaceNames names) {
        this.database = database;
        this.clock = clock;
        this.names = names;
    }

    private record Listed(PersonRow row, long all) {}

    Page<PersonRow> page(PersonQuery query, Scope scope, Paging paging) {
        Map<String, Object> values = new HashMap<>(scope.parameters());
        String where = condition(query, scope, values);
        List<Listed> listed = database.sql(
                        COLUMNS + where + " order by a.path, a.name, a.login limit :most offset :before")
                .params(values)
                .param("now", now())
                .param("most", paging.most())
                .param("before", paging.offset())
                .query((row, number) -> new Listed(row(row), row.getLong("people")))
                .list();
        long total = listed.isEmpty() ? 0 : listed.getFirst().all();
        return paging.of(named(listed.stream().map(Listed::row).toList()), total);
    }

    private static String condition(PersonQuery query, Scope scope, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(scope.condition("a.path"));
        if (query.text() != null && !query.text().isBlank()) {
            where.append(" and (a.login || ' ' || lower(a.name)) like :text escape '!'");
            values.put(
                    "text", "%" + query.text().strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        if (query.path() != null && !query.path().isBlank()) {
            where.append(" and starts_with(a.path, :below)");
            values.put("below", query.path());
        }
        if (query.role() != null) {
            where.append(
                    " and exists (select 1 from platform.person_right r where r.account_id = a.id and r.role = :role)");
            values.put("role", query.role().name());
        }
        if (query.state() != null) {
            where.append(
                    switch (query.state()) {
                        case ACTIVE -> " and a.state = 'ACTIVE' and t.login is null";
                        case LOCKED -> " and a.state = 'ACTIVE' and t.login is not null";
                        case DISABLED -> " and a.state = 'DISABLED'";
                    });
        }
        return where.toString();
    }

    Optional<PersonRow> find(UUID id) {
        return named(database.sql(COLUMNS + "a.id = :id")
                        .param("id", id)
                        .param("now", now())
                        .query((row, number) -> row(row))
                        .list())
                .stream()
                .findFirst();
    }

    private List<PersonRow> named(List<PersonRow> rows) {
        Map<String, String> known = names.of(rows.stream().map(PersonRow::path).toList());
        return rows.stream()
                .map(row -> new PersonRow(
                        row.id(),
                        row.login(),
                        row.name(),
                        row.path(),
                        known.getOrDefault(row.path(), ""),
                        row.state(),
                        row.roles(),
                        row.totp(),
                        row.lastSignIn(),
                        row.lockedUntil(),
                        row.revision()))
                .toList();
    }

    private static PersonRow row(ResultSet row) throws SQLException {
        Timestamp locked = row.getTimestamp("locked_until");
        Timestamp last = row.getTimestamp("last_sign_in");
        PersonRow.State state = row.getString("state").equals("DISABLED")
                ? PersonRow.State.DISABLED
                : locked == null ? PersonRow.State.ACTIVE : PersonRow.State.LOCKED;
        return new PersonRow(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("path"),
                "",
                state,
                roles(row.getArray("roles")),
                row.getBoolean("totp"),
                last == null ? null : last.toInstant(),
                locked == null ? null : locked.toInstant(),
                row.getInt("revision"));
    }

    private static List<String> roles(@Nullable Array roles) throws SQLException {
        return roles == null
                ? List.of()
                : Arrays.stream((String[]) roles.getArray())
                        .map(Role::valueOf)
                        .sorted()
                        .map(Role::label)
                        .toList();
    }

    /** Somebody who may be named as deputy. */
    record Choice(UUID id, String name, String homeName) {}

    /** People at home in a place or below, by name; twenty at most. */
    List<Choice> choices(Scope scope, String text, UUID except) {
        Page<PersonRow> found =
                page(new PersonQuery(text, null, null, PersonRow.State.ACTIVE), scope, new Paging(0, 20));
        return found.items().stream()
                .filter(row -> !row.id().equals(except))
                .map(row -> new Choice(row.id(), row.name(), row.pathName()))
                .toList();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
