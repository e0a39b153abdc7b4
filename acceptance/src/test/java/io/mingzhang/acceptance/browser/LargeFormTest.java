package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form with thousands of lines is worked in as one with a few. */
@ExtendWith(InOffice.class)
class LargeFormTest {

    private static final int MANY = 5000;

    /** Long enough for many patches on a machine that does much else. */
    private static final int LONG_MS = 600_000;

    private final Office office;

    LargeFormTest(Office office) {
        this.office = office;
    }

    @Test
    void thousandsOfLinesArePastedWalkedThroughTakenBackAndStored() {
        String address = new Paperwork(office).declaration("全市学校设备普查");
        Window clerk = office.of("clerk");
        TargetForm form = TargetForm.open(clerk, address);
        form.cell("数量指标", 0).click();
        clerk.pasteCells(Map.of("text/plain", numbered()));
        form.keys().press("Control+Home");
        assertThat(form.cell("数量指标", 1)).containsText("≥1件");
        form.keys().press("PageDown");
        form.keys().press("ArrowDown");
        form.keys().press("End");
        assertThat(chosen(form)).containsText("≥14件");
        form.keys().type("≥140件");
        form.keys().press("Enter");
        assertThat(chosen(form)).containsText("≥15件");
        form.keys().press("Control+End");
        assertThat(form.lines("服务对象满意度指标").last()).isInViewport();
        form.keys().press("Control+z");
        form.keys().press("Control+z");
        form.keys().press("Control+Home");
        assertThat(form.grid()).not().containsText("件");
        form.keys().press("Control+y");
        form.keys().press("Control+y");
        form.keys().press("Control+Home");
        assertThat(form.cell("数量指标", 1)).containsText("≥1件");
        form.awaitWord("已保存", LONG_MS);
        List<?> stored = stored(clerk, address);
        assertThat(stored).hasSize(MANY);
        assertThat(String.valueOf(stored.get(13))).contains("第14项数量", "≥140件");
        assertThat(String.valueOf(stored.get(MANY - 1))).contains("第" + MANY + "项数量");
        clerk.assertNoTrouble();
    }

    private static String numbered() {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> "第%1$d项数量\t≥%1$d件\t第%1$d项数量\t≥%1$d件".formatted(number))
                .collect(Collectors.joining("\n"));
    }

    private static Locator chosen(TargetForm form) {
        return form.grid().getByRole(AriaRole.GRIDCELL, new Locator.GetByRoleOptions().setSelected(true));
    }

    private static List<?> stored(Window clerk, String address) {
        Map<String, Object> view =
                clerk.ask("GET", "/declarations/" + address.substring("/targets/".length()), Map.of());
        return (List<?>) Objects.requireNonNull(view.get("indicators"));
    }
}
