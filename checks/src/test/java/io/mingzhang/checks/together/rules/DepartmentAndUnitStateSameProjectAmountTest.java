package io.mingzhang.checks.together.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentAndUnitStateSameProjectAmountTest {

    private static final List<String> UNITS = List.of("虚构市甲局本级", "虚构市甲局第1服务中心");

    private static ExaminedDocument list(String... projects) {
        return TableFixture.document(
                TableFixture.table(TableKind.PROJECT_LIST, "项目名称 | 合计\n" + String.join("\n", projects) + "\n"));
    }

    private static Outcomes outcomes(ExaminedDocument... units) {
        ExaminedDocument department = list("桥梁检测经费 | 50.00", "公交站台维修经费 | 20.00");
        return SetFixture.of(
                new DepartmentAndUnitStateSameProjectAmount(), SetFixture.family(department, UNITS, units));
    }

    @Test
    void aProjectWithTwoAmountsIsReported() {
        Outcomes outcomes = outcomes(list("桥梁检测经费 | 45.00", "公交站台维修经费 | 20.00"));

        assertThat(outcomes.messages()).singleElement().asString().contains("50.00 万元", "45.00 万元");
    }

    @Test
    void theFormOfTheUnitStatesTheSameInYuan() {
        ExaminedDocument unit = TargetFixture.project("桥梁检测经费")
                .in(AmountUnit.YUAN)
                .annual("500000")
                .document();

        Outcomes outcomes = outcomes(unit);

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(1);
    }

    @Test
    void twoUnitsWithAProjectOfTheSameNameAreNotCompared() {
        Outcomes outcomes = outcomes(list("桥梁检测经费 | 45.00"), list("桥梁检测经费 | 5.00"));

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).containsExactly("同名项目不止一个，不能确定对应关系");
    }
}
