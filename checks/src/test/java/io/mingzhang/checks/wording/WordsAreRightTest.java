package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAreRightTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在全县布署开展",
                "截止2026年底全部完成",
                "拓宽群众增收的途经",
                "召开视屏会议",
                "培训时常≥20学时",
                "提升人民环境整治水平",
                "财务帐目清楚",
                "做到立既办理",
                "到达省市工作要求"
            })
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在报上发布署名文章",
                "报名截止日期为5月",
                "线路途经三个乡镇",
                "工作人员时常到村走访",
                "购置帐篷二十顶",
                "参照《关于布署某项工作的通知》",
                "关注消费安全",
                "救护车到达现场"
            })
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("TXT-04", TextFixture.prose(text));
    }

    @Test
    void saysWhatIsMeant() {
        assertThat(verdicts("在全县布署开展").messages()).singleElement().asString().contains("“布署”疑应为“部署”");
    }
}
