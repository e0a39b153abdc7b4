package io.mingzhang.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed description is that of the controllers; {@code -Dgolden.update=true} writes it anew. The Chinese summaries
 * stand in {@code summaries.txt}.
 */
@TestServer
class InterfaceDescriptionTest {

    private static final Path COMMITTED = Path.of("src", "main", "resources", "openapi", "mingzhang.json");
    private static final Path SUMMARIES = Path.of("src", "test", "resources", "openapi", "summaries.txt");

    private final HttpCaller page;
    private final SchemaClasses classes;
    private Map<String, String> summaries = Map.of();

    @Autowired
    InterfaceDescriptionTest(@LocalServerPort int port, SchemaClasses classes) {
        this.page = new HttpCaller(port);
        this.classes = classes;
    }

    @BeforeEach
    void readSummaries() throws IOException {
        summaries = Files.readAllLines(SUMMARIES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*=\\s*", 2))
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
    }

    @Test
    void isThatOfTheControllers() throws IOException {
        String made = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(description().whole())
                        .replace("\r\n", "\n")
                + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, made);
        }
        assertThat(Files.readString(COMMITTED))
                .as("run with -Dgolden.update=true, read the difference, and generate the client anew")
                .isEqualTo(made);
    }

    @Test
    void saysOfEveryOperationWhatItDoes() {
        assertThat(description().undescribed())
                .as("operations without a line in " + SUMMARIES)
                .isEmpty();
    }

    @Test
    void namesEveryOperationOnce() {
        List<String> ids = description().whole().get("paths").findValuesAsString("operationId");
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void refersToSchemasThatAreThere() {
        ObjectNode whole = description().whole();
        Set<String> missing = new HashSet<>(whole.findValuesAsString("$ref"));
        whole.at("/components/schemas").propertyNames().forEach(name -> missing.remove("#/components/schemas/" + name));
        assertThat(missing).isEmpty();
    }

    @Test
    void isHandedOutByTheServer() {
        HttpCaller.Answer answer = page.get("/api/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json().get("openapi").asString()).startsWith("3.1");
    }

    private InterfaceDescription description() {
        HttpCaller.Answer found = page.get("/v3/api-docs");
        assertThat(found.status())
                .as(new String(found.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return new InterfaceDescription(found.json(), classes, summaries);
    }
}
