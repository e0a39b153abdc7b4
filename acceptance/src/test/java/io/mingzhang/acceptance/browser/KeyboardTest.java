package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole path without a mouse: pasting a file, walking through findings, marking, exporting, deleting and taking back. */
@ExtendWith(OnStage.class)
class KeyboardTest {

    private final Stage stage;

    KeyboardTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void fromFileToExport() {
        Paper paper = Paper.withErrors("键盘预算.txt", 401);
        try (Window window = stage.open("/")) {
            Keyboard keys = window.page().keyboard();
            window.paste(paper);
            window.awaitReport();
            keys.press("ArrowDown");
            Locator open = window.all("button.finding[aria-expanded=true]");
            assertThat(open).hasCount(1);
            markByKeys(window, keys);
            figureByKeys(window, keys);
            window.saved(() -> {
                window.tabTo(window.all("header .menu > button"));
                keys.press("Enter");
                window.tabTo(window.button("问题清单（Excel）"));
                keys.press("Enter");
            });
            window.assertNoTrouble();
        }
    }

    private static void markByKeys(Window window, Keyboard keys) {
        Locator pressed = window.all(".detail .marks button[aria-pressed=true]");
        keys.press("c");
        assertThat(pressed).hasText("已改正");
        keys.press("u");
        assertThat(pressed).hasCount(0);
        keys.press("a");
        assertThat(window.all("dialog[open] textarea")).isFocused();
        keys.type("已批复");
        keys.press("Enter");
        assertThat(pressed).hasText("认可");
        keys.press("/");
        keys.type("没有这样的文字");
        assertThat(window.all(".findings .counts [role=status]")).containsText("显示 0 条");
        keys.press("Escape");
        assertThat(window.all(".findings .counts [role=status]")).not().containsText("显示 0 条");
        keys.press("Escape");
    }

    private static void figureByKeys(Window window, Keyboard keys) {
        window.tabTo(window.all(".viewer-scroll"));
        keys.press("Enter");
        assertThat(window.all(".figure h3")).containsText("核对情况");
        String first = window.all(".figure h3").innerText();
        assertThat(window.all(".viewer-scroll td.active")).isFocused();
        keys.press("ArrowDown");
        assertThat(window.all(".viewer-scroll td.active")).isFocused();
        assertThat(window.all(".figure h3")).not().hasText(first);
    }

    @Test
    void listOfDocuments() {
        try (Window window = stage.open("/")) {
            Keyboard keys = window.page().keyboard();
            window.paste(Paper.clean("键盘甲.txt", 402), Paper.clean("键盘乙.txt", 403));
            assertThat(window.all(".dock")).containsText("全部处理完毕");
            keys.press("f");
            keys.type("键盘");
            Locator rows = window.all("main tbody tr");
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("键盘乙.txt")))
                    .isVisible();
            window.tabTo(rows.first());
            String chosen = rows.first().locator("a").first().innerText();
            keys.press("Space");
            assertThat(rows.first()).hasAttribute("aria-selected", "true");
            keys.press("Delete");
            Locator same = window.all("main tbody a").getByText(chosen, new Locator.GetByTextOptions().setExact(true));
            assertThat(same).hasCount(0);
            keys.press("Control+z");
            assertThat(same).hasCount(1);
            keys.press("Escape");
            window.tabTo(rows.first());
            keys.press("Enter");
            assertThat(window.page()).hasURL(Pattern.compile(".*/documents/.*"));
            window.awaitReport();
            keys.press("?");
            assertThat(window.all("dialog[open]")).containsText("按键说明");
            window.assertNoTrouble();
        }
    }
}
