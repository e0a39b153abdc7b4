package io.mingzhang.checks.required;

import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class StandardsAreFilledInTest {

    @Test
    void warnsWhereSomeStandardsAreMissing() {
        assertThat(Verdicts.of(
                                "REQ-09",
                                TargetFixture.project("虚构项目")
                                        .annual(QUANTITY, "数据比对", "≥4次", "比对结果共享")
                                        .annual(QUANTITY, "年度督查", "1次", "")
                                        .document())
                        .messages())
                .containsExactly("《虚构项目》2 项指标值中有 1 项没有填写绩效标准，如“年度督查”");
    }

    @Test
    void isSilentWhereTheFormHasNoSuchColumn() {
        assertThat(Verdicts.of(
                                "REQ-09",
                                TargetFixture.project("虚构项目")
                                        .annual(QUANTITY, "年度督查", "1次")
                                        .document())
                        .outcomes())
                .isEmpty();
    }
}
