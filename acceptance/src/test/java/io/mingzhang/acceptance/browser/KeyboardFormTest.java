package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole declaration without a mouse: from the list over the new form and all its cells to the sending. */
@ExtendWith(InOffice.class)
class KeyboardFormTest {

    private static final String PROJECT = "操场照明更换";

    /** Name and value on the lines of the form, from the first to the last; a blank line is left as it is. */
    private static final List<List<String>> LINES = List.of(
            List.of("照明灯具更换数量", "≥60盏"),
            List.of("灯具验收合格率", "≥98%"),
            List.of("更换完成时间", "2027年8月31日前"),
            List.of("单盏灯具更换成本", "≤10000元/盏"),
            List.of("", ""),
            List.of("夜间开放天数", "≥200天"),
            List.of("", ""),
            List.of("", ""),
            List.of("师生满意度", "≥90%"));

    private final Office office;

    KeyboardFormTest(Office office) {
        this.office = office;
    }

    @Test
    void wholeFormIsFilledInAndSent() {
        office.openSeason();
        new Paperwork(office).admitted(PROJECT);
        Window clerk = office.of("clerk");
        Keyboard keys = clerk.page().keyboard();
        begin(clerk, keys);
        TargetForm form = new TargetForm(clerk);
        assertThat(form.grid()).isVisible();
        for (String goal : List.of("实施期目标总体目标", "年度目标总体目标")) {
            clerk.tabTo(form.field(goal));
            keys.type("更换操场照明灯具，保障夜间锻炼安全。");
        }
        keys.press("Tab");
        for (List<String> line : LINES) {
            for (int period = 0; period < 2; period++) {
                for (String text : line) {
                    keys.type(text);
                    keys.press("Tab");
                }
            }
        }
        assertThat(form.grid()).containsText("≥60盏");
        clerk.tabTo(form.field("负责人"));
        keys.type("周正");
        clerk.tabTo(form.field("联系电话"));
        keys.type("000-00000000");
        keys.press("Tab");
        form.awaitSaved();
        clerk.tabTo(clerk.button("送审"));
        keys.press("Enter");
        Locator send = clerk.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("送审").setExact(true));
        assertThat(send).isEnabled();
        clerk.tabTo(send);
        keys.press("Enter");
        assertThat(clerk.dialog()).hasCount(0);
        assertThat(clerk.button("撤回")).isVisible();
        clerk.assertNoTrouble();
    }

    private void begin(Window clerk, Keyboard keys) {
        clerk.goTo(office.at("/targets", Paperwork.UNIT));
        assertThat(clerk.button("新建申报").first()).isVisible();
        clerk.tabTo(clerk.button("新建申报"));
        keys.press("Enter");
        Locator dialog = clerk.dialog();
        clerk.tabTo(dialog.getByLabel("按名称或编码查找项目"));
        keys.type(PROJECT);
        Locator offered = dialog.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(PROJECT))
                .getByRole(AriaRole.BUTTON);
        assertThat(offered).isVisible();
        clerk.tabTo(offered);
        keys.press("Enter");
        clerk.tabTo(dialog.getByLabel("表样"));
        keys.type("市级项目支出（元");
        clerk.tabTo(dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("新建并填写").setExact(true)));
        keys.press("Enter");
    }
}
