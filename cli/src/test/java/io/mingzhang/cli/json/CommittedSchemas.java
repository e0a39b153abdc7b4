package io.mingzhang.cli.json;

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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas in {@code docs/schema}. */
public final class CommittedSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private CommittedSchemas() {}

    /** The text is valid against the schema of this name: read or audit. */
    public static void assertValid(String name, String text) {
        Schema schema = SCHEMAS.computeIfAbsent(name, key -> REGISTRY.getSchema(text(key), InputFormat.JSON));
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
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
