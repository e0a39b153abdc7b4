package io.mingzhang.checks.placeholders;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintsAreRemovedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（此处填写项目背景和主要内容）",
                "请据实填写",
                "XX局承担全县工作",
                "××项目按计划开展",
                "联系单位：______",
                "示例：购置设备",
                "填写说明：本栏填主要内容",
                "TODO 补充",
                "五、国有资产占有使用情况（增加内容）"
            })
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系人李××同志", "电话138****0000", "申请填写完好的表格存档", "购置XXL号服装", "尺寸3×4米"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PLH-07", TextFixture.prose(text));
    }
}
