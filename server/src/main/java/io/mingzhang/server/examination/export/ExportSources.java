package io.mingzhang.server.examination.export;

import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.files.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored versions that can be exported. */
@Repository
public class ExportSources {

    private static final String OF_EXAMINATION = """
            select v.file_name, v.folder, v.sha256, e.id as examination_id
            from examination.examination e
            join examination.document_version v on v.id = e.version_id
            where e.id = :examination""";

    private static final String OF_SET = """
            select s.id, s.name, e.id as examination_id
            from examination.examination e
            join examination.document_set s on s.id = e.set_id
            where e.id = :examination""";

    private static final String OF_DOCUMENTS = """
            select v.file_name, v.folder, v.sha256, s.examination_id
            from unnest(cast(:ids as uuid[])) with ordinality as w (id, position)
            join examination.document d on d.id = w.id and d.deleted_at is null
            join examination.document_version v on v.document_id = d.id and v.number = d.current_version
            left join examination.standing s on s.document_id = d.id
            order by w.position""";

    private static final String OF_VERSION = """
            select v.file_name, v.folder, v.sha256, e.id as examination_id
            from examination.document_version v
            left join lateral (
                select x.id from examination.examination x
                where x.version_id = v.id order by x.finished_at desc, x.id limit 1) e on true
            where v.document_id = :document and v.number = :number""";

    private final JdbcClient database;
    private final Reach reach;

    ExportSources(JdbcClient database, Reach reach) {
        this.database = database;
        this.reach = reach;
    }

    /** The version that was examined. */
    Optional<ExportSource> ofExamination(UUID examination) {
        reach.demandExamination(Permission.EXAMINE_READ, examination);
        return database.sql(OF_EXAMINATION)
                .param("examination", examination)
                .query(ExportSources::source)
                .optional();
    }

    /** The set that was examined. */
    Optional<ExportedSet> setOfExamination(UUID examination) {
        reach.demandExamination(Permission.EXAMINE_READ, examination);
        return database.sql(OF_SET)
                .param("examination", examination)
                .query(ExportedSet.class)
                .optional();
    }

    /** The newest versions of documents that are not deleted, in the order asked for. */
    List<ExportSource> ofDocuments(List<UUID> documents) {
        return database.sql(OF_DOCUMENTS)
                .param("ids", reach.within(reach.readable(), documents).toArray(UUID[]::new))
                .query(ExportSources::source)
                .list();
    }

    /** A version by its number, with its newest examination. */
    public Optional<ExportSource> ofVersion(UUID document, int number) {
        reach.demandDocuments(Permission.EXAMINE_READ, document);
        return database.sql(OF_VERSION)
                .param("document", document)
                .param("number", number)
                .query(ExportSources::source)
                .optional();
    }

    private static ExportSource source(ResultSet row, int number) throws SQLException {
        return new ExportSource(
                row.getString("file_name"),
                row.getString("folder"),
                Sha256.of(row.getBytes("sha256")),
                row.getObject("examination_id", UUID.class));
    }
}
