package io.mingzhang.server.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestIssuer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import java.net.URI;
import java.security.KeyPair;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Signing in through a service of the administration, as a browser does it that is sent to and fro. */
@TestServer
class ServiceSignInTest {

    private static final String BEGIN = "/api/v1/session/oidc";
    private static final String REFUSED = "/sign-in?service=refused";
    private static final String UNKNOWN = "/sign-in?service=unknown";

    private final int port;
    private final JdbcClient database;
    private final TestPeople people;
    private final TestIssuer issuer = TestIssuer.shared();
    private final String subject = UUID.randomUUID().toString();
    private String login = "";

    @Autowired
    ServiceSignInTest(@LocalServerPort int port, JdbcClient database, TestPeople people) {
        this.port = port;
        this.database = database;
        this.people = people;
    }

    @BeforeEach
    void somebody() {
        login = "o" + UUID.randomUUID().toString().substring(0, 8);
        people.person(login, "/", Role.UNIT_CLERK);
    }

    /** A browser on its way to the service. */
    private final class Journey {

        final HttpCaller browser = HttpCaller.nobody(port);
        final Map<String, String> asked;
        private KeyPair signing = issuer.keys();
        private final Map<String, Object> claims = new HashMap<>();

        Journey(String subject, String login) {
            Answer sent = browser.get(BEGIN);
            assertThat(sent.status()).isEqualTo(303);
            assertThat(sent.header("Location")).startsWith(issuer.address() + "/authorize?");
            asked = TestIssuer.parameters(URI.create(sent.header("Location")).getRawQuery());
            claims.putAll(Map.of(
                    "iss", issuer.address(),
                    "aud", List.of("mingzhang"),
                    "sub", subject,
                    "preferred_username", login,
                    "nonce", asked.get("nonce"),
                    "iat", Instant.now().getEpochSecond(),
                    "exp", Instant.now().plusSeconds(60).getEpochSecond()));
        }

        Journey says(String claim, Object value) {
            claims.put(claim, value);
            return this;
        }

        Journey signs(KeyPair keys) {
            signing = keys;
            return this;
        }

        /** Comes back; the answer is where the browser is sent to then. */
        String back() {
            return back(browser, Objects.requireNonNull(asked.get("state")));
        }

        String back(HttpCaller who, String state) {
            String code = issuer.grant(asked, signing, claims);
            return who.get(BEGIN + "/return?code=" + code + "&state=" + state, "Sec-Fetch-Site", "cross-site")
                    .header("Location");
        }
    }

    private Journey journey() {
        return new Journey(subject, login);
    }

    private static int status(Journey journey) {
        return journey.browser.get("/api/v1/me").status();
    }

    @Test
    void theSignInPageIsToldNameAndAddress() {
        JsonNode oidc = HttpCaller.nobody(port).get("/api/v1/setup").json().get("oidc");
        assertThat(oidc.get("name").asString()).isEqualTo("统一登录");
        assertThat(oidc.get("address").asString()).isEqualTo(BEGIN);
    }

    @Test
    void asksWithStateNonceAndTheDigestOfAVerifier() {
        Journey first = journey();
        Journey second = journey();
        assertThat(first.asked)
                .containsEntry("client_id", "mingzhang")
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://127.0.0.1:" + port + BEGIN + "/return");
        for (String once : List.of("state", "nonce", "code_challenge")) {
            assertThat(first.asked.get(once)).hasSizeGreaterThan(20).isNotEqualTo(second.asked.get(once));
        }
    }

    @Test
    void letsInWhoseLoginTheServiceNames() {
        database.sql("update platform.account set must_change = true where login = :login")
                .param("login", login)
                .update();
        Journey journey = journey();
        assertThat(journey.back()).isEqualTo("/");
        assertThat(journey.browser.get("/api/v1/me").json().at("/person/login").asString())
                .isEqualTo(login);
        assertThat(journey.browser.get("/api/v1/documents").status())
                .as("without a password of his own")
                .isEqualTo(200);
        assertThat(actions()).containsExactly("关联统一登录", "通过统一登录登录");
    }

    private List<String> actions() {
        return database.sql("""
                        select action from platform.audit_entry
                        where subject_kind = 'PERSON' and subject_id = :id and person_id = cast(:id as uuid) order by id""")
                .param("id", people.id(login).toString())
                .query(String.class)
                .list();
    }

    @Test
    void whoeverIsLinkedStaysWhoHeIsWhateverTheServiceCallsHimLater() {
        assertThat(journey().back()).isEqualTo("/");
        String other = "p" + login;
        people.person(other, "/", Role.UNIT_HEAD);
        Journey renamed = new Journey(subject, other);
        assertThat(renamed.back()).isEqualTo("/");
        assertThat(renamed.browser.get("/api/v1/me").json().at("/person/login").asString())
                .isEqualTo(login);
    }

    @Test
    void aLinkedAccountIsNotTakenOverByTheNextOfTheSameName() {
        assertThat(journey().back()).isEqualTo("/");
        Journey successor = new Journey(UUID.randomUUID().toString(), login);
        assertThat(successor.back()).isEqualTo(UNKNOWN);
        assertThat(status(successor)).isEqualTo(401);
    }

    @Test
    void makesNoAccountAndLetsNobodyInWhoIsDisabled() {
        Journey stranger = new Journey(subject, "nobody-" + login);
        assertThat(stranger.back()).isEqualTo(UNKNOWN);
        assertThat(database.sql("select count(*) from platform.account where login = :login")
                        .param("login", "nobody-" + login)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(journey().back()).isEqualTo("/");
        database.sql("update platform.account set state = 'DISABLED' where login = :login")
                .param("login", login)
                .update();
        assertThat(journey().back()).isEqualTo(UNKNOWN);
    }

    @Test
    void aStateIsGoodForOneReturnOfTheSameBrowser() {
        Journey journey = journey();
        String state = Objects.requireNonNull(journey.asked.get("state"));
        assertThat(journey.back(HttpCaller.nobody(port), state))
                .as("another browser")
                .isEqualTo(REFUSED);
        assertThat(journey.back(journey.browser, "x" + state))
                .as("another state")
                .isEqualTo(REFUSED);

        Journey once = journey();
        assertThat(once.back()).isEqualTo("/");
        assertThat(once.back()).as("the same again").isEqualTo(REFUSED);
    }

    @Test
    void aTokenIsTakenOnlyFromTheServiceForUsAndForThisBrowser() {
        long hourAgo = Instant.now().minusSeconds(3600).getEpochSecond();
        Map<String, Journey> wrong = Map.of(
                "signed by another", journey().signs(TestIssuer.newKeys()),
                "for another browser", journey().says("nonce", "somebody-elses"),
                "for another program", journey().says("aud", List.of("payroll")),
                "of another service", journey().says("iss", "https://elsewhere.example"),
                "over", journey().says("exp", hourAgo).says("iat", hourAgo - 60));
        wrong.forEach((why, journey) -> {
            assertThat(journey.back()).as(why).isEqualTo(REFUSED);
            assertThat(status(journey)).as(why).isEqualTo(401);
        });
        assertThat(database.sql("select oidc_subject is null from platform.account where login = :login")
                        .param("login", login)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
