package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in, by what was typed: a login that nobody has is locked like any other. An attempt counts as
 * wrong before its password is looked at, so that many at once are not more than so many in a row; and it is stored whatever
 * becomes of the request.
 */
@Repository
public class Attempts {

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final JdbcClient database;
    private final InstantSource clock;
    private final SessionSettings settings;

    Attempts(JdbcClient database, InstantSource clock, SessionSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** Counts an attempt; refused while the login is locked. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin(String login) {
        Instant now = clock.instant();
        database.sql("delete from platform.sign_in_attempt where last_at < :old")
                .param("old", Timestamp.from(now.minus(FORGOTTEN)))
                .update();
        Optional<Timestamp> locked = database.sql("""
                insert into platform.sign_in_attempt as a (login, failed, last_at) values (:login, 1, :now)
                on conflict (login) do update set last_at = :now,
                    failed = case when a.locked_until > :now then a.failed when a.locked_until is not null then 1
                             else a.failed + 1 end,
                    locked_until = case when a.locked_until > :now then a.locked_until
                        when a.locked_until is null and a.failed + 1 > :most then cast(:until as timestamptz) end
                returning locked_until""")
                .param("login", login)
                .param("now", Timestamp.from(now))
                .param("most", settings.failures())
                .param("until", Timestamp.from(now.plus(settings.locked())))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("locked_until")))
                .single();
        if (locked.isPresent()) {
            throw locked(locked.get().toInstant());
        }
    }

    /** The password was wrong; refused with the lock when it was wrong too often. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refused.class)
    public void failed(String login) {
        Instant until = clock.instant().plus(settings.locked());
        int locked = database.sql("""
                update platform.sign_in_attempt set locked_until = :until
                where login = :login and locked_until is null and failed >= :most""")
                .param("login", login)
                .param("until", Timestamp.from(until))
                .param("most", settings.failures())
                .update();
        if (locked > 0) {
            throw locked(until);
        }
    }

    /** The attempt was no wrong one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void takeBack(String login) {
        database.sql("update platform.sign_in_attempt set failed = greatest(0, failed - 1) where login = :login")
                .param("login", login)
                .update();
    }

    /** Begins to count anew. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String login) {
        database.sql("delete from platform.sign_in_attempt where login = :login")
                .param("login", login)
                .update();
    }

    private static Refused locked(Instant until) {
        String time = CLOCK.format(until.atZone(ZoneId.systemDefault()));
        return Refused.with(
                ProblemCode.LOCKED,
                "口令错误次数过多,这个登录名已锁定到 %s。".formatted(time),
                "请到时再试;忘记口令请联系系统管理员重置。",
                Map.of("until", until));
    }
}
