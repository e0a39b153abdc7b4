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

    private void storeSteps(UUID chain, List<DefaultChain.Step> steps) {
        for (int number = 0; number < steps.size(); number++) {
            DefaultChain.Step step = steps.get(number);
            database.sql("""
                            insert into workflow.chain_step (chain_id, number, name, role, level, optional)
                            values (:chain, :number, :name, :role, :level, :optional)""")
                    .param("chain", chain)
                    .param("number", number)
                    .param("name", step.name())
                    .param("role", Role.valueOf(step.role()).name())
                    .param("level", Level.valueOf(step.level()).name())
                    .param("optional", step.optional())
                    .update();
        }
    }
}
