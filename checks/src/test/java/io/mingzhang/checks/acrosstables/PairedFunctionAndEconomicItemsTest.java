package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class PairedFunctionAndEconomicItemsTest {

    private static BudgetTable economic() {
        return TableFixture.table(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC, """
                项目           | 合计  | 人员经费 | 公用经费
                合计           | 50.00 | 40.00    | 10.00
                工资福利支出   | 40.00 | 40.00    |
                ·住房公积金    | 40.00 | 40.00    |
                商品和服务支出 | 10.00 |          | 10.00
                ·公务接待费    | 3.38  |          | 3.38
                ·办公费        | 6.62  |          | 6.62
                """);
    }

    private static Outcomes examine(String housing) {
        return Outcomes.ofDocument(
                new PairedFunctionAndEconomicItems(),
                economic(),
                TableFixture.table(
                        TableKind.GENERAL_PUBLIC_EXPENDITURE,
                        "科目编码 | 科目名称 | 合计 | 基本支出\n2210201 | 住房公积金 | %1$s | %1$s".formatted(housing)));
    }

    @Test
    void reportsHousingFundThatDiffersByFunctionAndByEconomicKind() {
        assertThat(examine("41.00").messages()).singleElement().asString().contains("40.00", "41.00");
    }

    private static Outcomes medical(String subsidy, String functional) {
        return Outcomes.ofDocument(
                new PairedFunctionAndEconomicItems(),
                TableFixture.table(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC, """
                科目编码 | 科目名称             | 合计
                30110    | 职工基本医疗保险缴费 | 33.00
                30111    | 公务员医疗补助缴费   | %s
                """.formatted(subsidy)),
                TableFixture.table(
                        TableKind.GENERAL_PUBLIC_EXPENDITURE,
                        "科目编码 | 科目名称 | 合计 | 基本支出\n2101101 | 行政单位医疗 | %1$s | %1$s".formatted(functional)));
    }

    @Test
    void acceptsMedicalSubjectThatHoldsTheSubsidyForCivilServants() {
        assertThat(medical("13.20", "46.20").problems()).isEmpty();
        assertThat(medical("13.20", "46.20").passed()).isEqualTo(1);
    }

    @Test
    void reportsMedicalSubjectThatIsNeitherOneItemNorBoth() {
        assertThat(medical("13.20", "50.00").messages())
                .singleElement()
                .asString()
                .contains("33.00", "50.00");
    }

    @Test
    void acceptsDifferenceOfTheLastDigit() {
        assertThat(examine("40.01").problems()).isEmpty();
        assertThat(examine("40.00").passed()).isEqualTo(1);
    }
}
