package io.mingzhang.server.performance.importing;

import io.mingzhang.server.platform.files.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports, and which of their forms became declarations. */
@Repository
class ImportTable {

    private final JdbcClient database;
    private final InstantSource clock;

    ImportTable(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Import made, String divisionCode) {
        database.sql("""
                insert into performance.import (id, file_name, content, path, fiscal_year, division_code, owner_id, made_at)
                values (:id, :name, :content, :path, :year, :division, :owner, :now)""")
                .param("id", made.id())
                .param("name", made.fileName())
                .param("content", made.content().bytes())
                .param("path", made.path())
                .param("year", made.year())
                .param("division", divisionCode)
                .param("owner", made.ownerId())
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    Optional<Import> find(UUID id) {
        return database.sql("""
                select id, file_name, content, path, fiscal_year, owner_id from performance.import where id = :id""").param("id", id).query(ImportTable::row).optional();
    }

    /** How many forms were found in it. */
    void read(UUID id, int forms) {
        database.sql("update performance.import set forms = :forms where id = :id")
                .param("forms", forms)
                .param("id", id)
                .update();
    }

    /** The declarations made of its forms, by number; those deleted since can be made again. */
    Map<Integer, UUID> accepted(UUID id) {
        Map<Integer, UUID> accepted = new HashMap<>();
        database.sql("""
                select a.number, a.target_id from performance.import_accepted a
                join performance.target t on t.id = a.target_id and t.deleted_at is null
                where a.import_id = :id""").param("id", id).query(row -> {
            accepted.put(row.getInt("number"), row.getObject("target_id", UUID.class));
        });
        return accepted;
    }

    void accept(UUID id, int number, UUID target) {
        database.sql("""
                insert into performance.import_accepted (import_id, number, target_id, accepted_at)
                values (:id, :number, :target, :now)
                on conflict (import_id, number) do update set target_id = :target, accepted_at = :now""")
                .param("id", id)
                .param("number", number)
                .param("target", target)
                .param("now", now())
                .update();
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                Sha256.of(row.getBytes("content")),
                row.getString("path"),
                row.getInt("fiscal_year"),
                row.getObject("owner_id", UUID.class));
    }
}
