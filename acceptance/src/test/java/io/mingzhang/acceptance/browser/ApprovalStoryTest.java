package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.mingzhang.acceptance.Examination;
import io.mingzhang.kernel.Finding;
import io.mingzhang.model.Disclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a declaration that was sent: returned, corrected, approved by all, printed, adjusted. */
@ExtendWith(InOffice.class)
class ApprovalStoryTest {

    private static final String OPINION = "数量指标与资金规模不相称，请补充测算后再报。";
    private static final String GOAL = "年度目标总体目标";
    private static final List<String> CHAIN = List.of("head", "reviewer", "business", "performance", "bureau");

    private final Office office;
    private final Paperwork paperwork;

    ApprovalStoryTest(Office office) {
        this.office = office;
        this.paperwork = new Paperwork(office);
    }

    @Test
    void whatWasReturnedWithAnOpinionIsCorrectedAndApprovedByAll() {
        office.openSeason();
        String project = "实验室设备更新";
        String address = paperwork.filled(project);
        paperwork.submit(address);
        act("head", project, "通过");
        returnToTheClerk(project);
        correctAndSendAgain(project);
        for (String login : CHAIN) {
            act(login, project, "通过");
        }
        Window clerk = office.of("clerk");
        TargetForm form = TargetForm.open(clerk, address);
        assertThat(clerk.main()).containsText("已通过");
        assertThat(form.field(GOAL)).not().isEditable();
        assertThat(clerk.button("送审")).hasCount(0);
        auditorOnlyReads(address);
    }

    /** Opens it from what waits for this person, and does with it what the button says. */
    private void act(String login, String project, String move) {
        Window window = openFromDesk(login, project);
        assertThat(new TargetForm(window).field(GOAL)).not().isEditable();
        window.button(move).click();
        Window.press(window.dialog(), move);
        assertThat(window.dialog()).hasCount(0);
        assertThat(window.button(move)).hasCount(0);
        window.goTo(desk(""));
        assertThat(window.link(project)).hasCount(0);
        window.assertNoTrouble();
    }

    private Window openFromDesk(String login, String project) {
        Window window = office.of(login);
        window.goTo(desk(""));
        assertThat(tab(window, "待办")).containsText(Pattern.compile("[1-9]"));
        window.link(project).click();
        assertThat(new TargetForm(window).grid()).isVisible();
        return window;
    }

    private static String desk(String more) {
        return "/desk?year=" + Office.YEAR + more;
    }

    private static Locator tab(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("事项"))
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Over the unit's head, back to the first step; without an opinion it does not go. */
    private void returnToTheClerk(String project) {
        Window reviewer = openFromDesk("reviewer", project);
        reviewer.button("退回").click();
        Locator dialog = reviewer.dialog();
        dialog.getByRole(AriaRole.RADIO).first().check();
        Window.press(dialog, "退回");
        assertThat(dialog).isVisible();
        dialog.getByLabel("退回意见").fill(OPINION);
        Window.press(dialog, "退回");
        assertThat(dialog).hasCount(0);
        reviewer.assertNoTrouble();
    }

    private void correctAndSendAgain(String project) {
        Window clerk = office.of("clerk");
        clerk.goTo(office.at("/desk", Paperwork.UNIT));
        tab(clerk, "被退回").click();
        assertThat(tab(clerk, "被退回")).containsText(Pattern.compile("[1-9]"));
        assertThat(clerk.main()).containsText(OPINION);
        clerk.link(project).click();
        TargetForm form = new TargetForm(clerk);
        form.type(GOAL, "更新实验设备四十套，保障教学秩序。");
        form.awaitSaved();
        clerk.button("送审").click();
        Window.press(clerk.dialog(), "送审");
        assertThat(clerk.dialog()).hasCount(0);
    }

    /** Whoever audits sees form and history, and no button that would change anything. */
    private void auditorOnlyReads(String address) {
        Window auditor = office.of("auditor");
        TargetForm form = TargetForm.open(auditor, address);
        assertThat(form.field(GOAL)).not().isEditable();
        form.cell("数量指标", 0).click();
        form.keys().type("改");
        assertThat(form.grid()).not().containsText("改");
        for (String move : List.of("送审", "通过", "退回", "撤回", "催办", "调整")) {
            assertThat(auditor.button(move)).hasCount(0);
        }
        Locator history = history(auditor);
        assertThat(history.getByRole(AriaRole.LISTITEM).first()).containsText("孙局");
        assertThat(history).containsText(OPINION);
        assertThat(history).containsText("李审");
        auditor.assertNoTrouble();
    }

    /** Everything that was done, the newest first. */
    private static Locator history(Window window) {
        window.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("侧栏"))
                .getByText("流程")
                .click();
        return window.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("审核流程"))
                .getByRole(AriaRole.LIST)
                .last();
    }

    @Test
    void approvedFormIsPrintedAndReadBackAndThenAdjusted() throws IOException {
        office.openSeason();
        String project = "图书馆设施改造";
        String address = paperwork.filled(project);
        paperwork.submit(address);
        for (String login : CHAIN) {
            paperwork.move(login, address, Map.of("kind", "APPROVE"));
        }
        Window clerk = office.of("clerk");
        TargetForm form = TargetForm.open(clerk, address);
        assertThat(clerk.main()).containsText("已通过");
        printedSaysTheSame(clerk, project);
        adjust(clerk, form);
        seeWhatDiffers(clerk, address);
    }

    /** The printed form reads back to what was declared, in every kind of file, and nothing stands against it. */
    private static void printedSaysTheSame(Window clerk, String project) throws IOException {
        Download word = print(clerk, "Word");
        Examination examined = Examination.of(word.suggestedFilename(), Files.readAllBytes(word.path()));
        assertThat(examined.graveFindings().stream().map(Finding::checkId)).isEmpty();
        Disclosure workbook = Examination.read(
                "打印.xlsx", Files.readAllBytes(print(clerk, "Excel").path()));
        List<String> said = List.of(project, "设备购置数量", "≥40套", "采购完成时间", "≤15000元/套", "≥90%", "000-00000000");
        assertThat(examined.document().toString()).contains(said);
        assertThat(workbook.toString()).contains(said);
        try (PDDocument pdf =
                Loader.loadPDF(Files.readAllBytes(print(clerk, "PDF").path()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(said);
        }
    }

    private static Download print(Window clerk, String kind) {
        return clerk.saved(() -> {
            clerk.button("打印与导出").click();
            clerk.button("按表样打印：" + kind).click();
        });
    }

    /** Approved is approved: a change is another round, with its reason, and goes the whole way again. */
    private static void adjust(Window clerk, TargetForm form) {
        clerk.button("调整").click();
        Locator dialog = clerk.dialog();
        dialog.getByLabel("调整理由").fill("采购数量按批复预算调减。");
        Window.press(dialog, "调整");
        assertThat(dialog).hasCount(0);
        assertThat(form.field(GOAL)).isEditable();
        form.indicator("数量指标", "设备购置数量", "≥35套");
        form.awaitSaved();
        clerk.button("送审").click();
        Window.press(dialog, "送审");
        assertThat(dialog).hasCount(0);
        assertThat(form.field(GOAL)).not().isEditable();
        assertThat(history(clerk)).containsText("采购数量按批复预算调减。");
    }

    private static void seeWhatDiffers(Window clerk, String address) {
        clerk.goTo(address);
        clerk.button("打印与导出").click();
        clerk.link("历次报送与差异").click();
        Locator rows = clerk.main().getByRole(AriaRole.ROW);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("≥35套")).first())
                .containsText("≥40套");
        clerk.assertNoTrouble();
    }
}
