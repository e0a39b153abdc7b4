package io.mingzhang.checks.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminerTest {

    private static final String TABLE = """
            科目编码 | 科目名称 | 合计  | 基本支出 | 项目支出
                     | 合计     | 30.00 | 13.00    | 17.00
            201      | 甲       | 10.00 | 4.00     | 6.00
            208      | 乙       | 20.00 | 9.00     | 11.00
            """;

    /** Row sums and column sums of a three-column table: enough for arithmetic to single out a cell. */
    @CheckInfo(
            id = "TOY-01",
            title = "行列合计",
            severity = Severity.ERROR,
            category = CheckCategory.WITHIN_TABLE,
            summary = "",
            reason = "",
            formula = "",
            basis = "",
            fires = "",
            silent = "")
    private static final class RowsAndColumnsSum implements Check<BudgetTable> {
        @Override
        public List<Outcome> examine(BudgetTable table) {
            List<Outcome> outcomes = new ArrayList<>();
            for (BudgetRow row : table.rows()) {
                outcomes.add(sum("行" + row.identity(), figure(row, 0), List.of(figure(row, 1), figure(row, 2))));
            }
            for (int c = 0; c < 3; c++) {
                int column = c;
                List<Participant> parts = table.rows().stream()
                        .skip(1)
                        .map(row -> figure(row, column))
                        .toList();
                outcomes.add(sum("列" + c, figure(table.rows().getFirst(), c), parts));
            }
            return outcomes;
        }

        private static Participant figure(BudgetRow row, int index) {
            BudgetCell cell = row.cells().get(index);
            return Participant.of(row.display(), cell.amount().orElseThrow(), cell.at());
        }

        private static Outcome sum(String identity, Participant total, List<Participant> parts) {
            return Outcome.of(
                    Relation.sumOf("合计", total, parts), relation -> Problem.of(identity, relation, "不等", "核对"));
        }
    }

    private static final Examiner EXAMINER =
            new Examiner(new Rulebook(List.of(Rule.each(ExaminedDocument::eachTable, new RowsAndColumnsSum()))));

    private static ExaminationReport examine(String text) {
        return EXAMINER.examine(TableFixture.document(TableFixture.table(TableKind.EXPENDITURE_SUMMARY, text)));
    }

    @Test
    void reportsNothingOnTablesThatAddUpAndCountsWhatPassed() {
        ExaminationReport report = examine(TABLE);
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcomes().passed()).isEqualTo(6);
        assertThat(report.coverage().amounts()).isEqualTo(new Coverage.Share(9, 9));
        assertThat(report.nanosByCheck()).containsKeys("TOY-01", ExaminationReport.ENGINE);
    }

    @Test
    void namesTheCellInWhichRowAndColumnMeet() {
        ExaminationReport report = examine(TABLE.replace("11.00", "12.00"));
        assertThat(report.findings()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.participants().getFirst().printed()).isEqualTo("12.00");
            assertThat(finding.problem().group())
                    .isEqualTo(report.findings().getFirst().fingerprint());
        });
        assertThat(report.findings().getFirst().problem().remedy()).contains("11.00 万元");
    }

    @Test
    void namesTheTotalWhenTheTotalIsWrong() {
        ExaminationReport report = examine(TABLE.replace("30.00", "31.00"));
        assertThat(report.findings())
                .extracting(f -> f.participants().getFirst().printed())
                .containsOnly("31.00");
    }

    @Test
    void keepsTwoIndependentErrorsApart() {
        ExaminationReport report = examine(TABLE.replace("11.00", "12.00").replace("4.00", "4.30"));
        assertThat(report.findings()).hasSize(4);
        assertThat(report.findings()).extracting(f -> f.problem().group()).doesNotContain("");
        assertThat(report.findings().stream().map(f -> f.problem().group()).distinct())
                .hasSize(2);
    }

    @Test
    void fingerprintsDependOnIdentityNotOnPlaceOrAmount() {
        List<String> before = fingerprints(examine(TABLE.replace("11.00", "12.00")));
        List<String> after = fingerprints(examine(TABLE.replace("11.00", "13.00")));
        assertThat(after).isEqualTo(before);
        assertThat(before).doesNotHaveDuplicates();
    }

    @Test
    void lowersFindingsThatStandInDamagedRows() {
        BudgetTable table = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, TABLE.replace("11.00", "12.00"));
        SourceLocation damagedRow = table.rows().get(2).at();
        Damage damage = new Damage(Damage.Kind.SHIFTED_ROW, "错行", "t1", damagedRow);
        ExaminationReport report =
                EXAMINER.examine(TableFixture.document(DocumentKind.BUDGET, List.of(table), List.of(damage)));
        assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(report.findings()).allMatch(finding -> finding.problem().extractionDamage());
    }

    @Test
    void lowersFindingsOnPagesWhoseTextWasRecognizedFromAPicture() {
        BudgetTable table = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, TABLE.replace("11.00", "12.00"));
        for (int page : List.of(0, 3)) {
            SourceLocation at = SourceLocation.ofPage(table.at().source(), page, 0, 0, 0);
            Damage damage = new Damage(Damage.Kind.RECOGNIZED_PAGE, "文字由图像识别得来", "", at);
            ExaminationReport report =
                    EXAMINER.examine(TableFixture.document(DocumentKind.BUDGET, List.of(table), List.of(damage)));
            assertThat(report.findings())
                    .isNotEmpty()
                    .allMatch(finding -> finding.problem().extractionDamage()
                            == (page == table.at().page()));
        }
    }

    @Test
    void judgesNothingByTheFiguresOfTablesThatCouldNotBeReadForCertain() {
        BudgetTable table = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, TABLE.replace("11.00", "12.00"));
        Damage damage = new Damage(Damage.Kind.DOUBTFUL_TABLE, "第 3 列与第 4 列无法分开", table.id(), table.at());
        ExaminationReport report =
                EXAMINER.examine(TableFixture.document(DocumentKind.BUDGET, List.of(table), List.of(damage)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage().amounts().bound()).isZero();
    }

    @Test
    void refusesTwoChecksOfOneName() {
        Rule rule = Rule.each(ExaminedDocument::eachTable, new RowsAndColumnsSum());
        assertThatThrownBy(() -> new Rulebook(List.of(rule, rule))).hasMessageContaining("TOY-01");
    }

    private static List<String> fingerprints(ExaminationReport report) {
        return report.findings().stream().map(Finding::fingerprint).toList();
    }
}
