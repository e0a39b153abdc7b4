package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class FundBooksBalanceTest {

    private static Outcomes examine(String expenditure) {
        return Outcomes.ofDocument(
                new FundBooksBalance(),
                TableFixture.table(TableKind.FUND_INCOME, "科目编码 | 科目名称 | 合计\n | 合计 | 85.00\n110 | 转移性收入 | 85.00"),
                TableFixture.table(
                        TableKind.FUND_EXPENDITURE,
                        "科目编码 | 科目名称 | 合计\n | 合计 | " + expenditure + "\n230 | 转移性支出 | " + expenditure));
    }

    @Test
    void reportsFundExpenditureThatIsNotItsIncome() {
        assertThat(examine("80.50").messages()).singleElement().asString().contains("85.00", "80.50");
    }

    @Test
    void comparesTotalsNotCodes() {
        assertThat(examine("85.00").problems()).isEmpty();
        assertThat(examine("85.00").passed()).isEqualTo(1);
    }
}
