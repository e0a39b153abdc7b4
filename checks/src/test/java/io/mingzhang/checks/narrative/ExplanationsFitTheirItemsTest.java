package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class ExplanationsFitTheirItemsTest {

    private static final String SURVEYS = "1.“一般公共服务支出（类）统计信息事务（款）统计管理（项）”2.00万元，主要用于统计管理。主要原因是：统计管理经费增加。";

    private static Verdicts verdicts(String second) {
        return Verdicts.of("NAR-17", TextFixture.prose(SURVEYS, second));
    }

    @Test
    void reportsPurposeAndReasonOfAnotherItem() {
        assertThat(verdicts("2.“一般公共服务支出（类）统计信息事务（款）专项普查活动（项）”6.00万元，主要用于统计管理。主要原因是：统计管理经费增加。")
                        .messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).contains("专项普查活动", "统计管理"));
    }

    @Test
    void acceptsExplanationsOfTheirOwn() {
        assertThat(verdicts("2.“一般公共服务支出（类）统计信息事务（款）专项普查活动（项）”6.00万元，主要用于开展经济普查。主要原因是：专项普查活动经费增加。")
                        .messages())
                .isEmpty();
        assertThat(verdicts("2.“住房保障支出（类）住房改革支出（款）住房公积金（项）”6.00万元，主要用于缴纳住房公积金。").messages())
                .isEmpty();
    }
}
