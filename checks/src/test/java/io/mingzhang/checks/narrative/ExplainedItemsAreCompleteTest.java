package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainedItemsAreCompleteTest {

    private static final BudgetTable BOOK = TableFixture.table(TableKind.GENERAL_PUBLIC_EXPENDITURE, """
            科目编码 | 科目名称         | 合计
                     | 合计             | 100.00
            213      | 农林水支出       | 100.00
            21301    | 农业农村         | 100.00
            2130101  | 行政运行         | 50.00
            2130104  | 事业运行         | 30.00
            2130108  | 病虫害控制       | 15.00
            2130109  | 农产品质量安全   | 5.00
            """);

    private static Outcomes explaining(String... codes) {
        Saying[] said = Stream.of(codes)
                .map(code -> Saying.amount("s" + code, Measure.TOTAL, "1.00")
                        .meaning(Quantity.of(Side.EXPENDITURE, Fund.GENERAL_PUBLIC, BudgetPeriod.TOTAL, Measure.TOTAL)
                                .forCode(new ClassificationCode(ClassificationScheme.FUNCTIONAL, code))))
                .toArray(Saying[]::new);
        return new Outcomes(new ExplainedItemsAreComplete().examine(Saying.document(List.of(), List.of(BOOK), said)));
    }

    @Test
    void reportsItemLeftOut() {
        assertThat(explaining("2130101", "2130104", "2130108").messages())
                .singleElement()
                .asString()
                .contains("2130109", "5.00");
    }

    @Test
    void acceptsListOfAllItems() {
        assertThat(explaining("2130101", "2130104", "2130108", "2130109").passed())
                .isEqualTo(1);
    }

    @Test
    void takesTwoItemsForExamples() {
        assertThat(explaining("2130101", "2130104").problems()).isEmpty();
    }
}
