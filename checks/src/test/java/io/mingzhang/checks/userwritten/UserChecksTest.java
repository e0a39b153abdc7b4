package io.mingzhang.checks.userwritten;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.authored.Complaints;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserChecksTest {

    private static final ExaminedDocument EXPENDITURE =
            TableFixture.document(TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
            科目编码 | 科目名称           | 合计   | 基本支出 | 项目支出
                     | 合计               | 100.00 | 60.00    | 40.00
            208      | 社会保障和就业支出 | 70.00  | 60.00    | 10.00
            213      | 农林水支出         | 30.00  |          | 30.00
            """));

    private static final ExaminedDocument FORM = TargetFixture.project("道路养护经费")
            .with(TargetField.PERSON_IN_CHARGE, "张某")
            .with(TargetField.PHONE, "")
            .whole("300")
            .annual("100")
            .annual(IndicatorType.QUANTITY, "养护里程", "≥20公里")
            .annual(IndicatorType.QUALITY, "合格率", "≥95.5%")
            .annual(IndicatorType.COST, "养护费", "≤80万元")
            .document();

    @Test
    void findsRowsThatDoNotMeetTheDemandWithTheCellsItRead() {
        String file = """
                checks:
                  - id: LOCAL-001
                    title: 基本支出不少于项目支出
                    severity: error
                    scope: row
                    table: 支出总表
                    when: row.kind != "合计行" && has(row["基本支出"])
                    demand: row["基本支出"] >= fen("70万元")
                    expected: fen("70万元")
                    found: row["基本支出"]
                    message: |
                      {row.name}：基本支出 {row["基本支出"]}，占 {share(row["基本支出"], row["合计"])}，第 {row.level} 级
                    remedy: 请核对
                    basis: 虚构县〔2024〕1号
                """;
        ExaminationReport report = examined(file, EXPENDITURE);
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.problem().message()).isEqualTo("社会保障和就业支出：基本支出 60.00 万元，占 85.71%，第 1 级");
        assertThat(finding.problem().remedy()).isEqualTo("请核对");
        assertThat(finding.participants()).extracting(Participant::printed).containsExactly("60.00");
        assertThat(finding.problem().relation().orElseThrow().expected()).isEqualByComparingTo("70000000");
        assertThat(finding.fingerprint()).matches("[0-9a-f]{16}");
        assertThat(examined(file, EXPENDITURE).findings().getFirst().fingerprint())
                .isEqualTo(finding.fingerprint());
    }

    @Test
    void comparisonsBindTheFiguresTheyRead() {
        ExaminationReport tied =
                examined(Written.check("row", "row[\"合计\"] == zero(row, \"基本支出\") + zero(row, \"项目支出\")"), EXPENDITURE);
        assertThat(tied.findings()).isEmpty();
        assertThat(tied.coverage().amounts().bound()).isEqualTo(8);
        ExaminationReport alone =
                examined(Written.check("row", "row[\"合计\"] > 0 && zero(row, \"项目支出\") > 0"), EXPENDITURE);
        assertThat(alone.coverage().amounts().bound()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "row[\"人员经费\"] > 0                | 本表没有“人员经费”一栏",
                "row[\"合计\"] / (row.level - row.level) > 0 | 除数为零",
                "sum([row[\"合计\"], row.name]) > 0    | sum 的列表里有不是整数的项",
                "row[\"合计\"] * 9223372036854775807 > 0 | 数值超出范围",
                "fen(\"十二\") > 0                     | “十二”没有写单位（元、万元、亿元）",
                "share(row[\"合计\"], row.level - row.level) > 0 | 占比的分母为零",
                "row[\"合计\"]                        | 要求没有得出真假值",
                "row[\"合计\"] > row.name             | 运算两边的类型不同（例如文字与整数）",
            })
    void whatCannotBeDecidedIsNotCheckedWithTheReason(String demand, String reason) {
        assertThat(Written.outcomes(Written.check("row", demand), EXPENDITURE))
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.NotChecked.class,
                                skipped -> assertThat(skipped.reason()).isEqualTo(reason)));
    }

    @Test
    void blankIsNeitherZeroNorError() {
        List<Outcome> outcomes = Written.outcomes(Written.check("row", "row[\"基本支出\"] > 0"), EXPENDITURE);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Passed.class);
        assertThat(outcomes.get(2))
                .isInstanceOfSatisfying(
                        Outcome.NotChecked.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo("“基本支出”为空白"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table    | table.total[\"合计\"] == sum(rows.filter(r, r.level == 1).map(r, r[\"合计\"])) | true",
                "table    | table.row[\"208\"][\"合计\"] == fen(\"70万元\")        | true",
                "table    | table.precision_fen == 10000 && table.unit == \"万元\" | true",
                "table    | rounded(table.total[\"合计\"] + 5000, \"万元\", 2) == table.total[\"合计\"] + 10000 | true",
                "document | table[\"支出总表\"].total[\"合计\"] < fen(\"100万元\") | false",
                "document | doc.kind == \"预算公开\" && size(tables) == 1          | true",
                "document | has(doc.year) && doc.year > 2100                       | false",
            })
    void tablesAndDocuments(String scope, String demand, boolean holds) {
        assertThat(Written.outcomes(Written.check(scope, demand), EXPENDITURE))
                .hasSize(1)
                .hasOnlyElementsOfTypes(holds ? Outcome.Passed.class : Outcome.Failed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form | form.annual_fen == fen(\"100万元\") && form.whole_fen > form.annual_fen | true",
                "form | form.field[\"项目名称\"] == \"道路养护经费\"                    | true",
                "form | has(form.field[\"联系电话\"])                                  | false",
                "form | indicators.exists(i, i.type == \"数量指标\" && i.number >= 20) | true",
                "form | indicators.all(i, i.name.size() > 3)                          | false",
                "form | text.contains(\"养护\") && text.count(\"养护\") == 3            | true",
                "form | within(form.annual_fen, fen(\"100.01万元\"), fen(\"100元\"))    | true",
                "form | text.matches(\"里程[^桥]*合格\")                             | true",
            })
    void forms(String scope, String demand, boolean holds) {
        assertThat(Written.outcomes(Written.check(scope, demand), FORM))
                .hasSize(1)
                .hasOnlyElementsOfTypes(holds ? Outcome.Passed.class : Outcome.Failed.class);
    }

    @Test
    void indicatorsOneByOneWithExactNumbers() {
        String file = Written.check("indicator", "indicator.number_e4 >= 955000", "when: 'indicator.type == \"质量指标\"'");
        assertThat(Written.outcomes(file, FORM)).hasSize(1).hasOnlyElementsOfType(Outcome.Passed.class);
        String cost = Written.check(
                "indicator", "indicator.amount_fen < fen(\"80万元\")", "when: 'indicator.type == \"成本指标\"'");
        assertThat(Written.verdicts(cost, FORM).getFirst().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.problem().participants())
                                .extracting(Participant::printed)
                                .contains("≤80万元"));
    }

    @Test
    void otherKindsOfDocumentsAreLeftAlone() {
        assertThat(Written.outcomes(Written.check("row", "false", "documents: [final_accounts]"), EXPENDITURE))
                .isEmpty();
        assertThat(Written.outcomes(Written.check("row", "false", "table: 收入总表"), EXPENDITURE))
                .isEmpty();
        assertThat(Written.outcomes(Written.check("row", "false", "documents: 预算公开"), EXPENDITURE))
                .hasSize(3);
    }

    private static ExaminationReport examined(String file, ExaminedDocument document) {
        Complaints complaints = new Complaints();
        UserCheckFile reader = new UserCheckFile(List.of("SUM-01"), complaints);
        reader.read("local.yaml", file);
        assertThat(complaints.inOrder()).isEmpty();
        return new Examiner(new Rulebook(reader.rules())).examine(document);
    }
}
