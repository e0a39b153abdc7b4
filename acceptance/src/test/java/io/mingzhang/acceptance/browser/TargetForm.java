package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The form of performance targets in a window, as whoever types in it has it before him. */
record TargetForm(Window window) {

    static TargetForm open(Window window, String address) {
        window.goTo(address);
        TargetForm form = new TargetForm(window);
        assertThat(form.grid()).isVisible();
        return form;
    }

    /** The cell outside of the grids that has this label. */
    Locator field(String label) {
        return window.field(label);
    }

    void type(String label, String text) {
        field(label).click();
        field(label).fill(text);
        keys().press("Tab");
    }

    Locator grid() {
        return window.page().getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName("绩效指标"));
    }

    /** The lines of a level that are drawn. */
    Locator lines(String level) {
        Pattern ends = Pattern.compile(level + "$");
        return grid().getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(ends));
    }

    /** A cell of the first line of a level. */
    Locator cell(String level, int column) {
        return lines(level).first().getByRole(AriaRole.GRIDCELL).nth(column);
    }

    /** Types an indicator with its value into the first line of its level, for the whole period and for the year. */
    void indicator(String level, String name, String value) {
        cell(level, 0).click();
        for (int period = 0; period < 2; period++) {
            keys().type(name);
            keys().press("Tab");
            keys().type(value);
            keys().press(period == 0 ? "Tab" : "Enter");
        }
        assertThat(cell(level, 3)).containsText(value);
    }

    Keyboard keys() {
        return window.page().keyboard();
    }

    /** Waits until the server has everything that was typed. */
    void awaitSaved() {
        awaitWord("已保存");
    }

    /** Waits until the page says this of how far the typing is stored. */
    void awaitWord(String word) {
        awaitWord(word, Stage.PATIENCE_MS);
    }

    /** The same with another patience. */
    void awaitWord(String word, int patienceMs) {
        Pattern storing = Pattern.compile("保存|不一致");
        assertThat(window.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(storing)))
                .containsText(word, new LocatorAssertions.ContainsTextOptions().setTimeout(patienceMs));
    }
}
