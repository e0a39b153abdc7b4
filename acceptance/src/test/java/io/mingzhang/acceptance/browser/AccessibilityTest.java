package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of axe-core, on every page and on what opens over it: nothing serious, nothing critical. */
@ExtendWith(OnStage.class)
class AccessibilityTest {

    private final Stage stage;
    private final List<String> violations = new ArrayList<>();

    AccessibilityTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void reportAndWhatOpensInIt() throws IOException {
        try (Window window = stage.open("/")) {
            examine(window, "empty list");
            window.dropAndRead(Paper.withErrors("无障碍预算.txt", 201));
            examine(window, "report");
            window.openFindingWithSides(2);
            examine(window, "opened finding");
            window.page().keyboard().press("a");
            assertThat(window.all("dialog[open]")).isVisible();
            examine(window, "dialogue");
            window.page().keyboard().press("Escape");
            window.all(".viewer-scroll td.figure:visible").first().click();
            assertThat(window.all(".figure article").first()).isVisible();
            examine(window, "figure");
            window.all("#tab-remainder").click();
            examine(window, "remainder");
            window.all("header .menu > button").click();
            examine(window, "export menu");
            window.assertNoTrouble();
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void everyOtherPage() throws IOException {
        try (Window window = stage.open("/")) {
            window.drop(Paper.withErrors("无障碍甲.txt", 202), Paper.clean("无障碍乙.txt", 203));
            assertThat(window.all(".dock")).containsText("全部处理完毕");
            examine(window, "list with the uploads");
            window.all(".dock a").first().click();
            window.awaitReport();
            window.goTo(window.page().url().replaceAll("\\?.*", "") + "/versions");
            examine(window, "versions");
            for (String path :
                    List.of("/", "/sets", "/departments", "/overview", "/rules", "/rules/SUM-01", "/nowhere")) {
                window.goTo(path);
                assertThat(window.all("h1, h2").first()).isVisible();
                examine(window, path);
            }
            window.page().keyboard().press("?");
            assertThat(window.all("dialog[open]")).isVisible();
            examine(window, "keys");
            window.assertNoTrouble();
        }
        assertThat(violations).isEmpty();
    }

    private void examine(Window window, String what) throws IOException {
        Axe.violations(window).forEach(found -> violations.add(what + ": " + found));
    }
}
