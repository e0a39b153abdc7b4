package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class TableTitlesNameTheYearTest {

    private static Outcomes examine(String title) {
        return Outcomes.ofDocument(
                new TableTitlesNameTheYear(),
                TableFixture.of(TableKind.EXPENDITURE_SUMMARY).titled(title).rows("科目编码 | 科目名称 | 合计\n | 合计 | 1.00"));
    }

    @Test
    void reportsTitleOfAnotherYear() {
        assertThat(examine("2025年预算支出总表").messages()).singleElement().asString().contains("2025", "2026");
    }

    @Test
    void acceptsTitleOfTheYearOrWithoutYear() {
        assertThat(examine("2026年预算支出总表").passed()).isEqualTo(1);
        assertThat(examine("预算支出总表").all()).isEmpty();
    }
}
