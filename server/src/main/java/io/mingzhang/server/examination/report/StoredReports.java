package io.mingzhang.server.examination.report;

import io.mingzhang.server.examination.documents.Counts;
import io.mingzhang.server.examination.documents.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Examinations and their parts as they were stored; they never change. */
@Repository
class StoredReports {

    private static final TypeReference<Map<String, String>> VERSIONS = new TypeReference<>() {};

    private static final String EXAMINATION = """
            select e.*, v.document_id, v.number as version_number
            from examination.examination e
            left join examination.document_version v on v.id = e.version_id
            where e.id = :id""";

    private static final String PART =
            "select gzip from examination.examination_part where examination_id = :id and kind = :kind";

    private final JdbcClient database;
    private final JsonMapper json;

    StoredReports(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<ExaminationView> examination(UUID id) {
        return database.sql(EXAMINATION)
                .param("id", id)
                .query((row, n) -> view(row))
                .optional();
    }

    /** A part as it is stored, compressed by gzip. */
    Optional<byte[]> part(UUID examination, ReportPart kind) {
        return database.sql(PART)
                .param("id", examination)
                .param("kind", kind.name())
                .query((row, n) -> row.getBytes("gzip"))
                .optional();
    }

    private ExaminationView view(ResultSet row) throws SQLException {
        return new ExaminationView(
                row.getObject("id", UUID.class),
                new ExaminationView.Subject(
                        row.getObject("document_id", UUID.class),
                        row.getObject("version_number", Integer.class),
                        row.getObject("set_id", UUID.class)),
                new ExaminationView.Result(
                        row.getString("outcome"),
                        row.getString("refusal"),
                        row.getString("refusal_remedy"),
                        row.getBoolean("no_budget")),
                new Counts(row.getInt("errors"), row.getInt("warnings"), row.getInt("infos")),
                new ExaminationView.Relations(row.getInt("relations_held"), row.getInt("relations_broken")),
                row.getInt("not_checked"),
                new Share(row.getInt("amounts_bound"), row.getInt("amounts_total")),
                new Share(row.getInt("prose_bound"), row.getInt("prose_total")),
                json.readValue(row.getString("program_versions"), VERSIONS),
                row.getTimestamp("finished_at").toInstant(),
                new ExaminationView.Micros(
                        row.getLong("read_micros"), row.getLong("recognize_micros"), row.getLong("examine_micros")));
    }
}
