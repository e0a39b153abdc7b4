package io.mingzhang.server.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Passwords;
import io.mingzhang.server.platform.access.setup.ConsoleReset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator who is locked out, and whoever stands at the machine of the server. */
@TestServer
class ConsoleResetTest {

    private static final String PASSWORD = "Gulls-over-the-pier-7";

    private final int port;
    private final TestPeople people;
    private final JdbcClient database;
    private String login = "";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private DataSource connections;

    @Autowired
    ConsoleResetTest(@LocalServerPort int port, TestPeople people, JdbcClient database) {
        this.port = port;
        this.people = people;
        this.database = database;
    }

    @BeforeEach
    void somebody() {
        login = "g" + UUID.randomUUID().toString().substring(0, 8);
        people.person(login, "/", Role.SYSTEM_ADMINISTRATOR);
        passwords.choose(accounts.require(people.id(login)), PASSWORD);
    }

    private int signIn(String password) {
        return HttpCaller.nobody(port)
                .send("POST", "/api/v1/session", Map.of("login", login, "password", password))
                .status();
    }

    @Test
    void whoeverStandsAtTheConsoleLetsALockedOutAdministratorIn() throws SQLException {
        HttpCaller session = HttpCaller.as(port, login);
        database.sql("""
                update platform.account set totp_secret = :sealed, totp_confirmed_at = now(), oidc_subject = :subject
                where login = :login""")
                .param("sealed", new byte[53])
                .param("subject", "https://login.example " + login)
                .param("login", login)
                .update();
        for (int wrong = 1; wrong <= 5; wrong++) {
            signIn("wrong");
        }
        assertThat(signIn(PASSWORD)).isEqualTo(423);

        String told = reset(" " + login.toUpperCase(java.util.Locale.ROOT)).orElseThrow();

        assertThat(session.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(signIn(PASSWORD)).isEqualTo(401);
        assertThat(signIn(told)).as("without a second factor").isEqualTo(200);
        HttpCaller browser = HttpCaller.nobody(port);
        browser.send("POST", "/api/v1/session", Map.of("login", login, "password", told));
        assertThat(browser.get("/api/v1/people").status())
                .as("changes it first")
                .isEqualTo(403);
        Map<String, Object> entry = database.sql("""
                        select person_name, subject_title, before, after from platform.audit_entry
                        where action = '在服务器上重置' and subject_id = :id""")
                .param("id", people.id(login).toString())
                .query()
                .singleRow();
        assertThat(entry.get("person_name")).isEqualTo("服务器控制台");
        assertThat(String.valueOf(entry.get("subject_title"))).contains("(" + login + ")");
        assertThat(entry.toString()).doesNotContain(told);
    }

    @Test
    void theConsoleResetsNobodyWhoIsNotThere() throws SQLException {
        assertThat(reset("nobody-" + login)).isEmpty();
        assertThat(signIn(PASSWORD)).isEqualTo(200);
    }

    private Optional<String> reset(String typed) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return ConsoleReset.of(connection, typed);
        }
    }
}
