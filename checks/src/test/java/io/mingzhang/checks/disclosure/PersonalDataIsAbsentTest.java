package io.mingzhang.checks.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; the check digits are right, the area codes are not in use. */
class PersonalDataIsAbsentTest {

    private static final String IDENTITY = "100000199001010011";

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PRV-01", TextFixture.prose(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "补助对象身份证号" + IDENTITY + "。",
                "请致电13800000000联系",
                "账号：1000 2000 3000 4000",
                "卡号6200000000000005",
                "户籍地址：虚构县虚构镇第三村12号"
            })
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
        assertThat(verdicts(text).messages().getFirst()).contains("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目编号100000199001010012",
                "电话0000-1234567",
                "138****0000",
                "共需资金13800000000.50元的一半以下",
                "时间戳20230203104432"
            })
    void accepts(String text) {
        assertThat(verdicts(text).messages()).noneMatch(message -> message.contains("身份证") || message.contains("账号"));
    }

    @Test
    void neverRepeatsTheNumber() {
        assertThat(verdicts("身份证号" + IDENTITY).toString()).doesNotContain(IDENTITY);
    }

    @Test
    void mobileInTheFooterIsAHint() {
        Verdicts verdicts = Verdicts.of("PRV-01", TextFixture.field(TargetField.PHONE, "13800000000"));
        assertThat(verdicts.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).contains(Severity.INFO);
            assertThat(problem.message()).doesNotContain("13800000000");
        });
    }

    @Test
    void passesWhereNothingIsFound() {
        assertThat(verdicts("联系电话见各单位网站。").passed()).isEqualTo(1);
    }
}
