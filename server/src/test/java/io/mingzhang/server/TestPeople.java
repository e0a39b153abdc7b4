package io.mingzhang.server;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.passwords.Secrets;
import io.mingzhang.server.platform.identity.Person;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of the tests with rights at places, and sessions without signing in. They outlive {@link TestDatabase#empty}. */
@Component
public final class TestPeople {

    private static final Map<Integer, TestPeople> BY_PORT = new ConcurrentHashMap<>();
    private static final String EVERYTHING = "everything";

    private final JdbcClient database;

    /** People in this database. */
    public TestPeople(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void serve(WebServerInitializedEvent started) {
        BY_PORT.put(started.getWebServer().getPort(), this);
    }

    /** Those of the server at that port; none of a server in another process. */
    public static Optional<TestPeople> at(int port) {
        return Optional.ofNullable(BY_PORT.get(port));
    }

    /** The token of somebody with every role of the business everywhere. */
    String everything() {
        return session(withEverything(EVERYTHING));
    }

    /** Whoever stands behind {@link HttpCaller#HttpCaller(int)}. */
    public Person caller() {
        return somebody(EVERYTHING);
    }

    /** Somebody else with every role of the business everywhere, until {@link #strip}ped. */
    public Person colleague(String login) {
        return somebody(login);
    }

    private Person somebody(String login) {
        return new Person(id(withEverything(login)), "测试" + login, "/", "");
    }

    private String withEverything(String login) {
        person(login, "/");
        Arrays.stream(Role.values()).filter(role -> !role.isAdministrator()).forEach(role -> grant(login, role, "/"));
        return login;
    }

    /** Makes somebody at home at a path, with these roles there; nothing happens when there is such a login. */
    public UUID person(String login, String path, Role... roles) {
        database.sql("""
                insert into platform.account (id, login, name, path, state, created_at)
                values (:id, :login, :name, :path, 'ACTIVE', now()) on conflict (login) do nothing""")
                .param("id", UUID.randomUUID())
                .param("login", login)
                .param("name", "测试" + login)
                .param("path", path)
                .update();
        Arrays.stream(roles).forEach(role -> grant(login, role, path));
        return id(login);
    }

    /** Gives somebody a role everywhere below a path, for all years and stages. */
    public UUID grant(String login, Role role, String path) {
        UUID id = UUID.randomUUID();
        database.sql("""
                insert into platform.person_right
                    (id, account_id, role, path, from_year, to_year, stage, granted_by, granted_at)
                values (:id, :account, :role, :path, 0, 0, null, :account, now()) on conflict do nothing""")
                .param("id", id)
                .param("account", id(login))
                .param("role", role.name())
                .param("path", path)
                .update();
        return id;
    }

    /** Takes somebody's rights away. */
    public void strip(String login) {
        database.sql("delete from platform.person_right where account_id = :account")
                .param("account", id(login))
                .update();
    }

    /** The token of a new session of somebody. */
    public String session(String login) {
        String token = Secrets.token();
        database.sql("""
                insert into platform.session (token_sha256, id, account_id, started_at, last_seen_at, ends_at)
                values (:token, :id, :account, now(), now() + interval '1 day', now() + interval '1 day')""")
                .param("token", Secrets.digest(token))
                .param("id", UUID.randomUUID())
                .param("account", id(login))
                .update();
        return token;
    }

    /** The id of somebody. */
    public UUID id(String login) {
        return database.sql("select id from platform.account where login = :login")
                .param("login", login)
                .query(UUID.class)
                .single();
    }
}
