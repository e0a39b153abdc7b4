package io.mingzhang.server.examination.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.ReadingWatcher;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.reports.audit.Auditor;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import io.mingzhang.standards.Standards;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The same file gives the same findings through the page and through the command line. */
@TestServer
class SameFindingsTest {

    private final JdbcClient database;
    private final HttpCaller page;

    SameFindingsTest(@Autowired JdbcClient database, @LocalServerPort int port) {
        this.database = database;
        this.page = new HttpCaller(port);
    }

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.empty(database);
    }

    static Stream<Samples.Sample> files() {
        return Samples.texts().stream()
                .flatMap(text ->
                        Stream.of(text, Samples.as(ConvertedKind.XLSX, text), Samples.as(ConvertedKind.DOCX, text)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsWhatTheCommandLineFinds(Samples.Sample file) {
        Drop drop = new Drop(page);
        drop.accepted(file.name(), file.content());
        JsonNode job = drop.finished().get("jobs").get(0);
        assertThat(job.get("state").asString()).as(job.toString()).isEqualTo("DONE");

        List<String> stored = database.sql("""
                        select check_id || ' ' || severity || ' ' || fingerprint || ' ' || message
                        from examination.finding where examination_id = :id order by ordinal""")
                .param("id", UUID.fromString(job.get("examinationId").asString()))
                .query(String.class)
                .list();
        assertThat(stored).isEqualTo(commandLine(file));
    }

    private static List<String> commandLine(Samples.Sample file) {
        Standards standards = Standards.shipped();
        FileReading reading = new FileReading(standards);
        Auditor auditor = new Auditor(reading, standards, Rulebook.shipped(standards), CheckSelection.ALL);
        if (!(reading.read(file.name(), file.content(), ReadingWatcher.NONE)
                instanceof Result.Done<Understood>(var understood))) {
            throw new IllegalStateException(file + " was not read");
        }
        Audited audited = auditor.audit(understood);
        return audited.findings().stream()
                .map(finding -> "%s %s %s %s"
                        .formatted(
                                finding.checkId(),
                                finding.severity(),
                                finding.fingerprint(),
                                finding.problem().message()))
                .toList();
    }
}
