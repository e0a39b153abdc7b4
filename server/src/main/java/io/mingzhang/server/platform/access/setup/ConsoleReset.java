package io.mingzhang.server.platform.access.setup;

import io.mingzhang.server.platform.access.accounts.Logins;
import io.mingzhang.server.platform.access.passwords.PasswordDigest;
import io.mingzhang.server.platform.access.passwords.Secrets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Lets somebody in again who stands at the machine of the server: also an administrator, for whom no page does that. */
public final class ConsoleReset {

    private ConsoleReset() {}

    /**
     * Gives an account a password for once, takes away its second factor and its lock, and ends its sessions.
     *
     * @return the password; nothing when nobody has this login
     */
    public static Optional<String> of(Connection connection, String login) throws SQLException {
        connection.setAutoCommit(false);
        JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        String password = Secrets.password();
        String normal = Logins.normal(login);
        int reset = database.sql("""
                update platform.account set password_digest = :digest, password_changed_at = now(), must_change = true,
                    totp_secret = null, totp_confirmed_at = null, totp_last_step = 0, revision = revision + 1
                where login = :login""")
                .param("digest", PasswordDigest.usual().digest(password))
                .param("login", normal)
                .update();
        for (String of : new String[] {"session", "recovery_code"}) {
            database.sql("delete from platform." + of
                            + " where account_id in (select id from platform.account where login = :login)")
                    .param("login", normal)
                    .update();
        }
        database.sql("delete from platform.sign_in_attempt where login = :login")
                .param("login", normal)
                .update();
        connection.commit();
        return reset == 1 ? Optional.of(password) : Optional.empty();
    }
}
