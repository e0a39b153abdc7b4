package io.mingzhang.server.platform.audit;

import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.requests.ServedRequest;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries beside the change, not chained yet: writers do not wait for each other. */
@Repository
class AuditTable implements AuditTrail {

    private static final String INSERT = """
            with entry as (
                insert into platform.audit_entry (at, person_id, person_name, address, request_id, subject_kind,
                    subject_id, subject_title, path, fiscal_year, division_code, action, before, after)
                values (:at, :person, :name, :address, :request, :kind, :id, :title, :path, :year, :division, :action,
                    :before, :after)
                returning id)
            insert into platform.audit_pending (entry_id) select id from entry
            """;

    private final JdbcClient database;
    private final CurrentPerson person;
    private final InstantSource clock;
    private final JsonMapper json;

    AuditTable(JdbcClient database, CurrentPerson person, InstantSource clock, JsonMapper json) {
        this.database = database;
        this.person = person;
        this.clock = clock;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Subject subject,
            String action,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        Differences differences = Differences.between(before, after, json);
        if (!differences.something()) {
            return;
        }
        ServedRequest request = ServedRequest.current();
        database.sql(INSERT)
                .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("person", person.id())
                .param("name", person.name())
                .param("address", request.address())
                .param("request", request.id())
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("title", subject.title())
                .param("path", subject.path())
                .param("year", subject.year())
                .param("division", person.divisionCode())
                .param("action", action)
                .param("before", differences.before())
                .param("after", differences.after())
                .update();
    }
}
