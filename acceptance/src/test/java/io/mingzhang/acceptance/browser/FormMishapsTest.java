package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong while a form is filled in: nothing that was typed is lost, and nobody overwrites another unseen. */
@ExtendWith(InOffice.class)
class FormMishapsTest {

    private static final String PLAN = "项目实施计划";
    private static final String GOAL = "年度目标总体目标";

    private final Office office;
    private final Paperwork paperwork;

    FormMishapsTest(Office office) {
        this.office = office;
        this.paperwork = new Paperwork(office);
    }

    @Test
    void blockFromASpreadsheetComesInAndGoesOutAsOneStep() {
        String address = paperwork.declaration("教学仪器更新");
        Window clerk = office.of("clerk");
        TargetForm form = TargetForm.open(clerk, address);
        form.cell("数量指标", 0).click();
        clerk.pasteCells(Map.of(
                "text/plain", "仪器采购套数\t≥40套\t仪器采购套数\t≥40套\n\"含引号\"\"的\n名称\"\t≥2种\t丙\t≥2种\n仪器验收批次\t=3批\t仪器验收批次\t=3批"));
        assertThat(form.cell("数量指标", 1)).containsText("≥40套");
        assertThat(form.lines("数量指标")).hasCount(3);
        form.awaitSaved();
        form.keys().press("Control+z");
        assertThat(form.grid()).not().containsText("=3批");
        assertThat(form.grid()).not().containsText("≥40套");
        form.keys().press("Control+y");
        assertThat(form.grid()).containsText("=3批");
        form.awaitSaved();
        TargetForm again = TargetForm.open(clerk, address);
        assertThat(again.cell("数量指标", 1)).containsText("≥40套");
        assertThat(again.lines("数量指标").nth(1)).containsText("含引号\"的");
        assertThat(again.grid()).containsText("=3批");
        clerk.assertNoTrouble();
    }

    @Test
    void twoPeopleInOneCellDecideWhatStays() {
        String address = paperwork.declaration("图书补充采购");
        TargetForm clerks = TargetForm.open(office.of("clerk"), address);
        TargetForm colleagues = TargetForm.open(office.of("colleague"), address);
        clerks.type(PLAN, "一季度完成招标。");
        clerks.type("负责人", "周正");
        clerks.awaitSaved();
        office.of("colleague").context().setOffline(true);
        colleagues.type(GOAL, "补充图书两千册。");
        colleagues.type(PLAN, "上半年完成招标。");
        colleagues.type("负责人", "周方");
        office.of("colleague").context().setOffline(false);
        Locator dialog = office.of("colleague").dialog();
        assertThat(side(dialog, "一季度完成招标。")).containsText("林晓");
        side(dialog, "上半年完成招标。").getByRole(AriaRole.RADIO).check();
        side(dialog, "周正").getByRole(AriaRole.RADIO).check();
        Window.press(dialog, "按选择保存");
        colleagues.awaitSaved();
        TargetForm after = TargetForm.open(office.of("clerk"), address);
        assertThat(after.field(PLAN)).hasValue("上半年完成招标。");
        assertThat(after.field("负责人")).hasValue("周正");
        assertThat(after.field(GOAL)).hasValue("补充图书两千册。");
    }

    /** One of the two texts between which one has to choose. */
    private static Locator side(Locator dialog, String text) {
        return dialog.locator("label").filter(new Locator.FilterOptions().setHasText(text));
    }

    @Test
    void sessionThatEndsWhileTypingAsksForThePasswordAndGoesOn() {
        String address = paperwork.declaration("校园网络维护");
        Window clerk = office.of("clerk");
        TargetForm form = TargetForm.open(clerk, address);
        clerk.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("MZ_SESSION"));
        form.type(PLAN, "按月巡检，按季结算。");
        Locator dialog = clerk.dialog();
        assertThat(dialog).containsText("请重新登录");
        dialog.getByLabel("口令", new Locator.GetByLabelOptions().setExact(true)).fill(Office.OWN_PASSWORD);
        dialog.getByRole(AriaRole.BUTTON).click();
        assertThat(dialog).hasCount(0);
        form.awaitSaved();
        assertThat(form.field(PLAN)).hasValue("按月巡检，按季结算。");
        assertThat(TargetForm.open(clerk, address).field(PLAN)).hasValue("按月巡检，按季结算。");
    }

    @Test
    void serverThatGoesWhileTypingFindsEverythingWhenItIsBack() throws Exception {
        String address = paperwork.declaration("操场跑道翻新");
        Window clerk = office.of("clerk");
        TargetForm form = TargetForm.open(clerk, address);
        office.server().kill();
        try {
            form.type(PLAN, "暑假施工，开学前验收。");
            form.awaitWord("您填写的内容已留在本机");
            form.type(GOAL, "翻新跑道三千平方米。");
        } finally {
            office.server().startAgain();
        }
        form.awaitSaved();
        TargetForm after = TargetForm.open(clerk, address);
        assertThat(after.field(PLAN)).hasValue("暑假施工，开学前验收。");
        assertThat(after.field(GOAL)).hasValue("翻新跑道三千平方米。");
    }

    @Test
    void whoPressesTwiceHasSentOnce() {
        String address = paperwork.filled("食堂设备添置");
        Window clerk = office.of("clerk");
        TargetForm.open(clerk, address);
        clerk.button("送审").click();
        clerk.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("送审").setExact(true))
                .dblclick();
        assertThat(clerk.dialog()).hasCount(0);
        assertThat(clerk.button("撤回")).isVisible();
        Map<String, Object> flow = clerk.ask("GET", "/flows/TARGET/" + address.replaceAll(".*/", ""), Map.of());
        assertThat((List<?>) flow.get("moves")).hasSize(1);
        clerk.assertNoTrouble();
    }
}
