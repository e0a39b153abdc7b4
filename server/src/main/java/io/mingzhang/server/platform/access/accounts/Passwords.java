package io.mingzhang.server.platform.access.accounts;

import io.mingzhang.server.platform.access.passwords.PasswordDigest;
import io.mingzhang.server.platform.access.passwords.PasswordPolicy;
import io.mingzhang.server.platform.access.passwords.PasswordSettings;
import io.mingzhang.server.platform.access.passwords.Secrets;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of accounts. */
@Repository
public class Passwords {

    private final JdbcClient database;
    private final InstantSource clock;
    private final PasswordDigest digests;
    private final PasswordPolicy policy;
    private final PasswordSettings settings;

    Passwords(
            JdbcClient database,
            InstantSource clock,
            PasswordDigest digests,
            PasswordPolicy policy,
            PasswordSettings settings) {
        this.database = database;
        this.clock = clock;
        this.digests = digests;
        this.policy = policy;
        this.settings = settings;
    }

    /** Sets a password that the person chose; refused when it is too weak or was his before. */
    @Transactional
    public void choose(Account account, String password) {
        choose(account, "next", password);
    }

    /** Sets a chosen password that came in the given field of a request. */
    @Transactional
    public void choose(Account account, String field, String password) {
        List<String> problems = new ArrayList<>(
                policy.problems(password, account.login(), account.person().name()));
        if (problems.isEmpty() && wasUsed(account.id(), password)) {
            problems.add("不能使用最近 %d 次用过的口令。".formatted(settings.remembered()));
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems.stream()
                    .map(problem -> new FieldProblem(field, problem))
                    .toList());
        }
        store(account.id(), password, false);
    }

    /** Gives an account a password that the person is told, and has to change at once. */
    @Transactional
    public String makeOne(UUID account) {
        String password = Secrets.password();
        store(account, password, true);
        return password;
    }

    /** Digests a password anew with what is used now. */
    public void renew(UUID account, String password) {
        database.sql("update platform.account set password_digest = :digest where id = :id")
                .param("id", account)
                .param("digest", digests.digest(password))
                .update();
    }

    /** When the password has to be changed; never, when the settings say so. */
    public Optional<Instant> endOf(Account account) {
        return settings.age().isZero()
                ? Optional.empty()
                : account.passwordChangedAt().map(changed -> changed.plus(settings.age()));
    }

    private boolean wasUsed(UUID account, String password) {
        return database
                .sql("""
                        select password_digest from platform.account where id = :id and password_digest <> ''
                        union all
                        (select digest from platform.past_password where account_id = :id
                         order by left_at desc limit :most)""")
                .param("id", account)
                .param("most", Math.max(0, settings.remembered() - 1))
                .query(String.class)
                .list()
                .stream()
                .anyMatch(old -> digests.matches(password, old));
    }

    private void store(UUID account, String password, boolean mustChange) {
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("""
                insert into platform.past_password (account_id, digest, left_at)
                select id, password_digest, :now from platform.account where id = :id and password_digest <> ''""").param("id", account).param("now", now).update();
        database.sql("""
                delete from platform.past_password where account_id = :id and left_at < (
                    select min(left_at) from (
                        select left_at from platform.past_password where account_id = :id
                        order by left_at desc limit :kept) newest)""")
                .param("id", account)
                .param("kept", Math.max(1, settings.remembered()))
                .update();
        database.sql("""
                update platform.account set password_digest = :digest, password_changed_at = :now,
                    must_change = :must, revision = revision + 1
                where id = :id""")
                .param("id", account)
                .param("digest", digests.digest(password))
                .param("now", now)
                .param("must", mustChange)
                .update();
    }
}
