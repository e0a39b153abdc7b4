package io.mingzhang.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class TablesUseTheirOwnClassificationTest {

    private static BudgetTable table(TableKind kind, String rows) {
        return TableFixture.table(kind, "科目编码 | 科目名称 | 合计\n" + rows);
    }

    private static Outcomes examine(String row) {
        return Outcomes.ofDocument(
                new TablesUseTheirOwnClassification(), table(TableKind.GENERAL_PUBLIC_EXPENDITURE, row));
    }

    @Test
    void reportsFundCodeInTheTableOfTheGeneralPublicBudget() {
        assertThat(examine("2120803 | 城市建设支出 | 1.00").messages())
                .singleElement()
                .asString()
                .contains("2120803");
    }

    @Test
    void acceptsCodesOfTheBook() {
        assertThat(examine("2080505 | 机关事业单位基本养老保险缴费支出 | 1.00").passed()).isEqualTo(1);
    }
}
