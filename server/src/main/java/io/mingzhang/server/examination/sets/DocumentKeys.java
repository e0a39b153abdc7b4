package io.mingzhang.server.examination.sets;

import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.checks.together.OrganizationName;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.reports.audit.KeyLine;
import io.mingzhang.server.platform.files.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of examined documents, with what people corrected. */
@Repository
class DocumentKeys {

    private static final String KEYS = """
            select d.id, d.name, e.document_key, d.corrected_department, d.corrected_division, d.corrected_year,
                   d.corrected_kind, e.id as examination_id, v.sha256, v.size_bytes
            from examination.document d
            join examination.standing s on s.subject_id = d.id
            join examination.examination e on e.id = s.examination_id
            join examination.document_version v on v.id = s.version_id
            where d.deleted_at is null and e.document_key <> '' %s
            order by d.created_at, d.id""";

    private final JdbcClient database;

    DocumentKeys(JdbcClient database) {
        this.database = database;
    }

    /** Of all documents that are not put away. */
    List<KeyedDocument> all() {
        return database.sql(KEYS.formatted("")).query(DocumentKeys::keyed).list();
    }

    /** Of the members of a set that are not put away and can be read. */
    List<KeyedDocument> ofSet(UUID set) {
        return database.sql(KEYS.formatted("""
                and d.id in (select m.document_id from examination.document_set_member m where m.set_id = :set)"""))
                .param("set", set)
                .query(DocumentKeys::keyed)
                .list();
    }

    private static KeyedDocument keyed(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Corrections corrections = new Corrections(
                row.getString("corrected_department"),
                row.getString("corrected_division"),
                row.getObject("corrected_year", Integer.class),
                row.getString("corrected_kind"));
        DocumentKey key = corrections.applied(KeyLine.parse(row.getString("document_key")), id.toString());
        return new KeyedDocument(
                id,
                row.getString("name"),
                key,
                new KeyedDocument.File(Sha256.of(row.getBytes("sha256")), row.getLong("size_bytes")),
                row.getObject("examination_id", UUID.class),
                row.getString("examination_id") + corrections);
    }

    /** What people corrected; null where the document is right. */
    private record Corrections(
            @Nullable String department,
            @Nullable String division,
            @Nullable Integer year,
            @Nullable String kind) {

        DocumentKey applied(DocumentKey read, String source) {
            String place = division == null ? read.division() : division;
            Optional<OrganizationName> organization =
                    department == null ? renamed(read, place) : OrganizationName.of(department, place);
            return new DocumentKey(
                    source,
                    kind == null || kind.isEmpty() ? read.kind() : DocumentKind.valueOf(kind),
                    year == null ? read.year() : Optional.of(new FiscalYear(year)),
                    place,
                    organization,
                    read.parents(),
                    read.units(),
                    read.contents());
        }

        /** The name as the document prints it, in the division as it is now. */
        private Optional<OrganizationName> renamed(DocumentKey read, String place) {
            return division == null
                    ? read.organization()
                    : read.organization().flatMap(name -> OrganizationName.of(name.printed(), place));
        }
    }
}
