package io.mingzhang.server.platform.access.setup;

import io.mingzhang.server.platform.access.accounts.Logins;
import io.mingzhang.server.platform.access.passwords.PasswordDigest;
import io.mingzhang.server.platform.access.passwords.Secrets;
import io.mingzhang.server.platform.audit.ConsoleTrail;
import io.mingzhang.server.platform.audit.Subject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Lets somebody in again who stands at the machine of the server: also an administrator, for whom no page does that. */
public final class ConsoleReset {

    private static final String ACTION = "在服务器上重置";

    private ConsoleReset() {}

    /**
     * Gives an account a password for once, takes away its second factor, its link with a sign-in service and its lock, and
     * ends its sessions; and records that. Nothing else is changed: whoever is disabled stays so.
     *
     * @return the password; nothing when nobody has this login
     */
    public static Optional<String> of(Connection connection, String login) throws SQLException {
        connection.setAutoCommit(false);
        JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        String password = Secrets.password();
        String normal = Logins.normal(login);
        Optional<UUID> reset = database.sql("""
                update platform.account set password_digest = :digest, password_changed_at = now(), must_change = true,
                    totp_secret = null, totp_confirmed_at = null, totp_last_step = 0, oidc_subject = null,
                    revision = revision + 1
                where login = :login returning id""")
                .param("digest", PasswordDigest.usual().digest(password))
                .param("login", normal)
                .query(UUID.class)
                .optional();
        if (reset.isEmpty()) {
            connection.rollback();
            return Optional.empty();
        }
        for (String of : List.of("session", "recovery_code")) {
            database.sql("delete from platform." + of + " where account_id = :id")
                    .param("id", reset.get())
                    .update();
        }
        database.sql("delete from platform.sign_in_attempt where login = :login")
                .param("login", normal)
                .update();
        record(database, reset.get());
        connection.commit();
        return Optional.of(password);
    }

    private static void record(JdbcClient database, UUID account) {
        OffsetDateTime now =
                database.sql("select now()").query(OffsetDateTime.class).single();
        Subject subject = database.sql("select name, login, path from platform.account where id = :id")
                .param("id", account)
                .query((row, number) -> new Subject(
                        "PERSON",
                        account.toString(),
                        row.getString("name") + "(" + row.getString("login") + ")",
                        row.getString("path"),
                        0))
                .single();
        ConsoleTrail.of(database, now.toInstant()).record(subject, ACTION, Map.of(), Map.of());
    }
}
