package io.mingzhang.checks.together.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsSumToDepartmentTest {

    private static final List<String> UNITS = List.of("虚构市甲局本级", "虚构市甲局第1服务中心");
    private static final ExaminedDocument DEPARTMENT = expenditure("300.00");

    private static ExaminedDocument expenditure(String total) {
        return TableFixture.document(TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                科目编码 | 科目名称   | 合计
                         | 合计       | %s
                213      | 农林水支出 | %s
                """.formatted(total, total)));
    }

    private static Outcomes outcomes(ExaminedDocument department, ExaminedDocument... units) {
        return SetFixture.of(new UnitsSumToDepartment(), SetFixture.family(department, UNITS, units));
    }

    @Test
    void unitsThatDoNotAddUpAreReportedOnceWithTheDeepestSubjectFirst() {
        Outcomes outcomes = outcomes(DEPARTMENT, expenditure("180.00"), expenditure("119.00"));

        assertThat(outcomes.messages()).singleElement().asString().contains("213", "应为 299.00 万元", "另有 1 处");
    }

    @Test
    void unitsInAnotherUnitOfMoneyAddUp() {
        ExaminedDocument inYuan = TableFixture.document(TableFixture.of(TableKind.EXPENDITURE_SUMMARY)
                .in(AmountUnit.YUAN)
                .rows("""
                科目编码 | 科目名称   | 合计
                         | 合计       | 1200000
                213      | 农林水支出 | 1200000
                """));

        Outcomes outcomes = outcomes(DEPARTMENT, expenditure("180.00"), inYuan);

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(2);
    }

    @Test
    void withAUnitMissingOnlyAnExcessIsReported() {
        assertThat(outcomes(DEPARTMENT, expenditure("180.00")).problems()).isEmpty();
        assertThat(outcomes(DEPARTMENT, expenditure("300.01")).problems()).hasSize(1);
    }

    @Test
    void aUnitWithoutSuchATableCountsForNothing() {
        ExaminedDocument other = TableFixture.document(TableFixture.table(TableKind.THREE_PUBLIC, """
                项目           | 合计
                “三公”经费合计 | 1.00
                """));

        Outcomes outcomes = outcomes(DEPARTMENT, expenditure("180.00"), other);

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).containsOnly("所属单位的文件没有同一口径的报表");
    }
}
