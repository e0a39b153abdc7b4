package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentHasOneNumberTest {

    private static PerformanceTarget form(int number, String grounds) {
        return TargetFixture.project("项目" + number)
                .number(number)
                .with(TargetField.GROUNDS, grounds)
                .annual("10")
                .build();
    }

    private static Verdicts verdicts(String first, String second) {
        return Verdicts.of("CF-06", TargetFixture.document(form(1, first), form(2, second)));
    }

    @Test
    void warnsOfTwoNumbersOfOneDocument() {
        assertThat(verdicts("《公园绿地养护实施办法》（某建字〔2017〕200号）", "《公园绿地养护实施办法》(某建字[2017]299号)")
                        .messages())
                .containsExactly("《公园绿地养护实施办法》的文号前后不一：某建字〔2017〕200号、某建字〔2017〕299号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《公园绿地养护实施办法》某建字【2017】0200号",
                "《公园绿地养护实施细则》（某建字〔2017〕299号）",
                "《公园绿地养护实施办法》（某组通字〔2019〕9号）",
                "根据某建字〔2017〕299号《另一个通知》"
            })
    void acceptsSameNumberOtherTitleOrOtherLevel(String second) {
        assertThat(verdicts("《公园绿地养护实施办法》（某建字〔2017〕200号）", second).problems()).isEmpty();
    }
}
