package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first start of a server to the day on which its first clerk can declare. */
@ExtendWith(InOffice.class)
class FirstSeasonTest {

    private final Office office;

    FirstSeasonTest(Office office) {
        this.office = office;
    }

    @Test
    void seasonOpensWhenEveryStepHasSomebodyAndTheClerkCanBegin() {
        Window performance = office.of("performance");
        performance.goTo(office.at("/seasons", "晴川市"));
        performance.button("开启申报").click();
        Locator opening = performance.page().getByRole(AriaRole.DIALOG);
        assertThat(opening).containsText("各环节都有人办理");
        opening.getByRole(AriaRole.BUTTON, named("开启申报")).click();
        assertThat(performance.page().getByRole(AriaRole.MAIN)).containsText("申报中");

        Window clerk = office.of("clerk");
        clerk.goTo(office.at("/targets", "晴川市实验小学"));
        clerk.button("新建申报").first().click();
        assertThat(clerk.page().getByRole(AriaRole.DIALOG).getByLabel("表样")).isVisible();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
