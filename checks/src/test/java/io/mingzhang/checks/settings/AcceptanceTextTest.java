package io.mingzhang.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptanceTextTest {

    private static final Finding FINDING = new Finding(
            "SUM-01",
            Severity.ERROR,
            "WITHIN_TABLE",
            "行合计等于各列之和",
            Problem.of("x", List.of(), "合计\n不符", ""),
            "0123456789abcdef");

    private static final Acceptance ACCEPTANCE = new Acceptance(
            "0123456789abcdef",
            "虚构县财政局",
            Optional.of(2026),
            "fedcba9876543210",
            "口径: \"特殊\" # 见文件",
            "张某",
            LocalDate.of(2026, 2, 1),
            Optional.of(LocalDate.of(2026, 12, 31)));

    private static final String ITEM = """
              # 行合计等于各列之和：合计 不符
              - fingerprint: "0123456789abcdef"
                check: SUM-01
                department: "虚构县财政局"
                year: 2026
                content: "fedcba9876543210"
                reason: "口径: \\"特殊\\" # 见文件"
                person: "张某"
                date: "2026-02-01"
                until: "2026-12-31"
            """;

    @Test
    void beginsTheList() {
        assertThat(added("")).isEqualTo("accepted:\n" + ITEM);
        assertThat(added("# 说明\nchecks: {}")).isEqualTo("# 说明\nchecks: {}\n\naccepted:\n" + ITEM);
    }

    @Test
    void appendsAndKeepsWhatPeopleWrote() {
        String before = "# 头\naccepted: # 见会议纪要\n" + ITEM;
        String after = "\n# 规则\nchecks:\n  SUM-01: off # 暂停\n";
        assertThat(added(before + after)).isEqualTo(before + ITEM + after);
        assertThat(added("accepted: []\nchecks: {}\n")).isEqualTo("accepted:\n" + ITEM + "checks: {}\n");
        assertThat(added("accepted:\n- a: 1\n")).isEqualTo("accepted:\n- a: 1\n" + ITEM.replaceAll("(?m)^  ", ""));
        assertThat(added("checks: {}\r\n")).isEqualTo(("checks: {}\n\naccepted:\n" + ITEM).replace("\n", "\r\n"));
    }

    @Test
    void refusesAListInBrackets() {
        assertThat(AcceptanceText.added("accepted: [{a: 1}]\n", ACCEPTANCE, FINDING))
                .isEmpty();
    }

    private static String added(String text) {
        return AcceptanceText.added(text, ACCEPTANCE, FINDING).orElseThrow();
    }
}
