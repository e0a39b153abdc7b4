package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonHasOnePhoneTest {

    static PerformanceTarget form(int number, String clerk, String phone) {
        return TargetFixture.project("项目" + number)
                .number(number)
                .with(TargetField.PERSON_IN_CHARGE, "")
                .with(TargetField.CLERK, clerk)
                .with(TargetField.PHONE, phone)
                .annual("10")
                .build();
    }

    private static Verdicts verdicts(String first, String second, String third) {
        ExaminedDocument document =
                TargetFixture.document(form(1, "甲乙丙", first), form(2, "甲乙丙", second), form(3, "甲乙丙", third));
        return Verdicts.of("CF-04", document);
    }

    @Test
    void warnsOfNumberThatDiffersInOneDigitAndMasksIt() {
        Problem problem =
                verdicts("10000000001", "10000000001", "10008000001").problems().getFirst();
        assertThat(problem.message()).isEqualTo("联系人甲**在3份申报表中有2个电话，只差一位，疑为误写");
        assertThat(problem.participants()).extracting(Participant::printed).containsOnly("100******01");
    }

    @Test
    void acceptsNumberWithAndWithoutAreaCode() {
        assertThat(verdicts("0000-2345678", "2345678", "00002345678").passed()).isEqualTo(1);
    }

    @Test
    void onlyHintsAtMobileBesideLandline() {
        assertThat(verdicts("10000000001", "2345678", "2345678").problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.INFO));
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        assertThat(verdicts("", "甲乙丙", "10000000001").outcomes()).isEmpty();
    }
}
