package io.mingzhang.server.start.demo;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.setup.DemoAccounts.Made;
import io.mingzhang.server.start.client.OwnClient;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Those who work in the fictional city, each signed in as himself. */
final class DemoPeople implements AutoCloseable {

    private static final List<Role> ADMINISTRATORS =
            List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

    private final URI address;
    private final Map<Role, Made> made = new EnumMap<>(Role.class);
    private final Map<String, OwnClient> clients = new HashMap<>();
    private final List<Made> further = new ArrayList<>();

    DemoPeople(URI address, List<Made> accounts) {
        this.address = address;
        accounts.forEach(account -> made.put(account.role(), account));
    }

    /** Accounts beside those of the roles. */
    List<Made> further() {
        return List.copyOf(further);
    }

    OwnClient of(Role role) throws IOException, InterruptedException {
        Made account = made.get(role);
        if (account == null) {
            throw new IllegalStateException("No account for " + role);
        }
        return signedIn(account.login(), account.password());
    }

    /** The account of a role works at one place from now on, no longer everywhere. */
    void place(Role role, String path) throws IOException, InterruptedException {
        if (ADMINISTRATORS.contains(role)) {
            return;
        }
        Made account = made.get(role);
        if (account == null) {
            return;
        }
        JsonNode person = person(account.login());
        String id = person.path("id").asString();
        OwnClient security = of(Role.SECURITY_ADMINISTRATOR);
        JsonNode rights = security.read("api/v1/rights?personId=" + id).path("items");
        grant(id, role, path);
        for (JsonNode right : rights) {
            security.change("DELETE", "api/v1/rights/" + right.path("id").asString(), Map.of());
        }
        of(Role.SYSTEM_ADMINISTRATOR)
                .change(
                        "PATCH",
                        "api/v1/people/" + id,
                        Map.of("revision", person.path("revision").asInt(), "path", path));
    }

    private JsonNode person(String login) throws IOException, InterruptedException {
        for (JsonNode person : of(Role.SYSTEM_ADMINISTRATOR)
                .read("api/v1/people?text=" + login)
                .path("items")) {
            if (person.path("login").asString().equals(login)) {
                return person;
            }
        }
        throw new IOException("Nobody is called " + login);
    }

    /** What somebody has open at a place goes over to the account of a role. */
    void handOver(String from, Role to, String path) throws IOException, InterruptedException {
        Made account = made.get(to);
        if (account != null) {
            String id = person(account.login()).path("id").asString();
            of(Role.SYSTEM_ADMINISTRATOR)
                    .change(
                            "POST",
                            "api/v1/people/" + person(from).path("id").asString() + "/hand-over",
                            Map.of("toId", id, "path", path));
        }
    }

    private void grant(String person, Role role, String path) throws IOException, InterruptedException {
        of(Role.SECURITY_ADMINISTRATOR)
                .change("POST", "api/v1/rights", Map.of("personId", person, "role", role.name(), "path", path));
    }

    /** Takes somebody up who has a role at a place, and signs him in with a password of his own. */
    OwnClient takeUp(String login, String name, Role role, String path) throws IOException, InterruptedException {
        JsonNode added = of(Role.SYSTEM_ADMINISTRATOR)
                .change("POST", "api/v1/people", Map.of("login", login, "name", name, "path", path));
        grant(added.path("person").path("id").asString(), role, path);
        String first = added.path("password").asString();
        OwnClient client = signedIn(login, first);
        String own = first + "-演示";
        client.change("PATCH", "api/v1/me/password", Map.of("current", first, "next", own));
        further.add(new Made(role, login, own));
        return client;
    }

    private synchronized OwnClient signedIn(String login, String password) throws IOException, InterruptedException {
        @Nullable OwnClient known = clients.get(login);
        if (known != null) {
            return known;
        }
        OwnClient client = new OwnClient(address);
        client.signIn(login, password);
        clients.put(login, client);
        return client;
    }

    @Override
    public void close() {
        clients.values().forEach(OwnClient::close);
    }
}
