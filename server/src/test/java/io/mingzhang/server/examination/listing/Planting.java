package io.mingzhang.server.examination.listing;

import io.mingzhang.server.examination.listing.PlantedDocument.PlantedFinding;
import io.mingzhang.server.examination.standing.Standings;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts documents into the tables as uploading, examining and marking them would have. */
final class Planting {

    private static final UUID OWNER = new UUID(9, 9);
    private static final Instant UPLOADED = PlantedDocument.BEGINNING;
    private static final Instant EXAMINED = UPLOADED.plusSeconds(60);
    private static final byte[] CONTENT = new byte[32];

    private final JdbcClient database;
    private final Standings standings;
    private final TransactionTemplate transaction;

    Planting(JdbcClient database, Standings standings, TransactionTemplate transaction) {
        this.database = database;
        this.standings = standings;
        this.transaction = transaction;
    }

    void plant(List<PlantedDocument> documents) {
        transaction.executeWithoutResult(status -> {
            database.sql("insert into platform.stored_file values (:id, 1, 1, :at, :owner)")
                    .param("id", CONTENT)
                    .param("at", Timestamp.from(UPLOADED))
                    .param("owner", OWNER)
                    .update();
            PlantedDocument.SETS.forEach(this::set);
            documents.forEach(this::document);
            standings.refresh(documents.stream().map(PlantedDocument::id).toList());
        });
    }

    private void set(UUID id) {
        database.sql("insert into examination.document_set (id, name, bond, state, created_at, changed_at, owner_id)"
                        + " values (:id, '套', 'UNIT', 'CONFIRMED', :at, :at, :owner)")
                .param("id", id)
                .param("at", Timestamp.from(UPLOADED))
                .param("owner", OWNER)
                .update();
    }

    private void document(PlantedDocument document) {
        UUID version = new UUID(2, document.id().getLeastSignificantBits());
        database.sql("""
                insert into examination.document (id, name, recognized_department, corrected_department,
                    recognized_division, recognized_kind, recognized_year, current_version, created_at, changed_at,
                    deleted_at, owner_id)
                values (:id, :name, '误认的部门', :department, :division, :kind, :year, 1, :created, :changed, :deleted,
                    :owner)""")
                .param("id", document.id())
                .param("name", document.name())
                .param("department", document.department())
                .param("division", document.division())
                .param("kind", document.kind())
                .param("year", document.year().orElse(null))
                .param("created", Timestamp.from(UPLOADED))
                .param("changed", Timestamp.from(document.changedAt()))
                .param("deleted", document.deleted() ? Timestamp.from(EXAMINED) : null)
                .param("owner", OWNER)
                .update();
        database.sql(
                        "insert into examination.document_version (id, document_id, number, sha256, file_name, size_bytes,"
                                + " media, uploaded_at, owner_id) values (:id, :document, 1, :content, :name, 1, :media, :at, :owner)")
                .param("id", version)
                .param("document", document.id())
                .param("content", CONTENT)
                .param("name", document.name())
                .param("media", document.media())
                .param("at", Timestamp.from(UPLOADED))
                .param("owner", OWNER)
                .update();
        document.sets().forEach(set -> member(set, document.id()));
        if (document.hasReport()) {
            examination(document, version);
        } else if (!document.state().equals("WAITING")) {
            job(version, document.state());
        }
    }

    private void member(UUID set, UUID document) {
        database.sql("insert into examination.document_set_member (set_id, document_id) values (:set, :document)")
                .param("set", set)
                .param("document", document)
                .update();
    }

    private void examination(PlantedDocument document, UUID version) {
        UUID id = new UUID(3, document.id().getLeastSignificantBits());
        database.sql("""
                insert into examination.examination (id, version_id, outcome, errors, warnings, infos, amounts_bound,
                    amounts_total, finished_at, owner_id)
                values (:id, :version, :outcome, :errors, :warnings, :infos, 3, 4, :at, :owner)""")
                .param("id", id)
                .param("version", version)
                .param("outcome", document.state())
                .param("errors", document.found("ERROR"))
                .param("warnings", document.found("WARNING"))
                .param("infos", document.found("INFO"))
                .param("at", Timestamp.from(EXAMINED))
                .param("owner", OWNER)
                .update();
        List<PlantedFinding> findings = document.findings();
        for (int i = 0; i < findings.size(); i++) {
            finding(id, i, findings.get(i));
            if (findings.get(i).marked()) {
                mark(document.id(), i);
            }
        }
    }

    private void finding(UUID examination, int ordinal, PlantedFinding finding) {
        database.sql(
                        "insert into examination.finding (examination_id, ordinal, check_id, category, severity, fingerprint,"
                                + " content, message) values (:examination, :ordinal, :check, 'TEXT', :severity, :print, 'c', '不符')")
                .param("examination", examination)
                .param("ordinal", ordinal)
                .param("check", finding.check())
                .param("severity", finding.severity())
                .param("print", "print" + ordinal)
                .update();
    }

    private void mark(UUID document, int ordinal) {
        database.sql("insert into examination.mark (document_id, fingerprint, content, kind, reason, made_at, owner_id)"
                        + " values (:document, :print, 'c', 'ACCEPTED', '经核实无误', :at, :owner)")
                .param("document", document)
                .param("print", "print" + ordinal)
                .param("at", Timestamp.from(EXAMINED))
                .param("owner", OWNER)
                .update();
    }

    /** One that no worker takes: it is beating, or over. */
    private void job(UUID version, String state) {
        Instant end = EXAMINED.plusSeconds(60);
        boolean running = state.equals("RUNNING");
        database.sql("""
                insert into platform.job (id, kind, subject_id, batch_id, title, state, created_at, heartbeat_at,
                    finished_at, owner_id)
                values (gen_random_uuid(), 'EXAMINE', :version, gen_random_uuid(), '文件', :state, :at,
                    clock_timestamp() + interval '1 hour', :end, :owner)""")
                .param("version", version)
                .param("state", state)
                .param("at", Timestamp.from(UPLOADED))
                .param("end", running ? null : Timestamp.from(end))
                .param("owner", OWNER)
                .update();
    }
}
