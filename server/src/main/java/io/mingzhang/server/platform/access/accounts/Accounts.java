package io.mingzhang.server.platform.access.accounts;

import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.access.Places;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.Person;
import io.mingzhang.server.platform.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts. */
@Repository
public class Accounts {

    private static final String COLUMNS = """
            select a.id, a.login, a.name, a.path, a.division_code, a.state, a.must_change,
                   a.totp_confirmed_at is not null as second_factor, a.password_changed_at, a.last_sign_in, a.revision,
                   a.password_digest, a.totp_secret, a.totp_last_step
            from platform.account a where\s""";

    private final JdbcClient database;
    private final InstantSource clock;
    private final ObjectProvider<Places> places;

    Accounts(JdbcClient database, InstantSource clock, ObjectProvider<Places> places) {
        this.database = database;
        this.clock = clock;
        this.places = places;
    }

    /** Whether there is any. */
    public boolean areThere() {
        return database.sql("select exists (select 1 from platform.account)")
                .query(Boolean.class)
                .single();
    }

    /** The account of a person. */
    public Optional<Account> find(UUID id) {
        return database.sql(COLUMNS + "a.id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    /** The account of a person, or a refusal. */
    public Account require(UUID id) {
        return find(id).orElseThrow(() -> Refused.notFound("账号"));
    }

    /** What somebody proves to be himself with who typed this login, in small letters. */
    public Optional<Credentials> credentials(String login) {
        return database.sql(COLUMNS + "a.login = :login")
                .param("login", login)
                .query(Accounts::credentialsOf)
                .optional();
    }

    /** What a person proves to be himself with. */
    public Optional<Credentials> credentials(UUID id) {
        return database.sql(COLUMNS + "a.id = :id")
                .param("id", id)
                .query(Accounts::credentialsOf)
                .optional();
    }

    private static Credentials credentialsOf(ResultSet row, int number) throws SQLException {
        Account account = account(row, number);
        byte[] secret = row.getBytes("totp_secret");
        return new Credentials(
                account,
                row.getString("password_digest"),
                account.secondFactor() && secret != null
                        ? Optional.of(
                                new Credentials.Totp(HexFormat.of().formatHex(secret), row.getLong("totp_last_step")))
                        : Optional.empty());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new Person(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("path"),
                        row.getString("division_code")),
                row.getString("login"),
                row.getString("state").equals("ACTIVE"),
                row.getBoolean("must_change"),
                row.getBoolean("second_factor"),
                time(row.getTimestamp("password_changed_at")),
                time(row.getTimestamp("last_sign_in")),
                row.getInt("revision"));
    }

    private static Optional<Instant> time(@Nullable Timestamp stamp) {
        return Optional.ofNullable(stamp).map(Timestamp::toInstant);
    }

    /** Makes an account that nobody can sign in to yet: it has no password. */
    public Account add(NewAccount wanted) {
        UUID id = UUID.randomUUID();
        try {
            database.sql("""
                    insert into platform.account (id, login, name, path, division_code, state, created_at)
                    values (:id, :login, :name, :path, :division, 'ACTIVE', :now)""")
                    .param("id", id)
                    .param("login", wanted.login())
                    .param("name", wanted.name())
                    .param("path", wanted.path())
                    .param("division", divisionOf(wanted.path()))
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refused.badField("login", "登录名“%s”已被使用,请换一个。".formatted(wanted.login()));
        }
        return require(id);
    }

    /** Changes name and home of an account that nobody has changed since that revision. */
    public boolean change(UUID id, int revision, String name, String path) {
        return database.sql("""
                        update platform.account set name = :name, path = :path, division_code = :division,
                            revision = revision + 1
                        where id = :id and revision = :revision""")
                        .param("id", id)
                        .param("revision", revision)
                        .param("name", name)
                        .param("path", path)
                        .param("division", divisionOf(path))
                        .update()
                == 1;
    }

    /** Lets a person sign in, or not any more. */
    public void setActive(UUID id, boolean active) {
        database.sql("update platform.account set state = :state, revision = revision + 1 where id = :id")
                .param("id", id)
                .param("state", active ? "ACTIVE" : "DISABLED")
                .update();
    }

    /** Notes that a person has signed in. */
    public void signedIn(UUID id) {
        database.sql("update platform.account set last_sign_in = :now where id = :id")
                .param("id", id)
                .param("now", now())
                .update();
    }

    /** Accounts that are at home in a place move with it. */
    @EventListener
    void follow(PathsMoved moved) {
        database.sql("""
                update platform.account set path = :new || substr(path, length(:old) + 1)
                where path >= :old and path < :end""")
                .param("old", moved.oldPath())
                .param("new", moved.newPath())
                .param("end", Scope.end(moved.oldPath()))
                .update();
    }

    private String divisionOf(String path) {
        Places known = places.getIfAvailable();
        return known == null ? "" : known.divisionOf(path);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
