package io.mingzhang.server.examination.reach;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.CurrentPerson;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks for single things what {@link Access} says of their places. What does not exist is not refused here: whoever looks for
 * it says so. Whoever may everywhere costs no statement.
 */
@Repository
public class Reach {

    private static final String OF_DOCUMENTS = "select path from examination.document where id = any(:ids)";

    private static final String OF_SETS = """
            select distinct d.path from examination.document_set_member m
            join examination.document d on d.id = m.document_id where m.set_id = any(:ids)""";

    private static final String OF_EXAMINATIONS = """
            select d.path from examination.examination e
            join examination.document_version v on v.id = e.version_id
            join examination.document d on d.id = v.document_id where e.id = any(:ids)
            union
            select d.path from examination.examination e
            join examination.document_set_member m on m.set_id = e.set_id
            join examination.document d on d.id = m.document_id where e.id = any(:ids)""";

    /** Those of which somebody may see all documents; {@code %1$s} is the id of the set, {@code %2$s} the scope. */
    private static final String SET_IN_SCOPE = """
            not exists (select 1 from examination.document_set_member hidden
                join examination.document there on there.id = hidden.document_id
                where hidden.set_id = %1$s and not %2$s)""";

    private final JdbcClient database;
    private final Access access;
    private final CurrentPerson person;

    Reach(JdbcClient database, Access access, CurrentPerson person) {
        this.database = database;
        this.access = access;
        this.person = person;
    }

    /** Who asks. */
    public CurrentPerson person() {
        return person;
    }

    /** Where somebody may see documents. */
    public Scope readable() {
        return access.scope(Permission.EXAMINE_READ, 0);
    }

    /** Where somebody may change documents. */
    public Scope writable() {
        return access.scope(Permission.EXAMINE_WRITE, 0);
    }

    /** Where new documents of the person are put: at home, or where else he may. */
    public String home() {
        Scope scope = writable();
        return scope.prefixes().isEmpty() || scope.includes(person.path())
                ? person.path()
                : scope.prefixes().getFirst();
    }

    /** Refuses unless somebody may do that with all these documents. */
    public void demandDocuments(Permission permission, UUID... documents) {
        demand(permission, OF_DOCUMENTS, documents);
    }

    /** Refuses unless somebody may do that with the set. */
    public void demandSet(Permission permission, UUID set) {
        demand(permission, OF_SETS, set);
    }

    /** Refuses unless somebody may do that with what was examined. */
    public void demandExamination(Permission permission, UUID examination) {
        demand(permission, OF_EXAMINATIONS, examination);
    }

    private void demand(Permission permission, String statement, UUID... ids) {
        if (!access.scope(permission, 0).isEverywhere()) {
            database.sql(statement)
                    .param("ids", ids)
                    .query(String.class)
                    .list()
                    .forEach(path -> access.demand(permission, path, 0));
        }
    }

    /** Those of some documents that are in a scope, in their order. */
    public List<UUID> within(Scope scope, Collection<UUID> documents) {
        if (scope.isEverywhere()) {
            return List.copyOf(documents);
        }
        return database.sql("select id from examination.document where id = any(:ids) and " + scope.condition("path")
                        + " order by array_position(:ids, id)")
                .params(scope.parameters())
                .param("ids", documents.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** The condition that a set is in a scope, with the parameters of the scope. */
    public static String setWithin(Scope scope, String set) {
        return scope.isEverywhere() ? "true" : SET_IN_SCOPE.formatted(set, scope.condition("there.path"));
    }

    /** Documents of a place move with it. */
    @EventListener
    void follow(PathsMoved moved) {
        database.sql("""
                update examination.document set path = :new || substr(path, length(:old) + 1)
                where path >= :old and path < :end""")
                .param("old", moved.oldPath())
                .param("new", moved.newPath())
                .param("end", Scope.end(moved.oldPath()))
                .update();
    }
}
