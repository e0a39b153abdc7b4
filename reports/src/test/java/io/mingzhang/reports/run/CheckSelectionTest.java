package io.mingzhang.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckSelectionTest {

    private static final List<String> IDS = List.of("NAR-01", "SUM-01", "SUM-03", "TXT-01");

    @Test
    void choosesByIdPrefixAndPattern() {
        assertThat(chosen("sum-03")).containsExactly("SUM-03");
        assertThat(chosen("SUM")).containsExactly("SUM-01", "SUM-03");
        assertThat(chosen("SUM-")).containsExactly("SUM-01", "SUM-03");
        assertThat(chosen("*-01")).containsExactly("NAR-01", "SUM-01", "TXT-01");
        assertThat(chosen("SUM-03", "TXT")).containsExactly("SUM-03", "TXT-01");
        assertThat(chosen()).isEqualTo(IDS);
    }

    @Test
    void namesWhatChoosesNothing() {
        assertThat(CheckSelection.of(List.of("SUM", "SU", "SUM-0", "X*")).unknown(IDS))
                .containsExactly("SU", "SUM-0", "X*");
        assertThat(CheckSelection.nearest("sun-3", IDS)).contains("SUM-03");
        assertThat(CheckSelection.nearest("SUM-99", List.of())).isEmpty();
    }

    private static List<String> chosen(String... patterns) {
        CheckSelection selection = CheckSelection.of(List.of(patterns));
        return IDS.stream().filter(selection::includes).toList();
    }
}
