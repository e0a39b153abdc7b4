package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk makes a declaration: typed and pasted, corrected by the checks, sent. */
@ExtendWith(InOffice.class)
class DeclarationStoryTest {

    private static final String PROJECT = "校舍屋面防水维修";

    /** As a spreadsheet program copies a form: the first levels are merged cells. */
    private static final String COPIED = """
            <html><body><table>
            <tr><td rowspan="2">产出指标</td><td>质量指标</td>
            <td>维修工程验收合格率</td><td>≥98%</td><td>维修工程验收合格率</td><td>≥98%</td></tr>
            <tr><td>时效指标</td>
            <td>维修工程完工时间</td><td>2027年10月31日前</td><td>维修工程完工时间</td><td>2027年10月31日前</td></tr>
            <tr><td>效益指标</td><td>社会效益指标</td>
            <td>屋面渗漏<br>投诉减少率</td><td>≥80%</td><td>屋面渗漏<br>投诉减少率</td><td>≥80%</td></tr>
            </table></body></html>
            """;

    private final Office office;
    private final Paperwork paperwork;

    DeclarationStoryTest(Office office) {
        this.office = office;
        this.paperwork = new Paperwork(office);
    }

    @Test
    void formIsTypedPastedCorrectedAndSent() {
        office.openSeason();
        paperwork.admitted(PROJECT);
        Window clerk = office.of("clerk");
        TargetForm form = begin(clerk);
        form.type("实施期目标总体目标", "完成教学楼屋面防水维修，消除渗漏隐患，保障教学秩序。");
        form.type("年度目标总体目标", "完成教学楼屋面防水维修，消除渗漏隐患，保障教学秩序。");
        form.type("负责人", "周正");
        form.type("经办人", "林晓");
        form.type("联系电话", "000-00000000");
        form.type("填报日期", "2026年11月21日");
        paste(clerk, form);
        correct(form);
        sendWhenNothingStandsAgainstIt(clerk, form);
        clerk.assertNoTrouble();
    }

    private TargetForm begin(Window clerk) {
        clerk.goTo(office.at("/targets", Paperwork.UNIT));
        clerk.button("新建申报").first().click();
        Locator dialog = clerk.dialog();
        dialog.getByLabel("按名称或编码查找项目").fill(PROJECT);
        dialog.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(PROJECT))
                .getByRole(AriaRole.BUTTON)
                .click();
        dialog.getByLabel("表样").selectOption(new SelectOption().setLabel("市级项目支出（元，实施期与年度）"));
        Window.press(dialog, "新建并填写");
        TargetForm form = new TargetForm(clerk);
        assertThat(form.grid()).isVisible();
        assertThat(form.field("项目名称")).hasValue(PROJECT);
        return form;
    }

    /** A merged table goes where its levels say; it goes out and comes in again as one step. */
    private static void paste(Window clerk, TargetForm form) {
        form.cell("数量指标", 0).click();
        clerk.pasteCells(Map.of("text/html", COPIED, "text/plain", "维修工程验收合格率"));
        assertThat(form.cell("社会效益指标", 1)).containsText("≥80%");
        assertThat(form.cell("时效指标", 3)).containsText("2027年10月31日前");
        form.keys().press("Control+z");
        assertThat(form.grid()).not().containsText("≥80%");
        assertThat(form.grid()).not().containsText("≥98%");
        form.keys().press("Control+y");
        assertThat(form.cell("质量指标", 1)).containsText("≥98%");
        form.cell("服务对象满意度指标", 0).click();
        clerk.pasteCells(Map.of("text/plain", "师生满意度\t≥90%\t师生满意度\t≥90%\n"));
        assertThat(form.cell("服务对象满意度指标", 3)).containsText("≥90%");
        form.awaitSaved();
    }

    /** What cannot be measured is told at the cell, and no longer once it can. */
    private static void correct(TargetForm form) {
        Pattern warned = Pattern.compile("警告：.*");
        form.indicator("数量指标", "屋面防水维修面积", "提高");
        assertThat(form.cell("数量指标", 1)).hasAttribute("title", warned);
        Locator found = form.window().page().getByRole(AriaRole.REGION, named("检查结果"));
        assertThat(found).containsText("指标值可衡量");
        form.indicator("数量指标", "屋面防水维修面积", "≥3000平方米");
        assertThat(found).not().containsText("指标值可衡量");
        assertThat(form.cell("数量指标", 1)).not().hasAttribute("title", warned);
    }

    /** Without an indicator of cost it is refused with the place; with one it goes, and nobody writes in it any more. */
    private static void sendWhenNothingStandsAgainstIt(Window clerk, TargetForm form) {
        form.awaitSaved();
        clerk.button("送审").click();
        Locator dialog = clerk.dialog();
        assertThat(dialog).containsText("成本指标");
        assertThat(dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("送审").setExact(true)))
                .isDisabled();
        dialog.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("成本指标"))
                .first()
                .getByText("查看")
                .click();
        assertThat(dialog).hasCount(0);
        form.indicator("成本指标", "屋面防水维修单位造价", "≤200元/平方米");
        form.awaitSaved();
        clerk.button("送审").click();
        assertThat(dialog).containsText("由单位负责人办理");
        Window.press(dialog, "送审");
        assertThat(dialog).hasCount(0);
        assertThat(form.field("年度目标总体目标")).not().isEditable();
        assertThat(clerk.button("撤回")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
