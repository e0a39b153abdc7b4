package io.mingzhang.server.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.bounds.Endpoint;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Calls every endpoint as somebody of every role and as nobody, and compares with {@code matrix.txt}, which was written by
 * hand: whoever may is not turned away, whoever may not is.
 */
@TestServer
class MatrixTest {

    private static final Path MATRIX = Path.of("src", "test", "resources", "access", "matrix.txt");
    private static final String OPEN = "OPEN";
    private static final String SESSION = "/api/v1/session";
    private static final Map<String, Role> SHORT = Map.of(
            "CLERK", Role.UNIT_CLERK,
            "HEAD", Role.UNIT_HEAD,
            "DEPARTMENT", Role.DEPARTMENT_REVIEWER,
            "BUSINESS", Role.FINANCE_BUSINESS_REVIEWER,
            "PERFORMANCE", Role.FINANCE_PERFORMANCE_REVIEWER,
            "BUREAU", Role.BUREAU_HEAD,
            "AUDITOR", Role.AUDITOR,
            "SYSTEM", Role.SYSTEM_ADMINISTRATOR,
            "SECURITY", Role.SECURITY_ADMINISTRATOR,
            "AUDIT", Role.AUDIT_ADMINISTRATOR);
    private static final Map<String, String> GROUPS = Map.of(
            "SIGNED_IN", "READERS ADMINISTRATORS",
            "READERS", "DECIDERS AUDITOR",
            "DECIDERS", "CLERK HEAD DEPARTMENT BUSINESS PERFORMANCE BUREAU",
            "ADMINISTRATORS", "SYSTEM SECURITY AUDIT");
    private static final Map<String, String> NO_SUCH_THING =
            Map.of("", "00000000-0000-4000-8000-00000000dead", "number", "999");

    private final int port;
    private final TestPeople people;

    @Autowired
    MatrixTest(@LocalServerPort int port, TestPeople people) {
        this.port = port;
        this.people = people;
    }

    @BeforeEach
    void somebodyOfEachRole() {
        for (Role role : Role.values()) {
            people.person(login(role), "/", role);
        }
    }

    private static String login(Role role) {
        return "matrix-" + role.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void everyEndpointHasALine() throws IOException {
        List<String> endpoints =
                Endpoint.all(new HttpCaller(port)).stream().map(Endpoint::name).toList();
        assertThat(matrix().keySet()).containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @Test
    void whoeverMayIsServedAndNobodyElse() throws IOException {
        Map<String, Set<Role>> matrix = roles();
        List<String> wrong = new ArrayList<>();
        HttpCaller stranger = HttpCaller.nobody(port);
        Map<Role, HttpCaller> callers = new EnumMap<>(Role.class);
        for (Endpoint endpoint : Endpoint.all(new HttpCaller(port))) {
            Set<Role> may = matrix.getOrDefault(endpoint.name(), EnumSet.noneOf(Role.class));
            boolean open = matrix().getOrDefault(endpoint.name(), List.of()).contains(OPEN);
            for (Role role : Role.values()) {
                HttpCaller caller = callers.computeIfAbsent(role, any -> HttpCaller.as(port, login(any)));
                Answer answer = call(caller, endpoint);
                if (endpoint.path().equals(SESSION)) {
                    callers.clear();
                }
                boolean served = !isCode(answer, 401, "NOT_SIGNED_IN") && !isCode(answer, 403, "FORBIDDEN");
                if (served != (open || may.contains(role))) {
                    wrong.add(endpoint.name() + " as " + role + " -> " + answer.status());
                }
            }
            Answer nobody = call(stranger, endpoint);
            if (isCode(nobody, 401, "NOT_SIGNED_IN") == open) {
                wrong.add(endpoint.name() + " as nobody -> " + nobody.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isCode(Answer answer, int status, String code) {
        return answer.status() == status
                && answer.json().path("code").asString("").equals(code);
    }

    private static Answer call(HttpCaller page, Endpoint endpoint) {
        String path = endpoint.filled(NO_SUCH_THING);
        return endpoint.isRead()
                ? page.get(path)
                : page.send(
                        endpoint.method(),
                        path,
                        endpoint.takesJson() ? "application/json" : "application/octet-stream",
                        BodyPublishers.ofString(endpoint.takesJson() ? "{}" : ""));
    }

    private static Map<String, List<String>> matrix() throws IOException {
        Map<String, List<String>> lines = new TreeMap<>();
        for (String line : Files.readAllLines(MATRIX)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" = ", 2);
                assertThat(lines.put(parts[0].strip(), List.of(parts[1].strip().split("\\s+"))))
                        .as(line)
                        .isNull();
            }
        }
        return lines;
    }

    private static Map<String, Set<Role>> roles() throws IOException {
        Map<String, Set<Role>> roles = new HashMap<>();
        matrix().forEach((endpoint, words) -> {
            Set<Role> may = EnumSet.noneOf(Role.class);
            words.stream().filter(word -> !word.equals(OPEN)).forEach(word -> add(word, may));
            roles.put(endpoint, may);
        });
        return roles;
    }

    private static void add(String word, Set<Role> to) {
        String group = GROUPS.get(word);
        if (group != null) {
            Arrays.stream(group.split(" ")).forEach(part -> add(part, to));
            return;
        }
        Role role = SHORT.get(word);
        assertThat(role).as(word).isNotNull();
        if (role != null) {
            to.add(role);
        }
    }
}
