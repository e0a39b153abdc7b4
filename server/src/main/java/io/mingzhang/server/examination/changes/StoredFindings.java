package io.mingzhang.server.examination.changes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The findings of examinations as the report page shows them. */
@Repository
class StoredFindings {

    private static final String FINDINGS = """
            select p.gzip from examination.examination_part p
            where p.examination_id = :examination and p.kind = 'FINDINGS'""";

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    StoredFindings(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those of an examination; none when the file could not be read. */
    List<Map<String, Object>> of(UUID examination) {
        Optional<byte[]> stored = database.sql(FINDINGS)
                .param("examination", examination)
                .query((row, number) -> row.getBytes("gzip"))
                .optional();
        return stored.map(this::parsed).orElse(List.of());
    }

    private List<Map<String, Object>> parsed(byte[] gzip) {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return json.readTree(plain)
                    .get("findings")
                    .valueStream()
                    .map(finding -> json.convertValue(finding, OBJECT))
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
