package io.mingzhang.server.examination.intake;

import io.mingzhang.server.platform.files.Sha256;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lets the same file sent twice at once be stored one after the other, so that the second finds the first. Held until the
 * transaction ends; always the request before the content.
 */
@Repository
class IntakeLocks {

    private final JdbcClient database;

    IntakeLocks(JdbcClient database) {
        this.database = database;
    }

    void request(UUID request) {
        lock("request " + request);
    }

    void content(Sha256 content) {
        lock("content " + content.hex());
    }

    private void lock(String name) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query()
                .listOfRows();
    }
}
