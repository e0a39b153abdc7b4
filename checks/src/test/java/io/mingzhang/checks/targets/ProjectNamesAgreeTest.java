package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectNamesAgreeTest {

    private static final BudgetTable LIST = TableFixture.table(TableKind.PROJECT_LIST, """
            项目名称           | 合计
            合计               | 62.62
            乡镇便民站标牌费   | 12.62
            网站运维           | 50.00
            """);

    private static Verdicts verdicts(String plate, String website) {
        return Verdicts.of(
                "CF-03",
                TargetFixture.document(
                        List.of(LIST),
                        List.of(
                                TargetFixture.project(plate).annual("12.624").build(),
                                TargetFixture.project(website)
                                        .number(2)
                                        .annual("50")
                                        .build()),
                        List.of()));
    }

    @Test
    void acceptsNamesThatDifferInBlanksOnly() {
        assertThat(verdicts("乡镇便民站 标牌费", "网站运维").passed()).isEqualTo(2);
    }

    @Test
    void warnsOfVariantsAndNamesThatAreAlike() {
        assertThat(verdicts("乡村便民站标牌费", "网站运维经费").messages())
                .containsExactly("清单中的“乡镇便民站标牌费”与申报表“乡村便民站标牌费”名称不一致，金额相同，疑为同一项目", "清单中的“网站运维”与申报表“网站运维经费”名称不一致");
    }

    @Test
    void staysSilentAboutOtherProjectOfTheSameAmount() {
        assertThat(verdicts("防汛物资储备", "网站运维").problems()).isEmpty();
    }
}
