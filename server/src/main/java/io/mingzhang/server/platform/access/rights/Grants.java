package io.mingzhang.server.platform.access.rights;

import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.PeopleTrail;
import io.mingzhang.server.platform.identity.CurrentPerson;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rights as they are stored. Who may grant them is asked before. */
@Repository
public class Grants {

    private final JdbcClient database;
    private final InstantSource clock;
    private final CurrentPerson person;
    private final PeopleTrail trail;

    Grants(JdbcClient database, InstantSource clock, CurrentPerson person, PeopleTrail trail) {
        this.database = database;
        this.clock = clock;
        this.person = person;
        this.trail = trail;
    }

    /**
     * What is granted.
     *
     * @param role the role
     * @param path below which
     * @param fromYear first year; 0: from the beginning
     * @param toYear last year; 0: without end
     * @param stage for which part of the work; null: all
     */
    public record Wanted(
            Role role,
            String path,
            int fromYear,
            int toYear,
            @Nullable Stage stage) {}

    /** The right of an administrator over everything, when the system is set up. */
    @Transactional
    public void first(Account account, Role role) {
        Optional<UUID> _ = add(account, new Wanted(role, "/", 0, 0, null));
    }

    /** Grants a right; nothing when the person has exactly this one. */
    @Transactional
    public Optional<UUID> add(Account account, Wanted wanted) {
        UUID id = UUID.randomUUID();
        int added = database.sql("""
                insert into platform.person_right
                    (id, account_id, role, path, from_year, to_year, stage, granted_by, granted_at)
                values (:id, :account, :role, :path, :from, :to, :stage, :by, :now)
                on conflict do nothing""")
                .param("id", id)
                .param("account", account.id())
                .param("role", wanted.role().name())
                .param("path", wanted.path())
                .param("from", wanted.fromYear())
                .param("to", wanted.toYear())
                .param("stage", wanted.stage() == null ? null : wanted.stage().name())
                .param("by", person.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added == 1) {
            trail.changed(account, "授权", Map.of(), described(wanted));
        }
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Takes a right away. */
    @Transactional
    public void remove(Account account, RightView right) {
        int removed = database.sql("delete from platform.person_right where id = :id")
                .param("id", right.id())
                .update();
        if (removed == 1) {
            trail.changed(account, "撤销授权", described(wantedOf(right)), Map.of());
        }
    }

    /** The rights of the person himself, without those as a deputy. */
    public List<RightView> ownOf(UUID account) {
        return database.sql("select " + RightRows.COLUMNS + """
                         from platform.held_right h where h.holder_id = :account and h.principal_id is null
                        order by h.role, h.path""")
                .param("account", account)
                .query(RightRows::right)
                .list();
    }

    /** A right as it was granted. */
    public static Wanted wantedOf(RightView right) {
        return new Wanted(right.role(), right.path(), right.fromYear(), right.toYear(), right.stage());
    }

    private static Map<String, Object> described(Wanted wanted) {
        Map<String, Object> values = new LinkedHashMap<>();
        Stage stage = wanted.stage();
        values.put("角色", wanted.role().label());
        values.put("范围", wanted.path());
        values.put("起始年度", wanted.fromYear() == 0 ? "不限" : String.valueOf(wanted.fromYear()));
        values.put("截止年度", wanted.toYear() == 0 ? "不限" : String.valueOf(wanted.toYear()));
        values.put("环节", stage == null ? "全部" : stage.label());
        return values;
    }

    /** How many people who may sign in have a role everywhere, without a certain one; until the end of the transaction. */
    public long othersWith(Role role, UUID except) {
        database.sql("lock table platform.person_right in share row exclusive mode")
                .update();
        return database.sql("""
                        select count(distinct r.account_id) from platform.person_right r
                        join platform.account a on a.id = r.account_id and a.state = 'ACTIVE'
                        where r.role = :role and r.path = '/' and r.account_id <> :except
                          and r.from_year = 0 and r.to_year = 0 and (r.stage is null or r.stage = 'ADMINISTRATION')""")
                .param("role", role.name())
                .param("except", except)
                .query(Long.class)
                .single();
    }

    /** Rights over a place move with it. */
    @EventListener
    void follow(PathsMoved moved) {
        database.sql("""
                update platform.person_right set path = :new || substr(path, length(:old) + 1)
                where path >= :old and path < :end""")
                .param("old", moved.oldPath())
                .param("new", moved.newPath())
                .param("end", Scope.end(moved.oldPath()))
                .update();
    }
}
