package io.mingzhang.server.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Passwords;
import io.mingzhang.server.platform.access.passwords.TimeCodes;
import io.mingzhang.server.platform.access.secrets.Sealing;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Signing in as a browser does it. */
@TestServer
class SignInTest {

    private static final String PASSWORD = "Gulls-over-the-pier-7";

    private final int port;
    private final JdbcClient database;
    private final TestPeople people;
    private final Accounts accounts;
    private final Passwords passwords;
    private String login = "";

    @Autowired
    private Sealing sealing;

    @Autowired
    SignInTest(
            @LocalServerPort int port, JdbcClient database, TestPeople people, Accounts accounts, Passwords passwords) {
        this.port = port;
        this.database = database;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @BeforeEach
    void somebody() {
        login = "s" + UUID.randomUUID().toString().substring(0, 8);
        people.person(login, "/", Role.UNIT_CLERK);
        passwords.choose(accounts.require(people.id(login)), PASSWORD);
    }

    private HttpCaller browser() {
        return HttpCaller.nobody(port);
    }

    private static Answer signIn(HttpCaller browser, String login, String password) {
        return browser.send("POST", "/api/v1/session", Map.of("login", login, "password", password));
    }

    private static Answer signIn(HttpCaller browser, String login, String password, String code) {
        return browser.send("POST", "/api/v1/session", Map.of("login", login, "password", password, "code", code));
    }

    private static String code(Answer answer) {
        return answer.json().path("code").asString("");
    }

    @Test
    void opensASessionThatASignOutEnds() {
        HttpCaller browser = browser();
        Answer in = signIn(browser, " " + login.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD);
        assertThat(in.status()).isEqualTo(200);
        assertThat(in.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(in.text()).doesNotContain("argon2", PASSWORD);
        JsonNode me = browser.get("/api/v1/me").json();
        assertThat(me.at("/person/login").asString()).isEqualTo(login);
        assertThat(me.at("/rights/0/roleLabel").asString()).isEqualTo("单位经办人");
        assertThat(browser.get("/api/v1/documents").status()).isEqualTo(200);

        assertThat(browser.send("DELETE", "/api/v1/session", Map.of()).status()).isEqualTo(204);
        assertThat(code(browser.get("/api/v1/me"))).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void tellsNobodyWhichLoginsThereAre() {
        String nobody = "n" + login;
        for (int wrong = 1; wrong <= 4; wrong++) {
            Answer known = signIn(browser(), login, "wrong");
            Answer unknown = signIn(browser(), nobody, "wrong");
            assertThat(known.status()).isEqualTo(401);
            assertThat(known.text()).isEqualTo(unknown.text());
        }
        assertThat(signIn(browser(), login, "wrong").status()).isEqualTo(423);
        assertThat(signIn(browser(), nobody, "wrong").status()).isEqualTo(423);
    }

    @Test
    void aLockedLoginIsRefusedEvenWithTheRightPasswordUntilItsTimeIsOver() {
        for (int wrong = 1; wrong <= 5; wrong++) {
            signIn(browser(), login, "wrong");
        }
        Answer locked = signIn(browser(), login, PASSWORD);
        assertThat(locked.status()).isEqualTo(423);
        assertThat(Instant.parse(locked.json().at("/present/until").asString()))
                .isAfter(Instant.now().plusSeconds(800));
        database.sql(
                        "update platform.sign_in_attempt set locked_until = now() - interval '1 second' where login = :login")
                .param("login", login)
                .update();
        assertThat(signIn(browser(), login, "wrong").status()).isEqualTo(401);
        assertThat(signIn(browser(), login, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aRightPasswordBeginsTheCountAnew() {
        for (int round = 0; round < 3; round++) {
            for (int wrong = 1; wrong <= 3; wrong++) {
                assertThat(signIn(browser(), login, "wrong").status()).isEqualTo(401);
            }
            assertThat(signIn(browser(), login, PASSWORD).status()).isEqualTo(200);
        }
    }

    @Test
    void aSessionEndsWhenNobodyWorksWithIt() {
        HttpCaller browser = browser();
        signIn(browser, login, PASSWORD);
        seen("25 minutes");
        assertThat(browser.get("/api/v1/me", "X-Background", "1").status()).isEqualTo(200);
        assertThat(idleMinutes()).as("what a page asks for by itself").isEqualTo(25);
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(idleMinutes()).isZero();
        seen("31 minutes");
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aSessionEndsAfterALongDay() {
        HttpCaller browser = browser();
        signIn(browser, login, PASSWORD);
        database.sql("update platform.session set ends_at = now() - interval '1 second' where account_id = :id")
                .param("id", people.id(login))
                .update();
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    private void seen(String ago) {
        database.sql("update platform.session set last_seen_at = now() - cast(:ago as interval) where account_id = :id")
                .param("ago", ago)
                .param("id", people.id(login))
                .update();
    }

    private int idleMinutes() {
        return database.sql("""
                        select cast(extract(epoch from now() - last_seen_at) as int) / 60 from platform.session
                        where account_id = :id""")
                .param("id", people.id(login))
                .query(Integer.class)
                .single();
    }

    @Test
    void aNewPasswordIsStrongIsNewAndEndsOtherSessions() {
        HttpCaller here = browser();
        HttpCaller there = browser();
        signIn(here, login, PASSWORD);
        signIn(there, login, PASSWORD);
        for (String weak :
                new String[] {"Short-1", "alllowercaseletters", login + "-A1b2c3", "Admin@123456", "aaaa-Bcd12345"}) {
            Answer refused = change(here, PASSWORD, weak);
            assertThat(refused.status()).as(weak).isEqualTo(400);
            assertThat(refused.json().at("/fields/0/field").asString()).isEqualTo("next");
        }
        assertThat(change(here, PASSWORD, PASSWORD).text()).contains("用过");
        assertThat(change(here, "wrong", "Herons-in-the-reed-8")
                        .json()
                        .at("/fields/0/field")
                        .asString())
                .isEqualTo("current");
        assertThat(change(here, PASSWORD, "Herons-in-the-reed-8").status()).isEqualTo(204);
        assertThat(change(here, "Herons-in-the-reed-8", PASSWORD).text()).contains("用过");
        assertThat(here.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(there.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(signIn(browser(), login, PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(browser(), login, "Herons-in-the-reed-8").status()).isEqualTo(200);
    }

    private static Answer change(HttpCaller browser, String current, String next) {
        return browser.send("PATCH", "/api/v1/me/password", Map.of("current", current, "next", next));
    }

    @Test
    void aPasswordMadeBySomebodyElseIsChangedBeforeAnythingElse() {
        String told = passwords.makeOne(people.id(login));
        HttpCaller browser = browser();
        assertThat(signIn(browser, login, told)
                        .json()
                        .at("/person/mustChangePassword")
                        .asBoolean())
                .isTrue();
        assertThat(code(browser.get("/api/v1/documents"))).isEqualTo("FORBIDDEN");
        assertThat(change(browser, told, "Herons-in-the-reed-8").status()).isEqualTo(204);
        assertThat(browser.get("/api/v1/documents").status()).isEqualTo(200);
    }

    @Test
    void aSecondFactorIsAskedForAndNoCodeIsTakenTwice() {
        HttpCaller browser = browser();
        signIn(browser, login, PASSWORD);
        JsonNode prepared = browser.send("POST", "/api/v1/me/totp", Map.of()).json();
        assertThat(prepared.get("address").asString())
                .startsWith("otpauth://totp/")
                .contains(login);
        byte[] stored = database.sql("select totp_secret from platform.account where login = :login")
                .param("login", login)
                .query(byte[].class)
                .single();
        byte[] secret = sealing.open(stored, people.id(login).toString()).orElseThrow();
        assertThat(prepared.get("secret").asString()).isEqualTo(TimeCodes.written(secret));
        assertThat(HexFormat.of().formatHex(stored))
                .doesNotContain(HexFormat.of().formatHex(secret));
        assertThat(signIn(browser(), login, PASSWORD).status())
                .as("not yet in force")
                .isEqualTo(200);
        String first = TimeCodes.at(secret, Instant.now());
        JsonNode confirmed =
                browser.send("PUT", "/api/v1/me/totp", Map.of("code", first)).json();

        assertThat(code(signIn(browser(), login, PASSWORD))).isEqualTo("CODE_NEEDED");
        assertThat(code(signIn(browser(), login, PASSWORD, first)))
                .as("taken before")
                .isEqualTo("SIGN_IN_REFUSED");
        String next = TimeCodes.at(secret, Instant.now().plusSeconds(30));
        assertThat(signIn(browser(), login, PASSWORD, next).status()).isEqualTo(200);
        assertThat(code(signIn(browser(), login, PASSWORD, next))).isEqualTo("SIGN_IN_REFUSED");
        String recovery = confirmed.at("/recoveryCodes/0").asString();
        assertThat(signIn(browser(), login, PASSWORD, recovery.replace("-", " ").toLowerCase(java.util.Locale.ROOT))
                        .status())
                .isEqualTo(200);
        assertThat(signIn(browser(), login, PASSWORD, recovery).status()).isEqualTo(401);

        assertThat(browser.send("POST", "/api/v1/me/totp/remove", Map.of("password", PASSWORD))
                        .status())
                .isEqualTo(204);
        assertThat(signIn(browser(), login, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void sessionsAreListedAndEndedOneByOne() {
        HttpCaller here = browser();
        HttpCaller there = browser();
        signIn(here, login, PASSWORD);
        signIn(there, login, PASSWORD);
        JsonNode sessions = here.get("/api/v1/me/sessions").json();
        assertThat(sessions.size()).isEqualTo(2);
        for (JsonNode session : sessions) {
            if (!session.get("current").asBoolean()) {
                String id = session.get("id").asString();
                assertThat(here.send("DELETE", "/api/v1/me/sessions/" + id, Map.of())
                                .status())
                        .isEqualTo(204);
            }
        }
        assertThat(there.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(here.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void whatIsStoredOfAPasswordIsAnArgon2Digest() {
        String stored = database.sql("select password_digest from platform.account where login = :login")
                .param("login", login)
                .query(String.class)
                .single();
        assertThat(stored).startsWith("$argon2id$v=19$m=64,t=1,p=1$").doesNotContain(PASSWORD);
    }
}
