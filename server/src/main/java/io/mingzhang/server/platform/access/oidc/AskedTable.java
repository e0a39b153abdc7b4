package io.mingzhang.server.platform.access.oidc;

import io.mingzhang.server.platform.access.passwords.Secrets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was asked of the service, in the database so that the browser may come back to another node. */
@Repository
class AskedTable {

    /** As long as somebody may take to type his password there. */
    private static final Duration WAITED = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final InstantSource clock;

    AskedTable(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void add(Asked asked) {
        database.sql("delete from platform.service_sign_in where began_at <= :old")
                .param("old", old())
                .update();
        database.sql("""
                insert into platform.service_sign_in (state_sha256, nonce, verifier, return_to, began_at)
                values (:state, :nonce, :verifier, :to, :now)""")
                .param("state", Secrets.digest(asked.state()))
                .param("nonce", asked.nonce())
                .param("verifier", asked.verifier())
                .param("to", asked.returnTo())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes it away: a browser comes back once. */
    @Transactional
    public Optional<Asked> take(String state) {
        return database.sql("""
                        delete from platform.service_sign_in where state_sha256 = :state and began_at > :old
                        returning nonce, verifier, return_to""")
                .param("state", Secrets.digest(state))
                .param("old", old())
                .query((row, number) ->
                        new Asked(state, row.getString("nonce"), row.getString("verifier"), row.getString("return_to")))
                .optional();
    }

    private Timestamp old() {
        return Timestamp.from(clock.instant().minus(WAITED));
    }
}
