package io.mingzhang.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class CodeMatchesNameTest {

    private static BudgetTable table(TableKind kind, String rows) {
        return TableFixture.table(kind, "科目编码 | 科目名称 | 合计\n" + rows);
    }

    private static Outcomes examine(String row) {
        return Outcomes.ofDocument(new CodeMatchesName(), table(TableKind.EXPENDITURE_SUMMARY, row));
    }

    @Test
    void reportsNameOfAnotherCode() {
        assertThat(examine("2080505 | 住房公积金 | 1.00").messages())
                .singleElement()
                .asString()
                .contains("2080505", "住房公积金");
    }

    @Test
    void tellsNumbersOfTheirOwnOnce() {
        String rows = """
                2080501 | 住房公积金 | 1.00
                2080502 | 购房补贴   | 1.00
                2080505 | 行政运行   | 1.00
                2080506 | 事业运行   | 1.00
                2210201 | 住房公积金 | 1.00
                """;
        Outcomes outcomes = Outcomes.ofDocument(new CodeMatchesName(), table(TableKind.EXPENDITURE_SUMMARY, rows));
        assertThat(outcomes.messages()).singleElement().asString().contains("4 行", "2080501 住房公积金", "2080506 事业运行");
        assertThat(outcomes.passed()).isEqualTo(1);
    }

    @Test
    void acceptsStandardAndClippedNames() {
        assertThat(examine("2080505 | 机关事业单位基本养老保险缴费支出 | 1.00").passed()).isEqualTo(1);
        assertThat(examine("2080505 | 机关事业单位基本养老 | 1.00").passed()).isEqualTo(1);
    }
}
