package io.mingzhang.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mingzhang.cli.Projects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas in {@code docs/schema}. */
public final class CommittedSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private static final JsonMapper JSON = new JsonMapper();

    private CommittedSchemas() {}

    /** The text is valid against the schema of this name: read or audit. */
    public static void assertValid(String name, String text) {
        Schema schema = SCHEMAS.computeIfAbsent(name, key -> REGISTRY.getSchema(text(key), InputFormat.JSON));
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    }

    /** Where golden files are being updated: replaces a list of closed values, if the schema has it. */
    static void update(String name, String pointer, String property, List<String> values) {
        JsonNode schema = JSON.readTree(text(name));
        if (Boolean.getBoolean("golden.update") && schema.at(pointer) instanceof ObjectNode holder) {
            ArrayNode list = holder.putArray(property);
            values.forEach(list::add);
            try {
                Files.writeString(
                        file(name), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    /** The schema as text. */
    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static Path file(String name) {
        return Projects.root().resolve("docs/schema").resolve(name + ".schema.json");
    }
}
