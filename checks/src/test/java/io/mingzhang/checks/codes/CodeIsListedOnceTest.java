package io.mingzhang.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class CodeIsListedOnceTest {

    private static BudgetTable table(TableKind kind, String rows) {
        return TableFixture.table(kind, "科目编码 | 科目名称 | 合计\n" + rows);
    }

    private static Outcomes examine(String rows) {
        return Outcomes.of(new CodeIsListedOnce(), table(TableKind.EXPENDITURE_SUMMARY, rows));
    }

    @Test
    void reportsCodeThatIsListedTwice() {
        assertThat(examine("2080501 | 甲 | 1.55\n2080501 | 甲 | 1.65").messages())
                .singleElement()
                .asString()
                .contains("不同");
    }

    @Test
    void acceptsCodesThatAreListedOnce() {
        assertThat(examine("2080501 | 甲 | 1.55\n2080502 | 乙 | 1.65").all()).isEmpty();
    }
}
