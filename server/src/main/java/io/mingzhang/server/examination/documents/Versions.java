package io.mingzhang.server.examination.documents;

import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.files.Sha256;
import io.mingzhang.server.platform.jobs.Job;
import io.mingzhang.server.platform.jobs.Jobs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of documents. */
@Repository
public class Versions {

    private static final String VERSION =
            "select v.id, v.document_id, v.number, v.file_name, v.sha256, v.size_bytes, v.uploaded_at from "
                    + "examination.document_version v join examination.document d on d.id = v.document_id where ";

    private static final String INSERT = """
            insert into examination.document_version (id, document_id, number, sha256, file_name, folder, size_bytes, media,
                request_id, uploaded_at, owner_id, division_code)
            select :id, d.id, d.current_version + 1, :content, :name, :folder, :size, :media, :request, :now, :owner, :division
            from examination.document d where d.id = :document""";

    private static final String NUMBERED = """
            update examination.document set current_version = current_version + 1, changed_at = :now,
                revision = revision + 1 where id = :document""";

    private static final String VIEWS = """
            select v.id, v.number, v.file_name, v.folder, v.size_bytes, v.media, v.uploaded_at, e.id as examination_id,
                   coalesce(e.outcome, '') as outcome, e.finished_at, e.errors, e.warnings, e.infos
            from examination.document_version v
            left join lateral (
                select * from examination.examination x where x.version_id = v.id order by x.finished_at desc, x.id limit 1
            ) e on true
            where v.document_id = :document
            order by v.number desc""";

    private final JdbcClient database;
    private final InstantSource clock;
    private final Reach reach;
    private final Jobs jobs;
    private final JobViews jobViews;

    Versions(JdbcClient database, InstantSource clock, Reach reach, Jobs jobs, JobViews jobViews) {
        this.database = database;
        this.clock = clock;
        this.reach = reach;
        this.jobs = jobs;
        this.jobViews = jobViews;
    }

    /** The version of this id. */
    public Optional<Version> find(UUID id) {
        return database.sql(VERSION + "v.id = :id")
                .param("id", id)
                .query(Versions::version)
                .optional();
    }

    /** The version of a document with this number. */
    public Optional<Version> find(UUID document, int number) {
        return database.sql(VERSION + "v.document_id = :document and v.number = :number")
                .param("document", document)
                .param("number", number)
                .query(Versions::version)
                .optional();
    }

    /** The version that a request of the person's client brought. */
    public Optional<Version> ofRequest(UUID request) {
        return database.sql(VERSION + "v.request_id = :request and v.owner_id = :owner")
                .param("request", request)
                .param("owner", reach.person().id())
                .query(Versions::version)
                .optional();
    }

    /** The newest version with this content, of a document that is not put away. */
    public Optional<Version> ofContent(Sha256 content) {
        Scope scope = reach.readable();
        return database.sql(VERSION + "v.sha256 = :content and d.deleted_at is null and " + scope.condition("d.path")
                        + " order by v.uploaded_at desc limit 1")
                .params(scope.parameters())
                .param("content", content.bytes())
                .query(Versions::version)
                .optional();
    }

    /** The current version of another document with this file name. */
    public Optional<Version> ofName(String fileName, UUID except) {
        Scope scope = reach.readable();
        return database.sql(VERSION + """
                        v.file_name = :name and v.number = d.current_version and d.id <> :except and d.deleted_at is null
                        and\s""" + scope.condition("d.path") + " order by v.uploaded_at desc limit 1")
                .params(scope.parameters())
                .param("name", fileName)
                .param("except", except)
                .query(Versions::version)
                .optional();
    }

    /** The current versions of documents that are not put away. */
    public List<Version> current(List<UUID> documents) {
        return database.sql(VERSION + """
                        d.id = any(:ids) and v.number = d.current_version and d.deleted_at is null
                        order by array_position(:ids, d.id)""")
                .param("ids", documents.toArray(UUID[]::new))
                .query(Versions::version)
                .list();
    }

    /** Adds a version to a document that the caller has locked. */
    UUID add(UUID document, NewVersion version) {
        UUID id = UUID.randomUUID();
        Timestamp now = Timestamp.from(clock.instant());
        database.sql(INSERT)
                .param("id", id)
                .param("document", document)
                .param("content", version.content().bytes())
                .param("name", version.fileName())
                .param("folder", version.folder())
                .param("size", version.size())
                .param("media", version.media().name())
                .param("request", version.request())
                .param("now", now)
                .param("owner", reach.person().id())
                .param("division", reach.person().divisionCode())
                .update();
        database.sql(NUMBERED).param("document", document).param("now", now).update();
        return id;
    }

    /** The versions of a document for the browser, newest first. */
    List<VersionView> views(UUID document) {
        List<UUID> ids = database.sql("select id from examination.document_version where document_id = :document")
                .param("document", document)
                .query(UUID.class)
                .list();
        Map<UUID, Job> newest = jobs.newestOf(ExamineOrders.KIND, ids);
        Map<UUID, JobView> views =
                jobViews.of(List.copyOf(newest.values())).stream().collect(Collectors.toMap(JobView::id, view -> view));
        return database.sql(VIEWS)
                .param("document", document)
                .query((row, number) -> {
                    Optional<Job> job = Optional.ofNullable(newest.get(row.getObject("id", UUID.class)));
                    return view(
                            row, job, job.map(known -> views.get(known.id())).orElse(null));
                })
                .list();
    }

    private static VersionView view(ResultSet row, Optional<Job> job, @Nullable JobView jobView) throws SQLException {
        UUID examination = row.getObject("examination_id", UUID.class);
        Optional<DocumentState.NewestJob> newest = job.map(known -> new DocumentState.NewestJob(
                known.state(), known.times().finished().orElse(null)));
        return new VersionView(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("folder"),
                row.getLong("size_bytes"),
                Media.valueOf(row.getString("media")),
                row.getTimestamp("uploaded_at").toInstant(),
                examination,
                DocumentState.of(newest, row.getString("outcome"), DocumentRows.time(row.getTimestamp("finished_at"))),
                examination == null
                        ? null
                        : new Counts(row.getInt("errors"), row.getInt("warnings"), row.getInt("infos")),
                jobView);
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getInt("number"),
                row.getString("file_name"),
                Sha256.of(row.getBytes("sha256")),
                row.getLong("size_bytes"),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
