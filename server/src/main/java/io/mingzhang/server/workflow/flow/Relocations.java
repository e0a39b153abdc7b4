package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.workflow.Level;
import io.mingzhang.server.workflow.Place;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Chains;
import io.mingzhang.server.workflow.chains.Ladders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives things whose part of the tree was moved to the department and to those whose turn it is at the new place. They keep
 * the chain they were sent along.
 */
@Component
class Relocations {

    private final JdbcClient database;
    private final Ladders ladders;
    private final Turns turns;
    private final Chains chains;

    Relocations(JdbcClient database, Ladders ladders, Turns turns, Chains chains) {
        this.database = database;
        this.ladders = ladders;
        this.turns = turns;
        this.chains = chains;
    }

    /** Things that are the same people's turn. */
    private record Waiting(String path, int year, UUID chain, int step) {}

    /** Looks anew at all that belongs at or below a path. */
    void follow(String path) {
        List<Waiting> waiting = waiting(path);
        waiting.stream().map(Waiting::path).distinct().forEach(this::belong);
        Map<UUID, Chain> known =
                chains.find(waiting.stream().map(Waiting::chain).distinct().toList());
        for (Waiting one : waiting) {
            Chain chain = known.get(one.chain());
            if (chain != null) {
                hand(one, turns.at(chain.step(one.step()), one.path(), one.year()));
            }
        }
    }

    private List<Waiting> waiting(String path) {
        return database.sql("""
                        select distinct path, fiscal_year, chain_id, step from workflow.subject
                        where path >= :from and path < :to order by path, fiscal_year, chain_id, step""")
                .param("from", path)
                .param("to", Scope.end(path))
                .query((row, number) -> new Waiting(
                        row.getString("path"),
                        row.getInt("fiscal_year"),
                        row.getObject("chain_id", UUID.class),
                        row.getInt("step")))
                .list();
    }

    private void belong(String path) {
        Ladders.Ladder ladder = ladders.of(path);
        String division = ladder.places().stream()
                .filter(place -> place.level() == Level.DIVISION)
                .map(Place::code)
                .findFirst()
                .orElse("");
        database.sql("""
                        update workflow.subject set department_path = :department, division_code = :division
                        where path = :path""")
                .param("department", ladder.pathOf(Level.DEPARTMENT))
                .param("division", division)
                .param("path", path)
                .update();
    }

    private void hand(Waiting one, SubjectRow.Task task) {
        database.sql("""
                        update workflow.subject set step_path = :stepPath, step_office = :office
                        where path = :path and fiscal_year = :year and chain_id = :chain and step = :step""")
                .param("stepPath", task.path())
                .param("office", task.office())
                .param("path", one.path())
                .param("year", one.year())
                .param("chain", one.chain())
                .param("step", one.step())
                .update();
    }
}
