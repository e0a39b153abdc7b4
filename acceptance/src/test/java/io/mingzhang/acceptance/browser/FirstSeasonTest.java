package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        office.openSeason();
        Window clerk = office.of("clerk");
        clerk.goTo(office.at("/targets", Paperwork.UNIT));
        clerk.button("新建申报").first().click();
        assertThat(clerk.dialog().getByLabel("表样")).isVisible();
        clerk.assertNoTrouble();
    }
}
