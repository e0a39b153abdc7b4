package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesAreNotRepeatedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加大宣传力度让群众知晓政策；开展两次培训；加大宣传力度让群众知晓政策。",
                "下设甲股一室、甲股二室、甲股三室、甲股四室、甲股五室、甲股六室、甲股七室、甲股八室、甲股九室、甲股十室、甲股十一室、甲股十二室、甲股十三室"
            })
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"同步部署、同步实施、同步检查。", "依据《甲乙丙丁戊己庚辛壬癸办法》，按《甲乙丙丁戊己庚辛壬癸办法》执行。", "每季度开展一次检查，每半年开展一次考核。"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("TXT-11", TextFixture.field(TargetField.OVERVIEW, text));
    }

    @Test
    void takesRunawayListsForDamage() {
        Problem problem =
                verdicts("按照《甲制度》、财务科管理办法、财务科管理办法、财务科管理办法、财务科管理办法执行").problems().getFirst();
        assertThat(problem.extractionDamage()).isTrue();
    }

    @Test
    void acceptsLikeReasonsInProse() {
        String paragraph = "公务接待费1万元，主要原因是严格执行厉行节约规定；车辆运行费2万元，主要原因是严格执行厉行节约规定。";
        assertThat(Verdicts.of("TXT-11", TextFixture.prose(paragraph)).messages())
                .isEmpty();
    }
}
