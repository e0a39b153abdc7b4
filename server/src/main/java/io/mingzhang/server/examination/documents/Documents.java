package io.mingzhang.server.examination.documents;

import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.examination.standing.Standings;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.web.Refused;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents. What changes one locks it first, always the document with the smaller id before the other. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Documents {

    private static final String INSERT = """
            insert into examination.document (id, name, created_at, changed_at, owner_id, division_code, path)
            values (:id, :name, :now, :now, :owner, :division, :path)""";

    private static final String RECOGNIZED = """
            select recognized_department as department, recognized_division as division, recognized_year as year,
                   recognized_kind as kind
            from examination.document where id = :id""";

    private static final String RECOGNIZE = """
            update examination.document set recognized_department = :department, recognized_division = :division,
                recognized_year = :year, recognized_kind = :kind, changed_at = :now
            where id = :id and current_version = :number""";

    private static final String SETS = """
            select s.id, s.name, s.state from examination.document_set s
            join examination.document_set_member m on m.set_id = s.id
            where m.document_id = :id and s.state <> 'DISSOLVED' and %s order by s.name, s.id""";

    /** The columns behind the fields of a {@link DocumentChange}. */
    private static final Map<String, String> COLUMNS = Map.of(
            "name", "name",
            "department", "corrected_department",
            "division", "corrected_division",
            "year", "corrected_year",
            "kind", "corrected_kind");

    private final JdbcClient database;
    private final InstantSource clock;
    private final Reach reach;
    private final Versions versions;
    private final Standings standings;

    Documents(JdbcClient database, InstantSource clock, Reach reach, Versions versions, Standings standings) {
        this.database = database;
        this.clock = clock;
        this.reach = reach;
        this.versions = versions;
        this.standings = standings;
    }

    /**
     * A version that was added.
     *
     * @param document the document
     * @param version its new version
     */
    public record Added(UUID document, UUID version) {}

    /** A new document with its first version. */
    public Added create(NewVersion first) {
        UUID document = insert(first.fileName(), reach.home());
        UUID version = versions.add(document, first);
        standings.refresh(List.of(document));
        return new Added(document, version);
    }

    UUID insert(String name, String path) {
        UUID document = UUID.randomUUID();
        database.sql(INSERT)
                .param("id", document)
                .param("name", name)
                .param("now", now())
                .param("owner", reach.person().id())
                .param("division", reach.person().divisionCode())
                .param("path", path)
                .update();
        return document;
    }

    /** A new version of a document; refused when it does not exist or was put away. */
    public Added addVersion(UUID document, NewVersion next) {
        lock(List.of(document));
        UUID version = versions.add(document, next);
        standings.refresh(List.of(document));
        return new Added(document, version);
    }

    /** Locks documents until the transaction ends; refused when one does not exist or was put away. */
    void lock(List<UUID> documents) {
        List<UUID> present = database.sql("""
                select id from examination.document where id = any(:ids) and deleted_at is null order by id for update""")
                .param("ids", documents.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        if (!present.containsAll(documents)) {
            throw Refused.notFound("文件");
        }
    }

    /**
     * A version whose document is locked until the transaction ends; empty when it is gone. Meanwhile it may have become a
     * version of another document: then that one is locked.
     */
    public Optional<Version> lockedVersion(UUID version) {
        Optional<Version> before = Optional.empty();
        Optional<Version> now = versions.find(version);
        while (now.isPresent() && before.filter(now.get()::equals).isEmpty()) {
            before = now;
            database.sql("select 1 from examination.document where id = :id for no key update")
                    .param("id", now.get().document())
                    .query()
                    .listOfRows();
            now = versions.find(version);
        }
        return now;
    }

    int revision(UUID document) {
        return database.sql("select revision from examination.document where id = :id")
                .param("id", document)
                .query(Integer.class)
                .single();
    }

    /** Stores corrections of a document that the caller has locked. */
    void change(UUID document, DocumentChange change) {
        for (Map.Entry<String, Optional<Object>> field : change.fields().entrySet()) {
            database.sql("update examination.document set %s = :value where id = :id"
                            .formatted(COLUMNS.get(field.getKey())))
                    .param("value", field.getValue().orElse(null))
                    .param("id", document)
                    .update();
        }
        touched(List.of(document));
        standings.refresh(List.of(document));
    }

    /** After a change by a person. */
    void touched(List<UUID> documents) {
        database.sql("""
                update examination.document set revision = revision + 1, changed_at = :now where id = any(:ids)""")
                .param("now", now())
                .param("ids", documents.toArray(UUID[]::new))
                .update();
    }

    /** Puts documents away; those that are already do not count. */
    List<UUID> delete(List<UUID> documents) {
        return putAway("deleted_at = :now", "deleted_at is null", documents);
    }

    /** Takes documents back that were put away. */
    List<UUID> restore(List<UUID> documents) {
        return putAway("deleted_at = null", "deleted_at is not null", documents);
    }

    private List<UUID> putAway(String change, String condition, List<UUID> documents) {
        List<UUID> changed = database.sql("""
                update examination.document set %s, changed_at = :now, revision = revision + 1
                where id = any(:ids) and %s returning id""".formatted(change, condition))
                .param("now", now())
                .param("ids", documents.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        standings.refresh(changed);
        return changed;
    }

    /** What was recognized of a document. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<DocumentDetail.Recognized> recognized(UUID document) {
        return database.sql(RECOGNIZED)
                .param("id", document)
                .query(DocumentDetail.Recognized.class)
                .optional();
    }

    /** Stores what was recognized of a version, as long as there is no newer one. */
    public void recognize(Version version, DocumentDetail.Recognized recognized) {
        database.sql(RECOGNIZE)
                .param("id", version.document())
                .param("number", version.number())
                .param("department", recognized.department())
                .param("division", recognized.division())
                .param("year", recognized.year())
                .param("kind", recognized.kind())
                .param("now", now())
                .update();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    List<DocumentDetail.SetReference> sets(UUID document) {
        Scope scope = reach.readable();
        return database.sql(SETS.formatted(Reach.setWithin(scope, "s.id")))
                .params(scope.parameters())
                .param("id", document)
                .query(DocumentDetail.SetReference.class)
                .list();
    }

    /** Makes the versions of one document newer versions of another; the first is gone then. Both are locked. */
    void merge(UUID document, UUID into) {
        database.sql("""
                update examination.document_version v set document_id = t.id, number = v.number + t.current_version
                from examination.document t where t.id = :into and v.document_id = :document""").param("into", into).param("document", document).update();
        database.sql("update examination.mark set document_id = :into where document_id = :document")
                .param("into", into)
                .param("document", document)
                .update();
        database.sql("""
                update examination.document t set current_version = t.current_version + d.current_version,
                    recognized_department = d.recognized_department, recognized_division = d.recognized_division,
                    recognized_year = d.recognized_year, recognized_kind = d.recognized_kind
                from examination.document d where t.id = :into and d.id = :document""").param("into", into).param("document", document).update();
        database.sql("delete from examination.document where id = :document")
                .param("document", document)
                .update();
        touched(List.of(into));
        standings.refresh(List.of(into));
    }

    private String pathOf(UUID document) {
        return database.sql("select path from examination.document where id = :id")
                .param("id", document)
                .query(String.class)
                .single();
    }

    /** Makes a version of a document, which is locked, a document of its own. */
    UUID split(Version version) {
        UUID fresh = insert(version.fileName(), pathOf(version.document()));
        database.sql("""
                update examination.document_version set document_id = :fresh, number = 1 where id = :version""").param("fresh", fresh).param("version", version.id()).update();
        database.sql("""
                update examination.document d set current_version = (
                    select max(number) from examination.document_version v where v.document_id = d.id)
                where id = any(:both)""").param("both", new UUID[] {fresh, version.document()}).update();
        touched(List.of(version.document()));
        standings.refresh(List.of(fresh, version.document()));
        return fresh;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
