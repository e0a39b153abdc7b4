package io.mingzhang.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneCodeStylePerTableTest {

    private static BudgetTable table(TableKind kind, String rows) {
        return TableFixture.table(kind, "科目编码 | 科目名称 | 合计\n" + rows);
    }

    @Test
    void hintsAtMixedStyles() {
        Outcomes outcomes = Outcomes.of(new OneCodeStylePerTable(), withPrintedCodes("[208]", "2080501"));
        assertThat(outcomes.messages()).singleElement().asString().contains("[208]", "2080501");
    }

    @Test
    void acceptsOneStyle() {
        assertThat(Outcomes.of(new OneCodeStylePerTable(), withPrintedCodes("208", "2080501"))
                        .problems())
                .isEmpty();
    }

    private static BudgetTable withPrintedCodes(String first, String second) {
        BudgetTable plain = table(TableKind.EXPENDITURE_SUMMARY, "208 | 甲 | 1.00\n2080501 | 乙 | 1.00");
        List<BudgetRow> rows = List.of(
                printed(plain.rows().get(0), first), printed(plain.rows().get(1), second));
        return plain.withRows(rows);
    }

    private static BudgetRow printed(BudgetRow row, String code) {
        return new BudgetRow(
                row.index(),
                row.parent(),
                row.side(),
                row.kind(),
                row.level(),
                row.item(),
                row.code(),
                code,
                row.name(),
                row.printedName(),
                row.texts(),
                row.cells(),
                row.at());
    }
}
