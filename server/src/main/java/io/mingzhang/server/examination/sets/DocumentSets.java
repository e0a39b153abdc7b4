package io.mingzhang.server.examination.sets;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.CurrentPerson;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored sets. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DocumentSets {

    private static final String KNOWN = """
            select s.id, s.state,
                   array(select m.document_id from examination.document_set_member m
                         join examination.document d on d.id = m.document_id and d.deleted_at is null
                         where m.set_id = s.id) as members,
                   array(select l.document_id from examination.document_set_left_out l where l.set_id = s.id) as left_out,
                   exists (select 1 from examination.mark k where k.set_id = s.id) as marked
            from examination.document_set s %s""";

    private static final String INSERT = """
            insert into examination.document_set (id, name, bond, state, reason, created_at, changed_at, owner_id,
                division_code)
            values (:id, :name, :bond, :state, :reason, :now, :now, :owner, :division)""";

    private static final String ADD_MEMBERS = """
            insert into examination.document_set_member (set_id, document_id, role)
            select :id, * from unnest(:documents, :roles) on conflict (set_id, document_id) do update set role = excluded.role""";

    private static final String LEAVE_OUT = """
            insert into examination.document_set_left_out (set_id, document_id)
            select m.set_id, m.document_id from examination.document_set_member m
            where m.set_id = :id and m.document_id <> all(:documents)
            on conflict do nothing""";

    private final JdbcClient database;
    private final InstantSource clock;
    private final CurrentPerson person;

    DocumentSets(JdbcClient database, InstantSource clock, CurrentPerson person) {
        this.database = database;
        this.clock = clock;
        this.person = person;
    }

    /** All of them. */
    List<KnownSet> known() {
        return database.sql(KNOWN.formatted("")).query(DocumentSets::stored).list();
    }

    /** One of them, locked until the transaction ends. */
    Optional<KnownSet> lock(UUID id) {
        return database.sql(KNOWN.formatted("where s.id = :id for no key update of s"))
                .param("id", id)
                .query(DocumentSets::stored)
                .optional();
    }

    private static KnownSet stored(ResultSet row, int number) throws SQLException {
        return new KnownSet(
                row.getObject("id", UUID.class),
                SetState.valueOf(row.getString("state")),
                ids(row.getArray("members")),
                ids(row.getArray("left_out")),
                row.getBoolean("marked"));
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.of((UUID[]) array.getArray());
    }

    /** Adds a set. */
    UUID add(ProposedSet set, SetState state) {
        UUID id = UUID.randomUUID();
        database.sql(INSERT)
                .param("id", id)
                .param("name", set.name())
                .param("bond", set.bond().name())
                .param("state", state.name())
                .param("reason", set.reason())
                .param("now", now())
                .param("owner", person.id())
                .param("division", person.divisionCode())
                .update();
        members(id, set.roles());
        return id;
    }

    /** Brings a proposal in line with what the documents say now. */
    void update(UUID id, ProposedSet set) {
        int changed = database.sql("""
                update examination.document_set set name = :name, bond = :bond, reason = :reason, changed_at = :now
                where id = :id and (name, bond, reason) is distinct from (:name, :bond, :reason)""")
                .param("id", id)
                .param("name", set.name())
                .param("bond", set.bond().name())
                .param("reason", set.reason())
                .param("now", now())
                .update();
        boolean others = members(id, set.roles());
        if (others && changed == 0) {
            touched(id);
        }
    }

    /** Makes these the members; says whether that changed anything. Documents that are put away stay what they were. */
    private boolean members(UUID id, Map<UUID, String> roles) {
        UUID[] documents = roles.keySet().toArray(UUID[]::new);
        int before = count(id);
        int removed =
                database.sql("""
                delete from examination.document_set_member m where m.set_id = :id and m.document_id <> all(:documents)
                    and not exists (select 1 from examination.document d where d.id = m.document_id and d.deleted_at is not null)""").param("id", id).param("documents", documents).update();
        database.sql(ADD_MEMBERS)
                .param("id", id)
                .param("documents", documents)
                .param("roles", roles.values().toArray(String[]::new))
                .update();
        return removed > 0 || count(id) != before;
    }

    private int count(UUID id) {
        return database.sql("select count(*)::int from examination.document_set_member where set_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** Makes these the members because a person says so; those that leave are not proposed for this set again. */
    void choose(UUID id, Collection<UUID> documents) {
        UUID[] chosen = documents.toArray(UUID[]::new);
        database.sql(LEAVE_OUT).param("id", id).param("documents", chosen).update();
        database.sql(
                        "delete from examination.document_set_left_out where set_id = :id and document_id = any(:documents)")
                .param("id", id)
                .param("documents", chosen)
                .update();
        database.sql(
                        "delete from examination.document_set_member where set_id = :id and document_id <> all(:documents)")
                .param("id", id)
                .param("documents", chosen)
                .update();
        database.sql("""
                insert into examination.document_set_member (set_id, document_id)
                select :id, unnest(:documents) on conflict do nothing""").param("id", id).param("documents", chosen).update();
        touched(id);
    }

    void rename(UUID id, String name) {
        set(id, "name", name);
    }

    void state(UUID id, SetState state) {
        set(id, "state", state.name());
    }

    private void set(UUID id, String column, String value) {
        database.sql("update examination.document_set set %s = :value, changed_at = :now where id = :id"
                        .formatted(column))
                .param("value", value)
                .param("now", now())
                .param("id", id)
                .update();
    }

    private void touched(UUID id) {
        database.sql("update examination.document_set set changed_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    void delete(Collection<UUID> ids) {
        database.sql("delete from examination.document_set where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** How many of these documents exist in a scope and are not put away. */
    int existing(Collection<UUID> documents, Scope scope) {
        return database.sql("select count(*)::int from examination.document where id = any(:ids) and deleted_at is null"
                        + " and " + scope.condition("path"))
                .params(scope.parameters())
                .param("ids", documents.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** As what the members of a set were last examined together. */
    String examinedAs(UUID id) {
        return database.sql("select examined_as from examination.document_set where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    void examinedAs(UUID id, String stamp) {
        database.sql("update examination.document_set set examined_as = :stamp where id = :id")
                .param("stamp", stamp)
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
