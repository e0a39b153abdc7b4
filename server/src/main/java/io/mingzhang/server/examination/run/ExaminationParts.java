package io.mingzhang.server.examination.run;

import io.mingzhang.reports.view.FindingRow;
import io.mingzhang.server.examination.report.ReportParts;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the page is given of an examination, and its findings in one line each. */
@Repository
public class ExaminationParts {

    private static final String PART =
            "insert into examination.examination_part (examination_id, kind, gzip) values (:id, :kind, :gzip)";

    private static final String FINDINGS = """
            insert into examination.finding (examination_id, ordinal, check_id, category, severity, fingerprint, content,
                part_title, message)
            select :id, * from unnest(cast(:ordinals as int[]), :checks, :categories, :severities, :fingerprints, :contents,
                :parts, :messages)""";

    private final JdbcClient database;

    ExaminationParts(JdbcClient database) {
        this.database = database;
    }

    /** Adds them to an examination just stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID examination, ReportParts.Parts parts) {
        part(examination, "VIEW", parts.view());
        part(examination, "FINDINGS", parts.findings());
        part(examination, "RELATIONS", parts.relations());
        findings(examination, parts.rows());
    }

    private void part(UUID id, String kind, byte[] gzip) {
        database.sql(PART)
                .param("id", id)
                .param("kind", kind)
                .param("gzip", gzip)
                .update();
    }

    private void findings(UUID id, List<FindingRow> rows) {
        if (!rows.isEmpty()) {
            database.sql(FINDINGS)
                    .param("id", id)
                    .param("ordinals", rows.stream().map(FindingRow::ordinal).toArray(Integer[]::new))
                    .param("checks", texts(rows, FindingRow::check))
                    .param("categories", texts(rows, FindingRow::category))
                    .param("severities", texts(rows, FindingRow::severity))
                    .param("fingerprints", texts(rows, FindingRow::fingerprint))
                    .param("contents", texts(rows, FindingRow::content))
                    .param("parts", texts(rows, FindingRow::partTitle))
                    .param("messages", texts(rows, FindingRow::message))
                    .update();
        }
    }

    private static String[] texts(List<FindingRow> rows, Function<FindingRow, String> column) {
        return rows.stream().map(column).map(ExaminationParts::storable).toArray(String[]::new);
    }

    /** PostgreSQL has no texts with the character zero, which broken files may contain. */
    static String storable(String text) {
        return text.replace("\0", "");
    }
}
