package io.mingzhang.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.authored.Complaint;
import io.mingzhang.standards.authored.Complaints;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final String LOCAL = """
            checks:
              - id: LOCAL-001
                title: 合计不超过九十万元
                scope: table
                demand: table.total["合计"] <= fen("90万元")
                message: '合计 {table.total["合计"]}'
            """;

    @Test
    void offChecksAreCountedAndNotReported() {
        Settled plain = settled("", "100.00");
        assertThat(plain.reported()).extracting(Finding::checkId).contains("SUM-01");
        Settled off = settled("checks: {SUM-01: off}\n", "100.00");
        assertThat(off.reported()).extracting(Finding::checkId).doesNotContain("SUM-01");
        assertThat(off.suppressed())
                .isEqualTo(plain.reported().size() - off.reported().size());
    }

    @Test
    void theCloserNameDecidesTheSeverityAndTheOrderFollows() {
        Settled settled = settled(
                "checks:\n  SUM-01: info\n  SUM: warning\n  LOCAL: error\nuser_checks: [local.yaml]\n", "100.00");
        assertThat(settled.reported())
                .filteredOn(finding -> finding.checkId().equals("SUM-01"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
        assertThat(settled.reported().getFirst().checkId()).isEqualTo("LOCAL-001");
        assertThat(settled.reported().subList(1, 3)) // of one cause, in the place of the graver
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.WARNING);
    }

    @Test
    void acceptedFindingIsSetApartUntilItsAmountsChange() {
        ExaminationReport report = report(settings(""), "100.00");
        Finding finding = sum(report);
        String text = accepted("# 我的说明\n", finding, Optional.empty());
        Settled same = settled(text, "100.00");
        assertThat(same.accepted())
                .extracting(accepted -> accepted.finding().fingerprint())
                .containsExactly(finding.fingerprint());
        assertThat(same.accepted().getFirst().acceptance().reason()).isEqualTo("县\"特殊\"口径");
        assertThat(same.reported()).extracting(Finding::fingerprint).doesNotContain(finding.fingerprint());

        Settled changed = settled(text, "101.00");
        assertThat(changed.accepted()).isEmpty();
        assertThat(changed.reopened()).extracting(Finding::fingerprint).containsExactly(finding.fingerprint());
        assertThat(changed.reopened().getFirst().problem().message()).endsWith("（曾由张某于 2026-02-01 接受；此后内容有改动，重新报告）");
    }

    @Test
    void acceptanceRunsOut() {
        Finding finding = sum(report(settings(""), "100.00"));
        assertThat(settled(accepted("", finding, Optional.of(TODAY)), "100.00").accepted())
                .hasSize(1);
        Settled late = settled(accepted("", finding, Optional.of(TODAY.minusDays(1))), "100.00");
        assertThat(late.accepted()).isEmpty();
        assertThat(late.reopened()).hasSize(1);
        assertThat(late.reopened().getFirst().problem().message()).contains("接受期限 2026-02-28 已过");
    }

    @Test
    void acceptanceOfAnotherDepartmentOrYearDoesNotCount() {
        Finding finding = sum(report(settings(""), "100.00"));
        String text = accepted("", finding, Optional.empty()).replaceFirst("year: \\d+", "year: 2019");
        Settled settled = settled(text, "100.00");
        assertThat(settled.accepted()).isEmpty();
        assertThat(settled.reopened()).isEmpty();
        assertThat(settled.reported()).extracting(Finding::fingerprint).contains(finding.fingerprint());
    }

    @Test
    void versionsNameTheFilesWithChecksums() {
        Settings settings = settings("user_checks: [local.yaml]\n");
        assertThat(settings.versions(Map.of("program", "1")))
                .containsKeys("program", "settings/mingzhang.yaml", "settings/local.yaml")
                .hasSize(3);
        assertThat(settings("user_checks: [local.yaml]\n# x\n").versions()).isNotEqualTo(settings.versions());
    }

    private static String accepted(String text, Finding finding, Optional<LocalDate> until) {
        Acceptance.Signature signature = new Acceptance.Signature("县\"特殊\"口径", "张某", LocalDate.of(2026, 2, 1), until);
        return AcceptanceText.added(
                        text, Acceptance.of(finding, document("100.00").disclosure(), signature), finding)
                .orElseThrow();
    }

    private static Finding sum(ExaminationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.checkId().equals("SUM-01"))
                .findFirst()
                .orElseThrow();
    }

    private static Settled settled(String text, String total) {
        Settings settings = settings(text);
        Disclosure document = document(total).disclosure();
        return settings.applied(report(settings, total).findings(), document, TODAY);
    }

    private static ExaminationReport report(Settings settings, String total) {
        return new Examiner(settings.rulebook()).examine(document(total));
    }

    private static Settings settings(String text) {
        Complaints complaints = new Complaints();
        Settings settings = new SettingsReader(new MadeUpFolder(Map.of("local.yaml", LOCAL)), complaints)
                .read("mingzhang.yaml", text);
        assertThat(complaints.inOrder()).extracting(Complaint::display).isEmpty();
        return settings;
    }

    private static ExaminedDocument document(String total) {
        return TableFixture.document(TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                科目编码 | 科目名称           | 合计   | 基本支出 | 项目支出
                         | 合计               | %s | 60.00    | 30.00
                208      | 社会保障和就业支出 | 90.00  | 60.00    | 30.00
                """.formatted(total)));
    }
}
