package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A bureau copies the official form for its own place and year, and adapts it on the page. */
@ExtendWith(InOffice.class)
class TemplateStoryTest {

    private final Office office;

    TemplateStoryTest(Office office) {
        this.office = office;
    }

    @Test
    void bureauAdaptsACopyOfTheOfficialForm() {
        Window performance = office.of("performance");
        performance.goTo("/templates/A?year=" + Office.YEAR);
        assertThat(performance.main()).containsText("项目支出绩效目标申报表");
        performance.button("复制并调整").click();
        assertThat(performance.page()).not().hasURL(Pattern.compile(".*/templates/A\\b.*"));
        performance.button("调整表样").click();
        performance.field("有“绩效标准”列").check();
        performance.button("保存").click();
        Locator head = performance
                .main()
                .getByRole(AriaRole.COLUMNHEADER)
                .filter(new Locator.FilterOptions().setHasText("绩效标准"));
        assertThat(head.first()).isVisible();
        performance.page().reload();
        assertThat(head.first()).isVisible();
        performance.assertNoTrouble();
    }
}
