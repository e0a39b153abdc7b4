package io.mingzhang.server.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.fictional.FictionalSet;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.run.Drop;
import io.mingzhang.server.examination.sets.SetsPage;
import io.mingzhang.server.platform.access.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * No answer costs more statements than {@code statements.txt} grants it, however many documents there are. An endpoint that
 * reads is entered there, or the test fails.
 */
@TestServer
class StatementsTest {

    private static final Path GRANTED = Path.of("src", "test", "resources", "bounds", "statements.txt");
    private static final Path EXAMPLES = Path.of("..", "examples");

    private final HttpCaller page;
    private final HttpCaller keeper;
    private final StatementCounts counts;
    private final JdbcClient database;
    private final Map<String, String> values = new HashMap<>();

    @Autowired
    StatementsTest(@LocalServerPort int port, TestPeople people, StatementCounts counts, JdbcClient database) {
        people.person("tree-keeper", "/", Role.SYSTEM_ADMINISTRATOR);
        this.keeper = HttpCaller.as(port, "tree-keeper");
        this.page = new HttpCaller(port);
        this.counts = counts;
        this.database = database;
    }

    @BeforeEach
    void dropDocuments() throws IOException {
        TestDatabase.empty(database);
        Drop drop = new Drop(page);
        String example = Files.readString(EXAMPLES.resolve("county-with-errors.txt"));
        JsonNode last = page.get("/api/v1/system").json();
        for (int copy = 0; copy < 6; copy++) {
            last = drop.accepted("预算" + copy + ".txt", (example + "\n" + copy).getBytes(StandardCharsets.UTF_8));
        }
        drop.finished();
        dropSets();
        String document = last.get("documentId").asString();
        values.put("document", document);
        JsonNode row = page.get("/api/v1/documents/" + document).json().get("row");
        values.put("examination", row.get("examinationId").asString());
        values.put("department", row.get("department").asString());
        values.put("division", row.get("division").asString());
        makeOrganizations();
    }

    /** A division with departments: what is asked for each of them would be seen. */
    private void makeOrganizations() {
        String code = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
        JsonNode division = organization(Map.of("kind", "DIVISION", "code", code, "name", "云桥县", "validFrom", 2024));
        String id = division.get("id").asString();
        values.put("node", id);
        values.put("path", division.get("path").asString());
        for (int number = 101; number < 106; number++) {
            String own = Integer.toString(number);
            organization(Map.of(
                    "kind",
                    "COMPETENT_DEPARTMENT",
                    "code",
                    own,
                    "name",
                    "云桥县第" + own + "局",
                    "validFrom",
                    2024,
                    "parentId",
                    id));
        }
    }

    private JsonNode organization(Map<String, Object> node) {
        HttpCaller.Answer answer = keeper.send("POST", "/api/v1/organizations", node);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Several departments with several sets: what is asked for each of them would be seen. */
    private void dropSets() {
        SetsPage dropped = new SetsPage(page, database);
        FictionalSet files = FictionalSet.of(20240101);
        dropped.upload(files.files());
        dropped.proposed();
        List<String> ids = List.copyOf(dropped.documents().values());
        for (int first = 0; first < 3; first++) {
            page.send(
                    "POST",
                    "/api/v1/sets",
                    Map.of("name", "第" + first + "套", "documentIds", ids.subList(first, first + 3)));
        }
        dropped.proposed();
        JsonNode sets = page.get("/api/v1/sets").json().get("items");
        assertThat(sets.size()).isGreaterThanOrEqualTo(3);
        for (JsonNode set : sets) {
            if (!set.get("examinationId").isNull()) {
                values.put("set", set.get("id").asString());
            }
        }
        assertThat(values).containsKey("set");
    }

    @Test
    void staysWithinWhatIsGranted() throws Exception {
        Map<String, Grant> granted = granted();
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint :
                Endpoint.all(page).stream().filter(Endpoint::isRead).toList()) {
            Grant grant = granted.get(endpoint.name());
            if (grant == null) {
                wrong.add(endpoint.name() + " is not in " + GRANTED);
                continue;
            }
            String id = UUID.randomUUID().toString();
            HttpCaller.Answer answer = page.get(grant.address(endpoint, values), StatementCounts.HEADER, id);
            int cost = counts.await(id);
            if (cost > grant.most() || !grant.answers(answer.status())) {
                wrong.add(endpoint.name() + " cost " + cost + ", answered " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, Grant> granted() throws IOException {
        return Files.readAllLines(GRANTED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*", 4))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(),
                        parts -> new Grant(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3].strip())));
    }

    /**
     * What an endpoint may cost.
     *
     * @param most statements
     * @param status with which it answers
     * @param with its variables and query: {@code id=document, ?size=50}
     */
    private record Grant(int most, int status, String with) {

        String address(Endpoint endpoint, Map<String, String> values) {
            Map<String, String> variables = new HashMap<>();
            String query = "";
            for (String part : with.isEmpty() ? new String[0] : with.split(",\\s*")) {
                if (part.startsWith("?")) {
                    query = filled(part, values);
                } else {
                    String[] pair = part.split("=");
                    variables.put(pair[0], values.getOrDefault(pair[1], pair[1]));
                }
            }
            return endpoint.filled(variables) + query;
        }

        boolean answers(int given) {
            return given == status;
        }

        private static String filled(String query, Map<String, String> values) {
            String filled = query;
            for (Map.Entry<String, String> value : values.entrySet()) {
                String encoded = java.net.URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8);
                filled = filled.replace("{" + value.getKey() + "}", encoded);
            }
            return filled;
        }
    }
}
