package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DepartmentHasCodeTest {

    private static Verdicts verdicts(String... departments) {
        List<PerformanceTarget> forms = new ArrayList<>();
        for (String department : departments) {
            forms.add(TargetFixture.project("项目" + forms.size())
                    .number(forms.size() + 1)
                    .with(TargetField.DEPARTMENT, department)
                    .build());
        }
        return Verdicts.of("REQ-08", TargetFixture.document(List.of(), forms, List.of()));
    }

    @Test
    void warnsWhereOneOfSeveralLacksTheCode() {
        assertThat(verdicts("302-虚构局", "302-虚构局", "虚构局").messages()).containsExactly("“主管部门及代码”没有代码：3份申报表中有 1 份如此");
    }

    @Test
    void onlyHintsWhereAllLackIt() {
        assertThat(verdicts("虚构局", "虚构局").problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.INFO));
    }

    @Test
    void acceptsCodesBeforeAndBehindTheName() {
        assertThat(verdicts("302-虚构局", "虚构局-302001").passed()).isEqualTo(1);
    }
}
