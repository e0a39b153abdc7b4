package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.workflow.SubjectState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes declarations of the rows they are stored in. */
final class StoredHeads {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    StoredHeads(JsonMapper json) {
        this.json = json;
    }

    TargetHeads.Stored stored(ResultSet row, int number) throws SQLException {
        return new TargetHeads.Stored(
                head(row),
                row.getObject("owner_id", UUID.class),
                json.readValue(row.getString("fields"), TEXTS),
                json.readValue(row.getString("goals"), TEXTS));
    }

    private TargetHead head(ResultSet row) throws SQLException {
        String provenance = row.getString("provenance");
        return new TargetHead(
                row.getObject("id", UUID.class),
                subject(row),
                row.getInt("fiscal_year"),
                row.getString("path"),
                row.getString("division_code"),
                json.readValue(row.getString("places"), TargetPlaces.class),
                new TargetHead.TemplateRef(row.getString("template_id"), row.getInt("template_version")),
                new TargetHead.Standing(
                        row.getInt("revision"),
                        row.getInt("round"),
                        SubjectState.valueOf(row.getString("state")),
                        row.getInt("step")),
                new TargetHead.Amounts(row.getObject("annual_fen", Long.class), row.getObject("whole_fen", Long.class)),
                new TargetHead.Changed(
                        row.getTimestamp("changed_at").toInstant(),
                        row.getObject("changed_by", UUID.class),
                        row.getString("changed_name")),
                row.getBoolean("example"),
                provenance == null ? null : json.readValue(provenance, TargetHead.Provenance.class));
    }

    private static TargetHead.Subject subject(ResultSet row) throws SQLException {
        UUID project = row.getObject("project_id", UUID.class);
        String title = row.getString("title");
        return new TargetHead.Subject(
                TargetKind.valueOf(row.getString("kind")),
                title,
                project == null ? null : new ProjectRef(project, row.getString("project_code"), title),
                row.getInt("first_year"),
                row.getInt("last_year"));
    }
}
