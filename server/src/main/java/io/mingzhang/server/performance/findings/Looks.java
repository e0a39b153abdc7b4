package io.mingzhang.server.performance.findings;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much was found when a declaration was looked at last, kept for the lists. */
@Repository
class Looks {

    private final JdbcClient database;

    Looks(JdbcClient database) {
        this.database = database;
    }

    /** How much a look at a revision found. */
    void looked(UUID id, int revision, int blocking, int advisory) {
        database.sql("""
                        update performance.target
                        set blocking = :blocking, advisory = :advisory, looked_revision = :revision
                        where id = :id and (blocking, advisory, looked_revision)
                            is distinct from (:blocking, :advisory, :revision)""")
                .param("revision", revision)
                .param("blocking", blocking)
                .param("advisory", advisory)
                .param("id", id)
                .update();
    }
}
