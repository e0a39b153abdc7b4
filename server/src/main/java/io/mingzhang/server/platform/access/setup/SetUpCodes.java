package io.mingzhang.server.platform.access.setup;

import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.passwords.Secrets;
import io.mingzhang.server.platform.identity.IdentitySettings;
import io.mingzhang.server.platform.web.Refused;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that show that somebody stands at the console of the server. */
@Repository
public class SetUpCodes {

    /** 20 characters of 31: nobody guesses that over a network. */
    private static final int GROUPS = 5;

    private final JdbcClient database;
    private final InstantSource clock;
    private final Accounts accounts;
    private final IdentitySettings settings;

    SetUpCodes(JdbcClient database, InstantSource clock, Accounts accounts, IdentitySettings settings) {
        this.database = database;
        this.clock = clock;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** A code to show on the console; none when there are accounts, or nobody signs in here. */
    public Optional<String> issue() {
        if (settings.alone() || accounts.areThere()) {
            return Optional.empty();
        }
        String code = Secrets.code(GROUPS);
        database.sql("insert into platform.set_up_code (sha256, made_at) values (:sha256, :now)")
                .param("sha256", Secrets.digestOfTyped(code))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return Optional.of(code);
    }

    /** Two browsers are not served at once. */
    void lock() {
        database.sql("lock table platform.set_up_code in exclusive mode").update();
    }

    void demand(String code) {
        boolean known = database.sql("select exists (select 1 from platform.set_up_code where sha256 = :sha256)")
                .param("sha256", Secrets.digestOfTyped(code))
                .query(Boolean.class)
                .single();
        if (!known) {
            throw Refused.badField("code", "初始化码不正确。它显示在启动服务的终端中。");
        }
    }

    void forgetAll() {
        database.sql("delete from platform.set_up_code").update();
    }
}
