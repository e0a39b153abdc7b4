package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.workflow.Level;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores chains: changes of names and days in place, other steps as a new version. */
@Repository
class ChainStore {

    private final JdbcClient database;
    private final CurrentPerson person;

    ChainStore(JdbcClient database, CurrentPerson person) {
        this.database = database;
        this.person = person;
    }

    /** Which version it is, and how often it was changed with those before it. */
    record Count(int version, int revision) {

        static final Count FIRST = new Count(1, 0);

        static Count after(Chain chain) {
            return new Count(chain.version() + 1, chain.revision() + 1);
        }
    }

    /** Stores a version that from now on is in force. */
    UUID add(ChainOrder.Required order, Count count, Instant now) {
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into workflow.chain
                (id, kind, variant, path, fiscal_year, version, revision, name, created_at, changed_at,
                 owner_id, division_code)
            values (:id, :kind, :variant, :path, :year, :version, :revision, :name, :now, :now,
                    :owner, :division)\
            """)
                .param("id", id)
                .param("kind", order.target().kind())
                .param("variant", order.target().variant())
                .param("path", order.target().path())
                .param("year", order.target().year())
                .param("version", count.version())
                .param("revision", count.revision())
                .param("name", order.name())
                .param("now", Timestamp.from(now))
                .param("owner", person.id())
                .param("division", person.divisionCode())
                .update();
        order.steps().forEach(step -> addStep(id, step));
        return id;
    }

    /** Keeps the version and its steps, with other names and days. */
    void change(UUID id, ChainOrder.Required order, Instant now) {
        database.sql("""
            update workflow.chain
            set name = :name, changed_at = :now, revision = revision + 1 where id = :id\
            """)
                .param("id", id)
                .param("name", order.name())
                .param("now", Timestamp.from(now))
                .update();
        for (Step step : order.steps()) {
            database.sql("""
                update workflow.chain_step set name = :name, opens = :opens, closes = :closes
                where chain_id = :chain and number = :number\
                """)
                    .param("chain", id)
                    .param("number", step.number())
                    .param("name", step.name())
                    .param("opens", day(step.opens()))
                    .param("closes", day(step.closes()))
                    .update();
        }
    }

    /** No longer in force; things under way keep it. */
    void retire(UUID id, Instant now) {
        database.sql("""
            update workflow.chain
            set retired_at = :now, changed_at = :now, revision = revision + 1
            where id = :id and retired_at is null\
            """).param("id", id).param("now", Timestamp.from(now)).update();
    }

    /** What is still being filled in goes over from one version to another; of other variants nothing does. */
    void adopt(UUID from, Chain to, ChainOrder.Target target) {
        Step first = to.steps().getFirst();
        database.sql("""
            update workflow.subject
            set chain_id = :to, step_name = :name, step_role = :role,
                step_path = case when :unit then path else department_path end
            where chain_id = :from and step = 0 and fiscal_year = :year
                and path >= :path and path < :end and :variant in ('', variant)\
            """)
                .param("variant", target.variant())
                .param("from", from)
                .param("to", to.id())
                .param("name", first.name())
                .param("role", first.role().name())
                .param("unit", first.level() == Level.UNIT)
                .param("year", target.year())
                .param("path", target.path())
                .param("end", Scope.end(target.path()))
                .update();
    }

    private void addStep(UUID chain, Step step) {
        database.sql("""
            insert into workflow.chain_step
                (chain_id, number, name, role, level, optional, opens, closes)
            values (:chain, :number, :name, :role, :level, :optional, :opens, :closes)\
            """)
                .param("chain", chain)
                .param("number", step.number())
                .param("name", step.name())
                .param("role", step.role().name())
                .param("level", step.level().name())
                .param("optional", step.optional())
                .param("opens", day(step.opens()))
                .param("closes", day(step.closes()))
                .update();
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    /** Whether two rows of steps are the same but for names and days. */
    static boolean isSameCourse(List<Step> one, List<Step> other) {
        return one.stream()
                .map(ChainStore::course)
                .toList()
                .equals(other.stream().map(ChainStore::course).toList());
    }

    private static List<Object> course(Step step) {
        return List.of(step.number(), step.role(), step.level(), step.optional());
    }
}
