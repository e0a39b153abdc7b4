package io.mingzhang.checks.targets;

import static io.mingzhang.checks.targets.PersonHasOnePhoneTest.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneHasOnePersonTest {

    private static final String PHONE = "10000000001";

    private static Verdicts verdicts(String first, String second) {
        return Verdicts.of("CF-05", TargetFixture.document(form(1, first, PHONE), form(2, second, PHONE)));
    }

    @Test
    void warnsOfTwoPersonsWithOneNumber() {
        Problem problem = verdicts("甲乙丙", "丁戊").problems().getFirst();
        assertThat(problem.message()).isEqualTo("电话100******01在2份申报表中有2个联系人姓名");
        assertThat(problem.severity()).isEqualTo(Optional.empty());
    }

    @Test
    void onlyHintsAtNamesThatDifferInOneCharacter() {
        assertThat(verdicts("甲乙丙", "甲乙丁").problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.INFO));
    }

    @Test
    void acceptsOnePerson() {
        assertThat(verdicts("甲乙丙", "甲乙 丙").passed()).isEqualTo(1);
    }
}
