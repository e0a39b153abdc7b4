package io.mingzhang.server.platform.audit;

import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.identity.Person;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The record of what is changed by commands on the machine of the server, while the server runs or not. */
public final class ConsoleTrail {

    private ConsoleTrail() {}

    /**
     * Records in the transaction of this client, on behalf of whoever stands at the console. The server chains the entries
     * when it runs.
     *
     * @param now when that is
     */
    public static AuditTrail of(JdbcClient database, Instant now) {
        return new AuditTable(database, new AtConsole(), () -> now, JsonMapper.shared());
    }

    private static final class AtConsole implements CurrentPerson {

        @Override
        public UUID id() {
            return Person.CONSOLE.id();
        }

        @Override
        public String divisionCode() {
            return Person.CONSOLE.divisionCode();
        }

        @Override
        public String name() {
            return Person.CONSOLE.name();
        }

        @Override
        public String path() {
            return Person.CONSOLE.path();
        }
    }
}
