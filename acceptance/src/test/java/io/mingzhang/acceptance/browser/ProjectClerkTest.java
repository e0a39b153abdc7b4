package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk keeps the projects of his unit: a new one with its plan, the list with its totals, many at once, the next year. */
@ExtendWith(InOffice.class)
class ProjectClerkTest {

    /** Division, year, department and a number. */
    private static final Pattern CODE = Pattern.compile("99010027302Y\\d{9}");

    private final Office office;
    private final Paperwork paperwork;

    ProjectClerkTest(Office office) {
        this.office = office;
        this.paperwork = new Paperwork(office);
    }

    @Test
    void newProjectGetsItsCodeAndIsPlannedYearByYear() {
        Window clerk = office.of("clerk");
        clerk.goTo(office.at("/projects", Paperwork.UNIT));
        clerk.button("新建项目").first().click();
        Locator dialog = clerk.dialog();
        dialog.getByLabel("项目名称").fill("校园安防改造");
        dialog.getByLabel("项目类别").selectOption(new SelectOption().setLabel("31 部门预算项目"));
        dialog.getByLabel("项目属性").selectOption(new SelectOption().setLabel("阶段性项目"));
        Window.press(dialog, "新建");
        assertThat(heading(clerk, "校园安防改造")).isVisible();
        assertThat(clerk.main().getByText(CODE)).isVisible();
        Locator total = clerk.page().getByLabel(Pattern.compile("^项目总额"));
        total.fill("60");
        total.press("Tab");
        clerk.button("增加年度").click();
        Locator plan = clerk.page().getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName("分年资金计划"));
        Locator city = plan.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName("市级财政资金"));
        city.getByRole(AriaRole.GRIDCELL).first().click();
        clerk.page().keyboard().type("36");
        clerk.page().keyboard().press("Tab");
        assertThat(clerk.main()).containsText("计划合计与项目总额相差");
        clerk.page().keyboard().type("24");
        clerk.page().keyboard().press("Enter");
        assertThat(clerk.main()).containsText("计划合计与项目总额一致");
        clerk.field("项目概况").fill("更换监控和门禁，覆盖全部出入口。");
        clerk.page().keyboard().press("Tab");
        assertThat(clerk.page().getByRole(AriaRole.STATUS).filter(saying("已保存")))
                .isVisible();
        clerk.page().reload();
        assertThat(city.getByRole(AriaRole.GRIDCELL).nth(1)).hasText("24.00");
        assertThat(clerk.field("项目概况")).hasValue("更换监控和门禁，覆盖全部出入口。");
        clerk.assertNoTrouble();
    }

    private static Locator heading(Window window, String name) {
        return window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    @Test
    void totalsFollowTheFilterAndOpenTheirRowsAndManyAreTakenTogether() {
        Stream.of("书架采购甲", "书架采购乙", "书架采购丙").forEach(paperwork::project);
        paperwork.project("窗帘更换");
        Window clerk = office.of("clerk");
        clerk.goTo(office.at("/projects", Paperwork.UNIT));
        clerk.field("搜索项目名称或编码").fill("书架采购");
        assertThat(clerk.main()).containsText("筛选出 3 个项目");
        assertThat(clerk.link("窗帘更换")).hasCount(0);
        clerk.button("展开合计 ▸").click();
        Locator totals = clerk.dialog();
        Window.press(totals, "按类别");
        totals.getByRole(AriaRole.ROW)
                .filter(saying("部门预算项目"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(totals).hasCount(0);
        assertThat(clerk.main()).containsText("筛选出 3 个项目");
        label(clerk);
        clerk.field("选中“书架采购丙”").check();
        clerk.button("删除").click();
        assertThat(clerk.link("书架采购丙")).hasCount(0);
        assertThat(clerk.main()).containsText("筛选出 2 个项目");
        clerk.page().getByText(Pattern.compile("^回收站")).click();
        clerk.field("选中“书架采购丙”").check();
        clerk.button("恢复").click();
        assertThat(clerk.link("书架采购丙")).hasCount(0);
        clerk.goTo(office.at("/projects", Paperwork.UNIT) + "&label=重点书架");
        assertThat(clerk.main()).containsText("筛选出 3 个项目");
        clerk.assertNoTrouble();
    }

    /** A label on all that were found, in one step. */
    private static void label(Window clerk) {
        clerk.field("选中本页全部").check();
        assertThat(clerk.main()).containsText("已选 3 个");
        clerk.button("加标签").click();
        Locator dialog = clerk.dialog();
        dialog.getByLabel("新标签").fill("重点书架");
        Window.press(dialog, "添加");
        Window.press(dialog, "确定");
        assertThat(dialog).hasCount(0);
        assertThat(clerk.page().getByText("加标签：已办理 3 个").first()).isVisible();
    }

    @Test
    void projectOfTheYearBeforeGoesOn() {
        paperwork.project("校车租赁服务", Office.YEAR - 1);
        Window clerk = office.of("clerk");
        clerk.goTo(office.at("/projects", Paperwork.UNIT));
        clerk.button("更多").click();
        clerk.button("从上年复制").click();
        Locator dialog = clerk.dialog();
        dialog.getByLabel("在上年项目中搜索").fill("校车");
        dialog.getByLabel(Pattern.compile("校车租赁服务")).check();
        Window.press(dialog, "复制 1 个");
        assertThat(dialog).hasCount(0);
        clerk.link("校车租赁服务").click();
        assertThat(heading(clerk, "校车租赁服务")).isVisible();
        Locator firstYear = clerk.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("首个预算年度"));
        assertThat(firstYear).hasValue(String.valueOf(Office.YEAR));
        clerk.assertNoTrouble();
    }
}
