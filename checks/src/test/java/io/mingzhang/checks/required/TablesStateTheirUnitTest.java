package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesStateTheirUnitTest {

    private static final BudgetTable TABLE =
            TableFixture.of(TableKind.EXPENDITURE_SUMMARY).titled("支出总表").rows("""
                    科目编码 | 科目名称           | 合计   | 基本支出 | 项目支出
                             | 合计               | 100.00 | 60.00    | 40.00
                    208      | 社会保障和就业支出 | 100.00 | 60.00    | 40.00
                    """);

    private static Verdicts verdicts(Optional<AmountUnit> unit) {
        BudgetTable table = new BudgetTable(
                TABLE.id(),
                TABLE.kind(),
                TABLE.title(),
                TABLE.year(),
                TABLE.department(),
                unit,
                TABLE.decimals(),
                TABLE.columns(),
                TABLE.rows(),
                TABLE.notes(),
                TABLE.empty(),
                TABLE.template(),
                TABLE.excludesCarryOver(),
                TABLE.at());
        return Verdicts.of("REQ-11", TableFixture.document(table));
    }

    @Test
    void hintsAtATableWithoutUnit() {
        assertThat(verdicts(Optional.empty()).messages()).containsExactly("“支出总表”没有写明金额单位");
    }

    @Test
    void isSilentWhereTheUnitIsPrinted() {
        assertThat(verdicts(Optional.of(AmountUnit.TEN_THOUSAND_YUAN)).passed()).isEqualTo(1);
    }
}
