package io.mingzhang.server.platform.requests;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts how often it was really called, in a table of its own; only in tests. */
@RestController
@Needs(Permission.OPEN)
@RequestMapping("/api/counting")
class CountingController {

    private final JdbcClient database;
    private final AuditTrail trail;

    CountingController(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
        database.sql("create table if not exists counted (thing uuid, amount int)")
                .update();
    }

    /**
     * What is to be counted.
     *
     * @param refuse whether it is refused after it was written
     */
    record Count(UUID thing, int amount, boolean refuse) {}

    @PostMapping
    @Transactional
    Map<String, Object> count(@RequestBody Count count) {
        database.sql("insert into counted (thing, amount) values (?, ?)")
                .params(count.thing(), count.amount())
                .update();
        trail.record(
                new Subject("COUNT", count.thing().toString(), "计数", "/", 0),
                "计数",
                Map.of(),
                Map.of("amount", count.amount()));
        if (count.refuse()) {
            throw new Refused(ProblemCode.CONFLICT, "按要求拒绝。", "无需处理。");
        }
        return Map.of("answer", UUID.randomUUID());
    }
}
