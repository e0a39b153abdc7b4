package io.mingzhang.server.examination.sets;

import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.server.examination.report.ReportParts;
import io.mingzhang.server.examination.run.ExaminationParts;
import io.mingzhang.server.examination.standing.Standings;
import io.mingzhang.server.platform.identity.CurrentPerson;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Examinations of sets. Of a set only the newest is kept: which documents it was of, only the set itself could tell. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SetExaminations {

    private static final String INSERT = """
            insert into examination.examination (id, set_id, outcome, errors, warnings, infos, relations_held,
                relations_broken, not_checked, examine_micros, program_versions, finished_at, owner_id, division_code)
            values (:id, :set, 'EXAMINED', :errors, :warnings, :infos, :held, :broken, :notChecked, :micros,
                jsonb_object(cast(:programs as text[]), cast(:versions as text[])), :now, :owner,
                :division)""";

    private final JdbcClient database;
    private final InstantSource clock;
    private final CurrentPerson person;
    private final ExaminationParts parts;
    private final Standings standings;

    SetExaminations(
            JdbcClient database,
            InstantSource clock,
            CurrentPerson person,
            ExaminationParts parts,
            Standings standings) {
        this.database = database;
        this.clock = clock;
        this.person = person;
        this.parts = parts;
        this.standings = standings;
    }

    /**
     * A set that was examined.
     *
     * @param set the set
     * @param audited what it came to
     * @param stamp as what its members were examined
     * @param nanos how long it took
     */
    record Examined(UUID set, AuditedSet audited, String stamp, long nanos) {

        private long count(Severity severity) {
            return audited.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }

        private Map<String, String> versions() {
            return audited.report().orElseThrow().versions();
        }

        private OutcomeTally outcomes() {
            return audited.report().orElseThrow().outcomes();
        }
    }

    /** Stores a report; nothing when the set is gone. */
    void examined(Examined examined, ReportParts.Parts made) {
        int present = database.sql("update examination.document_set set examined_as = :stamp where id = :set")
                .param("stamp", examined.stamp())
                .param("set", examined.set())
                .update();
        if (present == 0) {
            return;
        }
        database.sql("delete from examination.examination where set_id = :set")
                .param("set", examined.set())
                .update();
        UUID id = UUID.randomUUID();
        database.sql(INSERT)
                .param("id", id)
                .param("set", examined.set())
                .param("errors", examined.count(Severity.ERROR))
                .param("warnings", examined.count(Severity.WARNING))
                .param("infos", examined.count(Severity.INFO))
                .param("held", examined.outcomes().passed())
                .param("broken", examined.outcomes().failed())
                .param(
                        "notChecked",
                        examined.outcomes().notChecked().stream()
                                .mapToInt(OutcomeTally.NotCheckedCount::count)
                                .sum())
                .param("micros", TimeUnit.NANOSECONDS.toMicros(examined.nanos()))
                .param("programs", examined.versions().keySet().toArray(String[]::new))
                .param("versions", examined.versions().values().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("owner", person.id())
                .param("division", person.divisionCode())
                .update();
        parts.add(id, made);
        standings.refreshSets(List.of(examined.set()));
        changedMeanwhile(examined.set());
    }

    /** A member that changed while the set was examined has it examined again. */
    private void changedMeanwhile(UUID set) {
        database.sql("""
                insert into examination.document_changed
                select m.document_id from examination.document_set_member m
                join examination.standing s on s.subject_id = m.document_id
                join examination.examination e on e.set_id = m.set_id
                where m.set_id = :set and s.examined_at > e.finished_at - e.examine_micros * interval '1 microsecond'
                on conflict do nothing""").param("set", set).update();
    }
}
