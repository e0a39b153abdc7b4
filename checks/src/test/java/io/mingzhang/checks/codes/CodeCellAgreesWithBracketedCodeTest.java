package io.mingzhang.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class CodeCellAgreesWithBracketedCodeTest {

    private static BudgetTable table(TableKind kind, String rows) {
        return TableFixture.table(kind, "科目编码 | 科目名称 | 合计\n" + rows);
    }

    private static Outcomes examine(String rows) {
        return Outcomes.of(new CodeCellAgreesWithBracketedCode(), table(TableKind.EXPENDITURE_SUMMARY, rows));
    }

    @Test
    void reportsRowsWhoseTwoCodesDifferOnce() {
        assertThat(examine("208 | [20805]甲 | 1.00\n213 | [21305]乙 | 2.00").messages())
                .singleElement()
                .asString()
                .contains("2 行");
    }

    @Test
    void acceptsRowsThatRepeatTheirCode() {
        assertThat(examine("20805 | [20805]甲 | 1.00").passed()).isEqualTo(1);
    }
}
