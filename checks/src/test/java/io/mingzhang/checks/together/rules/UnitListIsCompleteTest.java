package io.mingzhang.checks.together.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.BudgetTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitListIsCompleteTest {

    private static final ExaminedDocument DOCUMENT = TableFixture.document(new BudgetTable[0]);

    private static Outcomes outcomes(List<String> listed, ExaminedDocument... units) {
        return SetFixture.of(new UnitListIsComplete(), SetFixture.family(DOCUMENT, listed, units));
    }

    @Test
    void aListedUnitWithoutDocumentIsReported() {
        Outcomes outcomes = outcomes(List.of("虚构市甲局本级", "虚构市甲局第1服务中心", "虚构市甲局第2服务中心"), DOCUMENT, DOCUMENT);

        assertThat(outcomes.messages()).singleElement().asString().contains("第2服务中心");
    }

    @Test
    void aUnitThatIsNotListedIsReported() {
        Outcomes outcomes = outcomes(List.of("虚构市甲局本级", "虚构市甲局第1服务中心"), DOCUMENT, DOCUMENT, DOCUMENT);

        assertThat(outcomes.messages()).singleElement().asString().contains("虚构市乙中心", "名单中没有它");
    }

    @Test
    void allUnitsAreSilent() {
        Outcomes outcomes = outcomes(List.of("虚构市甲局本级", "虚构市甲局第1服务中心"), DOCUMENT, DOCUMENT);

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(2);
    }

    @Test
    void withoutListNothingIsSaid() {
        assertThat(outcomes(List.of(), DOCUMENT).reasons()).containsExactly("部门文件没有列出所属单位");
    }
}
