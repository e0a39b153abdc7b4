package io.mingzhang.checks.together.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitRowsMatchUnitsTest {

    private static final ExaminedDocument DEPARTMENT =
            TableFixture.document(TableFixture.table(TableKind.AGENCY_OPERATING, """
                    单位名称              | 合计
                    合计                  | 33.00
                    虚构市甲局本级        | 21.00
                    虚构市甲局第1服务中心 | 12.00
                    """));

    private static ExaminedDocument unit(String name, String amount) {
        return TableFixture.document(
                TableFixture.table(TableKind.AGENCY_OPERATING, """
                单位名称 | 合计
                合计     | %s
                %s       | %s
                """.formatted(amount, name, amount)));
    }

    private static Outcomes outcomes(String proper, String center) {
        return SetFixture.of(
                new UnitRowsMatchUnits(),
                SetFixture.family(
                        DEPARTMENT,
                        List.of("虚构市甲局本级", "虚构市甲局第1服务中心"),
                        unit("虚构市甲局本级", proper),
                        unit("虚构市甲局第1服务中心", center)));
    }

    @Test
    void amountsOfTwoUnitsInExchangedRowsAreReported() {
        assertThat(outcomes("12.00", "21.00").problems()).hasSize(2);
    }

    @Test
    void rowsThatSayWhatTheUnitsSayAreSilent() {
        Outcomes outcomes = outcomes("21.00", "12.00");

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(2);
    }
}
