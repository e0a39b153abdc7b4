package io.mingzhang.server.performance.output;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.files.Sha256;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ordered prints, and which declarations they are of. */
@Repository
class PrintOrders {

    private final JdbcClient database;
    private final InstantSource clock;

    PrintOrders(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A declaration that is to be printed.
     *
     * @param id names it
     * @param path where it belongs
     * @param year the fiscal year
     * @param divisionCode of the division
     */
    record Chosen(UUID id, String path, int year, String divisionCode) {}

    /** Those of the named declarations that may be read, in the order of the tree: departments before their units. */
    List<Chosen> named(List<UUID> ids, Scope readable) {
        return scoped("id = any(:ids)", readable)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Chosen.class)
                .list();
    }

    /** The readable declarations of a year below a path, at most so many. */
    List<Chosen> below(String path, int year, Scope readable) {
        return scoped("fiscal_year = :year and path >= :from and path < :to", readable)
                .param("year", year)
                .param("from", path)
                .param("to", Scope.end(path))
                .query(Chosen.class)
                .list();
    }

    private JdbcClient.StatementSpec scoped(String condition, Scope readable) {
        return readable.bind(
                database.sql("""
                select id, path, fiscal_year as year, division_code from performance.target
                where deleted_at is null and %s and %s
                order by path, kind, title, id limit %d""".formatted(condition, readable.condition("path"), PrintingController.MOST_FORMS + 1)));
    }

    void add(PrintOrder order) {
        database.sql("""
                insert into performance.print (id, title, form, unit, contents, target_ids, path, fiscal_year,
                    division_code, owner_id, ordered_at)
                values (:id, :title, :form, :unit, :contents, :targets, :path, :year, :division, :owner, :now)""")
                .param("id", order.id())
                .param("title", order.wish().title())
                .param("form", order.wish().kind().name())
                .param("unit", order.wish().unit())
                .param("contents", order.wish().contents())
                .param("targets", order.targets().toArray(UUID[]::new))
                .param("path", order.place().path())
                .param("year", order.place().year())
                .param("division", order.place().divisionCode())
                .param("owner", order.ownerId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<PrintOrder> find(UUID id) {
        return database.sql("""
                select id, title, form, unit, contents, target_ids, path, fiscal_year, division_code, owner_id, content
                from performance.print where id = :id""").param("id", id).query(PrintOrders::order).optional();
    }

    void made(UUID id, Sha256 content) {
        database.sql("update performance.print set content = :content where id = :id")
                .param("content", content.bytes())
                .param("id", id)
                .update();
    }

    private static PrintOrder order(ResultSet row, int number) throws SQLException {
        Array targets = row.getArray("target_ids");
        return new PrintOrder(
                row.getObject("id", UUID.class),
                new PrintOrder.Wish(
                        row.getString("title"),
                        PaperKind.valueOf(row.getString("form")),
                        row.getString("unit"),
                        row.getBoolean("contents")),
                Arrays.asList((UUID[]) targets.getArray()),
                new PrintOrder.PrintPlace(
                        row.getString("path"), row.getInt("fiscal_year"), row.getString("division_code")),
                row.getObject("owner_id", UUID.class),
                Optional.ofNullable(row.getBytes("content")).map(Sha256::of));
    }
}
