package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.Level;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored chains. */
@Repository
public class Chains {

    private static final String CHAINS = """
            select c.id, c.kind, c.variant, c.path, c.fiscal_year, c.version, c.name, c.revision,
                   s.number, s.name as step_name, s.role, s.level, s.optional, s.opens, s.closes
            from workflow.chain c
            join workflow.chain_step s on s.chain_id = c.id
            """;

    /** The lowest place wins, then the newest year, then the chain of its own variant. */
    private static final String IN_FORCE = CHAINS + """
            where c.id = (
                select f.id
                from workflow.chain f
                where f.retired_at is null
                    and f.kind = :kind
                    and f.variant in ('', :variant)
                    and f.fiscal_year <= :year
                    and f.path = any(:paths)
                order by length(f.path) desc, f.fiscal_year desc, length(f.variant) desc
                limit 1)
            order by s.number""";

    private final JdbcClient database;
    private final ShippedChains shipped;

    Chains(JdbcClient database, ShippedChains shipped) {
        this.database = database;
        this.shipped = shipped;
    }

    /** The chain in force for things of a kind at a place in a year. Refused when there is none for the kind. */
    public Chain inForce(String kind, String variant, String path, int year) {
        return findInForce(kind, variant, path, year)
                .or(() -> {
                    shipped.install();
                    return findInForce(kind, variant, path, year);
                })
                .orElseThrow(() -> Refused.notFound("流程"));
    }

    /** The chain in force for all things of a kind, and those in force for some of them, by variant. */
    public List<Chain> allInForce(String kind, String path, int year) {
        inForce(kind, "", path, year);
        return database
                .sql("select distinct variant from workflow.chain where kind = :kind and retired_at is null")
                .param("kind", kind)
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .map(variant -> inForce(kind, variant, path, year))
                .distinct()
                .toList();
    }

    /** A version by its id; there must be one. */
    Chain byId(UUID id) {
        return Objects.requireNonNull(find(List.of(id)).get(id));
    }

    private Optional<Chain> findInForce(String kind, String variant, String path, int year) {
        return read(database.sql(IN_FORCE)
                        .param("kind", kind)
                        .param("variant", variant)
                        .param("year", year)
                        .param("paths", prefixes(path).toArray(String[]::new)))
                .stream()
                .findFirst();
    }

    /** Chains by their ids, in no order. */
    public Map<UUID, Chain> find(Collection<UUID> ids) {
        Map<UUID, Chain> found = new LinkedHashMap<>();
        for (Chain chain : read(database.sql(CHAINS + "where c.id = any(:ids) order by c.id, s.number")
                .param("ids", ids.toArray(UUID[]::new)))) {
            found.put(chain.id(), chain);
        }
        return found;
    }

    /** The path and all that it is below. */
    public static List<String> prefixes(String path) {
        List<String> prefixes = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            prefixes.add(path.substring(0, end + 1));
        }
        return prefixes;
    }

    private static List<Chain> read(JdbcClient.StatementSpec statement) {
        Map<UUID, Chain> heads = new LinkedHashMap<>();
        Map<UUID, List<Step>> steps = new LinkedHashMap<>();
        statement.query(row -> {
            UUID id = row.getObject("id", UUID.class);
            steps.computeIfAbsent(id, none -> new ArrayList<>()).add(step(row));
            if (!heads.containsKey(id)) {
                heads.put(id, head(id, row));
            }
        });
        return heads.values().stream()
                .map(head -> withSteps(head, steps.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Chain head(UUID id, ResultSet row) throws SQLException {
        return new Chain(
                id,
                row.getString("kind"),
                row.getString("variant"),
                row.getString("path"),
                row.getInt("fiscal_year"),
                row.getInt("version"),
                row.getString("name"),
                row.getInt("revision"),
                List.of());
    }

    private static Chain withSteps(Chain head, List<Step> steps) {
        return new Chain(
                head.id(),
                head.kind(),
                head.variant(),
                head.path(),
                head.year(),
                head.version(),
                head.name(),
                head.revision(),
                steps);
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getInt("number"),
                row.getString("step_name"),
                Role.valueOf(row.getString("role")),
                Level.valueOf(row.getString("level")),
                row.getBoolean("optional"),
                day(row.getDate("opens")),
                day(row.getDate("closes")));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
