package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.workflow.Level;
import io.mingzhang.standards.chain.DefaultChain;
import io.mingzhang.standards.chain.DefaultChains;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chains of the standards, stored for the whole tree and every year, so that a division can set its own below them. */
@Component
class ShippedChains {

    private static final UUID PROGRAM = new UUID(0, 2);

    private final JdbcClient database;
    private final InstantSource clock;

    ShippedChains(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores those that are not stored yet; any number of nodes may do so at once. */
    void install() {
        for (DefaultChain chain : DefaultChains.load().all()) {
            UUID id = UUID.nameUUIDFromBytes(
                    ("chain/" + chain.kind() + "/" + chain.variant()).getBytes(StandardCharsets.UTF_8));
            int stored = database.sql("""
                            insert into workflow.chain
                                (id, kind, variant, path, fiscal_year, name, created_at, changed_at, owner_id)
                            values (:id, :kind, :variant, '/', 0, :name, :now, :now, :program)
                            on conflict do nothing""")
                    .param("id", id)
                    .param("kind", chain.kind())
                    .param("variant", chain.variant())
                    .param("name", chain.name())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("program", PROGRAM)
                    .update();
            if (stored > 0) {
                storeSteps(id, chain.steps());
            }
        }
    }

    /** All steps at once: a first request pays for this. */
    private void storeSteps(UUID chain, List<DefaultChain.Step> steps) {
        database.sql("""
                        insert into workflow.chain_step (chain_id, number, name, role, level, optional)
                        select :chain, number - 1, name, role, level, optional
                        from unnest(cast(:names as text[]), cast(:roles as text[]), cast(:levels as text[]),
                                cast(:optional as boolean[]))
                            with ordinality as step (name, role, level, optional, number)""")
                .param("chain", chain)
                .param("names", steps.stream().map(DefaultChain.Step::name).toArray(String[]::new))
                .param(
                        "roles",
                        steps.stream()
                                .map(step -> Role.valueOf(step.role()).name())
                                .toArray(String[]::new))
                .param(
                        "levels",
                        steps.stream()
                                .map(step -> Level.valueOf(step.level()).name())
                                .toArray(String[]::new))
                .param(
                        "optional",
                        steps.stream().map(DefaultChain.Step::optional).toArray(Boolean[]::new))
                .update();
    }
}
