package io.mingzhang.checks.together.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class PriorYearColumnsMatchEarlierYearTest {

    private static Outcomes outcomes(String column) {
        ExaminedDocument later =
                TableFixture.document(TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                科目编码 | 科目名称   | %s | 合计
                         | 合计       | 980.00     | 1200.00
                213      | 农林水支出 | 980.00     | 1200.00
                """.formatted(column)));
        ExaminedDocument earlier = TableFixture.document(TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                科目编码 | 科目名称   | 合计
                         | 合计       | 1000.00
                213      | 农林水支出 | 980.00
                """));
        return SetFixture.of(new PriorYearColumnsMatchEarlierYear(), SetFixture.years(later, earlier));
    }

    @Test
    void anAmountOfLastYearThatWasNotPublishedSoIsReported() {
        Outcomes outcomes = outcomes("上年预算数");

        assertThat(outcomes.messages()).singleElement().asString().contains("应为 1000.00 万元");
        assertThat(outcomes.passed()).isEqualTo(1);
    }

    @Test
    void whatWasExecutedIsNotComparedWithTheBudget() {
        assertThat(outcomes("上年执行数").all()).isEmpty();
    }
}
