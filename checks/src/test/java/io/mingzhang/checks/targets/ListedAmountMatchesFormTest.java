package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedAmountMatchesFormTest {

    private static final BudgetTable LIST = TableFixture.table(TableKind.PROJECT_LIST, """
            项目名称   | 合计
            合计       | 62.62
            牌匾制作费 | 12.62
            网络租赁费 | 50.00
            """);

    private static ExaminedDocument document(String plate, String networkWhole, String networkAnnual) {
        return TargetFixture.document(
                List.of(LIST),
                List.of(
                        TargetFixture.project("牌匾制作费")
                                .in(AmountUnit.YUAN)
                                .annual(plate)
                                .build(),
                        TargetFixture.project("网络租赁 费")
                                .number(2)
                                .in(AmountUnit.YUAN)
                                .whole(networkWhole)
                                .annual(networkAnnual)
                                .build()),
                List.of());
    }

    @Test
    void acceptsAmountsThatAgreeAfterRounding() {
        Verdicts verdicts = Verdicts.of("CF-01", document("126,240", "1,500,000", "500,000"));
        assertThat(verdicts.problems()).isEmpty();
        assertThat(verdicts.passed()).isEqualTo(2);
    }

    @Test
    void reportsAnotherAmountAndNamesTheUnitSlip() {
        assertThat(Verdicts.of("CF-01", document("12.62", "500,000", "450,000")).messages())
                .containsExactly(
                        "项目“牌匾制作费”在清单中为12.62万元，申报表年度资金总额为12.62元，恰差一万倍，疑为元、万元混用",
                        "项目“网络租赁费”在清单中为50万元，申报表年度资金总额为450000元，清单金额等于实施期资金总额");
    }

    @Test
    void doesNotJudgeBlankTotal() {
        assertThat(Verdicts.of("CF-01", document("126,240", "", "")).reasons()).containsExactly("年度资金总额未填列");
    }
}
