package io.mingzhang.server.platform.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Passwords;
import io.mingzhang.server.platform.web.Refused;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody tries one password with many logins. */
@TestServer
class AddressesTest {

    private static final String PASSWORD = "Gulls-over-the-pier-7";

    private final SignIn door;
    private final JdbcClient database;
    private final String login = "a" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    AddressesTest(SignIn door, JdbcClient database, TestPeople people, Accounts accounts, Passwords passwords) {
        this.door = door;
        this.database = database;
        people.person(login, "/", Role.UNIT_CLERK);
        passwords.choose(accounts.require(people.id(login)), PASSWORD);
    }

    @BeforeEach
    void nobodyTriedYet() {
        database.sql("delete from platform.sign_in_address").update();
    }

    private String signIn(String who, String password, String machine) {
        return door.with(new SignIn.Typed(who, password, null), new Origin(machine, "test"));
    }

    private void tryFiftyLogins(String machine) {
        for (int number = 1; number <= 50; number++) {
            String one = login + "-" + number;
            assertThatThrownBy(() -> signIn(one, "Spring-2026!", machine)).hasMessageContaining("口令不正确");
        }
    }

    @Test
    void theirMachineWaitsAndNoOther() {
        tryFiftyLogins("192.0.2.17");
        assertThatThrownBy(() -> signIn(login, PASSWORD, "192.0.2.17"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("192.0.2.17");
        assertThat(signIn(login, PASSWORD, "192.0.2.18")).isNotEmpty();
        database.sql("update platform.sign_in_address set began_at = began_at - interval '15 minutes'")
                .update();
        assertThat(signIn(login, PASSWORD, "192.0.2.17")).isNotEmpty();
    }

    @Test
    void aProxyOnTheSameMachineLocksNobodyOut() {
        tryFiftyLogins("127.0.0.1");
        tryFiftyLogins("::1");
        assertThat(signIn(login, PASSWORD, "127.0.0.1")).isNotEmpty();
        assertThat(signIn(login, PASSWORD, "::1")).isNotEmpty();
    }
}
