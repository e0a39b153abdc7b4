package io.mingzhang.reports.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Test
    void givesBackWhatWasPutInAsOftenAsAsked() {
        List<List<String>> rows = List.of(List.of("一", "", "𠮷\n"), List.of(), List.of("x".repeat(100_000)));
        try (Spool spool = Spool.empty()) {
            rows.forEach(spool::put);
            for (int time = 0; time < 2; time++) {
                List<List<String>> read = new ArrayList<>();
                spool.forEach(read::add);
                assertThat(read).isEqualTo(rows);
            }
        }
    }
}
