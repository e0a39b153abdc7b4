package io.mingzhang.server.examination.marks;

import io.mingzhang.server.examination.standing.Standings;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes documents, versions and examinations as the job does, without reading a file. */
public final class ExaminedRows {

    private static final UUID OWNER = new UUID(0, 1);
    private static final byte[] CONTENT = new byte[32];

    private final JdbcClient database;
    private final Standings standings;
    private final TransactionTemplate transaction;

    /** Rows beside which the standing is kept in line. */
    public ExaminedRows(JdbcClient database, Standings standings, TransactionTemplate transaction) {
        this.database = database;
        this.standings = standings;
        this.transaction = transaction;
        database.sql("insert into platform.stored_file (sha256, size_bytes, chunks, stored_at, owner_id)"
                        + " values (?, 1, 0, now(), ?) on conflict do nothing")
                .params(CONTENT, OWNER)
                .update();
    }

    /** A finding as far as marks care. */
    public record Row(String fingerprint, String content, String severity) {}

    /** A document without versions. */
    public UUID document(Instant now) {
        UUID id = UUID.randomUUID();
        Timestamp at = Timestamp.from(now);
        database.sql("insert into examination.document (id, name, recognized_year, created_at, changed_at, owner_id)"
                        + " values (?, '预算.docx', 2026, ?, ?, ?)")
                .params(id, at, at, OWNER)
                .update();
        return id;
    }

    /** Its next version. */
    public UUID version(UUID document, int number, Instant now) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            database.sql("insert into examination.document_version"
                            + " (id, document_id, number, sha256, file_name, size_bytes, media, uploaded_at, owner_id)"
                            + " values (?, ?, ?, ?, '预算.docx', 1, 'DOCX', ?, ?)")
                    .params(id, document, number, CONTENT, Timestamp.from(now), OWNER)
                    .update();
            database.sql("update examination.document set current_version = ? where id = ?")
                    .params(number, document)
                    .update();
            standings.refresh(List.of(document));
        });
        return id;
    }

    /** An examination of a version, with these findings of one check. */
    public UUID examination(UUID document, UUID version, List<Row> findings, Instant now) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            database.sql("insert into examination.examination (id, version_id, outcome, finished_at, owner_id)"
                            + " values (?, ?, 'EXAMINED', ?, ?)")
                    .params(id, version, Timestamp.from(now), OWNER)
                    .update();
            int ordinal = 0;
            for (Row finding : findings) {
                database.sql("insert into examination.finding"
                                + " (examination_id, ordinal, check_id, category, severity, fingerprint, content, message)"
                                + " values (?, ?, 'SUM-03', 'WITHIN_TABLE', ?, ?, ?, '合计不等于各项之和')")
                        .params(id, ordinal++, finding.severity(), finding.fingerprint(), finding.content())
                        .update();
            }
            standings.refresh(List.of(document));
        });
        return id;
    }

    /** Puts a document away. */
    public void delete(UUID document) {
        transaction.executeWithoutResult(status -> {
            database.sql("update examination.document set deleted_at = now() where id = ?")
                    .param(document)
                    .update();
            standings.refresh(List.of(document));
        });
    }

    /** Open errors, warnings and notes, as lists show them. */
    List<Integer> open(UUID document) {
        Map<String, Object> row = database.sql(
                        "select open_errors, open_warnings, open_infos from examination.standing where subject_id = ?")
                .param(document)
                .query()
                .singleRow();
        return row.values().stream().map(Integer.class::cast).toList();
    }
}
