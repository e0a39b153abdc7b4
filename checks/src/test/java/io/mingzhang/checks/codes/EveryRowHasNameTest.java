package io.mingzhang.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class EveryRowHasNameTest {

    private static BudgetTable table(TableKind kind, String rows) {
        return TableFixture.table(kind, "科目编码 | 科目名称 | 合计\n" + rows);
    }

    @Test
    void reportsRowsWithAmountButWithoutName() {
        assertThat(Outcomes.of(new EveryRowHasName(), table(TableKind.EXPENDITURE_SUMMARY, "208 | | 1.00"))
                        .messages())
                .singleElement()
                .asString()
                .contains("208");
    }

    @Test
    void acceptsRowsWithNames() {
        assertThat(Outcomes.of(new EveryRowHasName(), table(TableKind.EXPENDITURE_SUMMARY, "208 | 甲 | 1.00"))
                        .problems())
                .isEmpty();
    }
}
