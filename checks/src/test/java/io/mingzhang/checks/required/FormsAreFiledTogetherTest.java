package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsAreFiledTogetherTest {

    private static Verdicts verdicts(String... dates) {
        List<PerformanceTarget> forms = new ArrayList<>();
        for (String date : dates) {
            forms.add(TargetFixture.project("项目" + forms.size())
                    .number(forms.size() + 1)
                    .with(TargetField.FILLED_ON, date)
                    .build());
        }
        return Verdicts.of("OTH-02", TargetFixture.document(List.of(), forms, List.of()));
    }

    @Test
    void hintsAtAFormFiledLongAfterTheOthers() {
        assertThat(verdicts("20260301", "20260302", "20260303", "20260304", "20260520")
                        .messages())
                .containsExactly("《项目4》填报于 2026-05-20，比多数申报表（2026-03-03）晚 78 天");
    }

    @Test
    void acceptsDatesCloseTogetherAndFewForms() {
        assertThat(verdicts("20260301", "20260302", "20260303", "20260304", "20260401")
                        .passed())
                .isEqualTo(1);
        assertThat(verdicts("20260301", "20260520").outcomes()).isEmpty();
    }
}
