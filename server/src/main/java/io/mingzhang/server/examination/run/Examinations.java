package io.mingzhang.server.examination.run;

import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.audit.KeyLine;
import io.mingzhang.reports.headline.Headlines;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.server.examination.documents.Version;
import io.mingzhang.server.examination.report.ReportParts;
import io.mingzhang.server.platform.identity.CurrentPerson;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Examinations of versions, each stored with its parts and findings in the caller's transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Examinations {

    private static final String INSERT = """
            insert into examination.examination (id, version_id, outcome, refusal, refusal_remedy, no_budget, errors, warnings,
                infos, relations_held, relations_broken, not_checked, amounts_bound, amounts_total, prose_bound, prose_total,
                read_micros, recognize_micros, examine_micros, program_versions, document_key, headlines, finished_at,
                owner_id, division_code, fiscal_year)
            values (:id, :version, :outcome, :refusal, :remedy, :noBudget, :errors, :warnings,
                :infos, :held, :broken, :notChecked, :amountsBound, :amountsTotal, :proseBound, :proseTotal,
                :readMicros, :recognizeMicros, :examineMicros, cast(:versions as jsonb), :key, :headlines, :now,
                :owner, :division, :year)""";

    /** Of an older examination of the same version its numbers are kept; the rest can be had again by examining. */
    private static final List<String> LIGHTEN = List.of("""
            delete from examination.examination_part where examination_id in (
                select id from examination.examination where version_id = :version and id <> :id)""", """
            delete from examination.finding where examination_id in (
                select id from examination.examination where version_id = :version and id <> :id)""");

    private final JdbcClient database;
    private final InstantSource clock;
    private final CurrentPerson person;
    private final JsonMapper json;
    private final ExaminationParts parts;

    Examinations(
            JdbcClient database, InstantSource clock, CurrentPerson person, JsonMapper json, ExaminationParts parts) {
        this.database = database;
        this.clock = clock;
        this.person = person;
        this.json = json;
        this.parts = parts;
    }

    /** Stores that a file could not be read. */
    UUID refused(Version version, Failure failure) {
        UUID id = UUID.randomUUID();
        start(id, version, "REFUSED")
                .param("refusal", failure.reason())
                .param("remedy", failure.advice())
                .params(ExaminationNumbers.NONE)
                .param("versions", "{}")
                .param("key", "")
                .param("headlines", "")
                .param("year", null)
                .update();
        lighten(id, version);
        return id;
    }

    /** Stores a report. */
    UUID examined(Version version, Audited audited, ReportParts.Parts made) {
        UUID id = UUID.randomUUID();
        Disclosure document = audited.document();
        start(id, version, "EXAMINED")
                .param("refusal", "")
                .param("remedy", "")
                .params(ExaminationNumbers.of(audited))
                .param("versions", json.writeValueAsString(audited.report().versions()))
                .param("key", ExaminationParts.storable(KeyLine.text(DocumentKey.of(document))))
                .param("headlines", ExaminationParts.storable(Headlines.text(Headlines.of(document))))
                .param("year", document.fiscalYear().map(FiscalYear::value).orElse(null))
                .update();
        parts.add(id, made);
        lighten(id, version);
        return id;
    }

    private JdbcClient.StatementSpec start(UUID id, Version version, String outcome) {
        return database.sql(INSERT)
                .param("id", id)
                .param("version", version.id())
                .param("outcome", outcome)
                .param("now", Timestamp.from(clock.instant()))
                .param("owner", person.id())
                .param("division", person.divisionCode());
    }

    private void lighten(UUID id, Version version) {
        LIGHTEN.forEach(statement -> database.sql(statement)
                .param("id", id)
                .param("version", version.id())
                .update());
    }
}
