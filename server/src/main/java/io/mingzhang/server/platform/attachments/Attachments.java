package io.mingzhang.server.platform.attachments;

import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.files.ReceivedFile;
import io.mingzhang.server.platform.files.Sha256;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files of things. It asks nobody for rights: whoever calls it has opened the door before. */
@Repository
public class Attachments {

    private static final int MOST = 100;

    private static final String COLUMNS = "id, file_name, size_bytes, sha256, added_at, added_by, removed_at";

    private final JdbcClient database;
    private final StoredFiles files;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final InstantSource clock;

    Attachments(JdbcClient database, StoredFiles files, AuditTrail trail, CurrentPerson person, InstantSource clock) {
        this.database = database;
        this.files = files;
        this.trail = trail;
        this.person = person;
        this.clock = clock;
    }

    /** The files of a thing, those first that came first; the removed ones instead when asked for. */
    public List<Attachment> list(String kind, String id, boolean removed) {
        return database.sql("""
                select %s from platform.attachment
                where subject_kind = :kind and subject_id = :id and (removed_at is not null) = :removed
                order by added_at, id limit %d
                """.formatted(COLUMNS, MOST))
                .param("kind", kind)
                .param("id", id)
                .param("removed", removed)
                .query(Attachments::attachment)
                .list();
    }

    private static Attachment attachment(ResultSet row, int index) throws SQLException {
        Timestamp removed = row.getTimestamp("removed_at");
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getLong("size_bytes"),
                Sha256.of(row.getBytes("sha256")).hex(),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"),
                removed == null ? null : removed.toInstant());
    }

    /** Attaches a file; the same content under the same name is attached once. */
    @Transactional
    public Attachment add(Subject subject, String fileName, ReceivedFile file) {
        String name = AttachmentNames.checked(fileName);
        List<Attachment> present = list(subject.kind(), subject.id(), false);
        for (Attachment one : present) {
            if (one.sha256().equals(file.id().hex()) && one.fileName().equals(name)) {
                return one;
            }
        }
        if (present.size() >= MOST) {
            throw new Refused(ProblemCode.TOO_MANY, "附件已有 %d 个，不能再多。".formatted(MOST), "请先删去不用的附件，或合并为一个文件。");
        }
        files.keep(file);
        UUID id = UUID.randomUUID();
        database.sql("""
                insert into platform.attachment (id, subject_kind, subject_id, path, fiscal_year, file_name, media_type,
                    sha256, size_bytes, added_at, added_by, owner_id, division_code)
                values (:id, :kind, :subject, :path, :year, :name, 'application/octet-stream', :content, :size, :now,
                    :by, :owner, :division)
                """)
                .param("id", id)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("path", subject.path())
                .param("year", subject.year())
                .param("name", name)
                .param("content", file.id().bytes())
                .param("size", file.size())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", person.name())
                .param("owner", person.id())
                .param("division", person.divisionCode())
                .update();
        trail.record(
                subject,
                "添加附件",
                Map.of(),
                Map.of("file", name, "sha256", file.id().hex()));
        return one(id).attachment();
    }

    /** An attachment with what it belongs to. */
    record Belonging(Attachment attachment, String kind, String subjectId) {}

    Belonging one(UUID id) {
        return database.sql("select subject_kind, subject_id, " + COLUMNS + " from platform.attachment where id = :id")
                .param("id", id)
                .query((row, index) -> new Belonging(
                        attachment(row, index), row.getString("subject_kind"), row.getString("subject_id")))
                .optional()
                .orElseThrow(() -> Refused.notFound("附件"));
    }

    /** Removes an attachment, or takes that back; its file stays. */
    @Transactional
    public void setRemoved(UUID id, Subject subject, boolean removed) {
        Attachment attachment = one(id).attachment();
        Timestamp at = removed ? Timestamp.from(clock.instant()) : null;
        int changed = database.sql("""
                update platform.attachment set removed_at = :at, removed_by = :by
                where id = :id and (removed_at is null) = :removed
                """)
                .param("at", at)
                .param("by", removed ? person.name() : null)
                .param("id", id)
                .param("removed", removed)
                .update();
        if (changed > 0) {
            Map<String, @Nullable Object> file = Map.of("file", attachment.fileName(), "sha256", attachment.sha256());
            trail.record(subject, removed ? "删除附件" : "恢复附件", removed ? file : Map.of(), removed ? Map.of() : file);
        }
    }

    /** The content of a file, piece by piece. */
    public InputStream open(Attachment attachment) {
        return files.open(new Sha256(attachment.sha256()));
    }

    @EventListener
    void follow(PathsMoved moved) {
        database.sql("""
                update platform.attachment set path = :new || substr(path, :behind) where path >= :from and path < :to
                """)
                .param("new", moved.newPath())
                .param("behind", moved.oldPath().length() + 1)
                .param("from", moved.oldPath())
                .param("to", Scope.end(moved.oldPath()))
                .update();
    }
}
