package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.passwords.PasswordSettings;
import io.mingzhang.server.platform.access.passwords.Secrets;
import io.mingzhang.server.platform.access.rights.HeldRights;
import io.mingzhang.server.platform.access.rights.RightRows;
import io.mingzhang.server.platform.identity.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions, in the database so that several nodes share them. Of a token only the digest is kept. */
@Repository
public class Sessions {

    /** A session that was seen so shortly ago is not written again. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private static final String FIND = """
            select s.id as session_id, s.last_seen_at, s.ends_at, a.id as account_id, a.name, a.path, a.division_code,
                   a.must_change, a.password_changed_at, s.by_service, %s
            from platform.session s
            join platform.account a on a.id = s.account_id and a.state = 'ACTIVE'
            left join platform.held_right h on h.holder_id = a.id and %s
            where s.token_sha256 = :token and s.ends_at > :now and s.last_seen_at > :idle""".formatted(RightRows.COLUMNS, RightRows.TODAY);

    private final JdbcClient database;
    private final InstantSource clock;
    private final HeldRights rights;
    private final SessionSettings settings;
    private final PasswordSettings passwords;

    Sessions(
            JdbcClient database,
            InstantSource clock,
            HeldRights rights,
            SessionSettings settings,
            PasswordSettings passwords) {
        this.database = database;
        this.clock = clock;
        this.rights = rights;
        this.settings = settings;
        this.passwords = passwords;
    }

    /** One row for each right of the person, or one without. */
    private record Row(SignedIn who, Instant seen, @Nullable RightView right) {}

    /**
     * Who is signed in with that token.
     *
     * @param ownWish whether the person did something; what a page asks for by itself does not keep a session alive
     */
    public Optional<SignedIn> find(String token, boolean ownWish) {
        Instant now = clock.instant();
        byte[] digest = Secrets.digest(token);
        List<Row> rows = database.sql(FIND)
                .param("token", digest)
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(now.minus(settings.idle())))
                .param("today", rights.today())
                .query(this::row)
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (ownWish && rows.getFirst().seen().plus(SEEN).isBefore(now)) {
            seen(digest, now);
        }
        SignedIn who = rows.getFirst().who();
        List<RightView> held = new ArrayList<>();
        for (Row row : rows) {
            if (row.right() != null) {
                held.add(row.right());
            }
        }
        return Optional.of(new SignedIn(who.person(), who.session(), who.ends(), who.mustChange(), List.copyOf(held)));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        Timestamp changed = row.getTimestamp("password_changed_at");
        boolean tooOld = changed != null
                && !passwords.age().isZero()
                && changed.toInstant().plus(passwords.age()).isBefore(clock.instant());
        Instant seen = row.getTimestamp("last_seen_at").toInstant();
        SignedIn who = new SignedIn(
                new Person(
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        row.getString("path"),
                        row.getString("division_code")),
                row.getObject("session_id", UUID.class),
                row.getTimestamp("ends_at").toInstant(),
                !row.getBoolean("by_service") && (row.getBoolean("must_change") || tooOld),
                List.of());
        return new Row(who, seen, row.getObject("right_id") == null ? null : RightRows.right(row, number));
    }

    private void seen(byte[] token, Instant now) {
        database.sql("update platform.session set last_seen_at = :now where token_sha256 = :token")
                .param("token", token)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Begins a session and forgets those that have ended; whoever comes by a service needs no password of his own. */
    String begin(UUID account, Origin origin, boolean byService) {
        String token = Secrets.token();
        Instant now = clock.instant();
        database.sql("delete from platform.session where ends_at < :now or last_seen_at < :idle")
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(now.minus(settings.idle())))
                .update();
        database.sql("""
                insert into platform.session (token_sha256, id, account_id, started_at, last_seen_at, ends_at, address, agent,
                    by_service)
                values (:token, :id, :account, :now, :now, :ends, :address, :agent, :service)""")
                .param("service", byService)
                .param("token", Secrets.digest(token))
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("now", Timestamp.from(now))
                .param("ends", Timestamp.from(now.plus(settings.longest())))
                .param("address", origin.address())
                .param("agent", origin.agent())
                .update();
        return token;
    }

    /** Ends one session of an account. */
    boolean end(UUID account, UUID session) {
        return database.sql("delete from platform.session where id = :id and account_id = :account")
                        .param("id", session)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Ends all sessions of an account, but for one. */
    public int endAll(UUID account, @Nullable UUID except) {
        return database.sql("""
                        delete from platform.session
                        where account_id = :account and id is distinct from cast(:except as uuid)""")
                .param("account", account)
                .param("except", except)
                .update();
    }

    /** A session as its owner sees it. */
    record View(UUID id, boolean current, Instant startedAt, Instant lastSeenAt, String address, String agent) {}

    List<View> of(UUID account, UUID current) {
        return database.sql("""
                        select id, started_at, last_seen_at, address, agent from platform.session
                        where account_id = :account and ends_at > :now and last_seen_at > :idle
                        order by last_seen_at desc""")
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", Timestamp.from(clock.instant().minus(settings.idle())))
                .query((row, number) -> new View(
                        row.getObject("id", UUID.class),
                        current.equals(row.getObject("id", UUID.class)),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("last_seen_at").toInstant(),
                        row.getString("address"),
                        row.getString("agent")))
                .list();
    }
}
