package io.mingzhang.checks.together.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetColumnsMatchPublishedBudgetTest {

    private static Outcomes outcomes(String budget) {
        ExaminedDocument published = TableFixture.document(TableFixture.table(TableKind.THREE_PUBLIC, """
                项目           | 合计
                “三公”经费合计 | 6.50
                """));
        ExaminedDocument accounts = TableFixture.document(
                DocumentKind.FINAL_ACCOUNTS,
                List.of(TableFixture.table(TableKind.THREE_PUBLIC, """
                        项目           | 预算数 | 决算数
                        “三公”经费合计 | %s     | 5.90
                        """.formatted(budget))),
                List.of());
        return SetFixture.of(new BudgetColumnsMatchPublishedBudget(), SetFixture.accounts(published, accounts));
    }

    @Test
    void anotherBudgetThanWasPublishedIsReported() {
        assertThat(outcomes("8.00").messages()).singleElement().asString().contains("应为 6.50 万元");
    }

    @Test
    void thePublishedBudgetIsSilentAndTheFinalAmountIsFree() {
        Outcomes outcomes = outcomes("6.50");

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(1);
    }
}
