package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.writing.ConvertedKind;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the dropped file to the exported report, for each kind of file. */
@ExtendWith(OnStage.class)
class DropToExportTest {

    private final Stage stage;

    DropToExportTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void text() throws Exception {
        walk(Paper.withErrors("文本预算.txt", 101), Paper.halfCorrected("文本预算.txt", 101));
    }

    @Test
    void workbook() throws Exception {
        walk(
                Paper.withErrors("表格预算.txt", 102).as(ConvertedKind.XLSX),
                Paper.halfCorrected("表格预算.txt", 102).as(ConvertedKind.XLSX));
    }

    @Test
    void wordDocument() throws Exception {
        walk(
                Paper.withErrors("文档预算.txt", 103).as(ConvertedKind.DOCX),
                Paper.halfCorrected("文档预算.txt", 103).as(ConvertedKind.DOCX));
    }

    private void walk(Paper paper, Paper corrected) throws Exception {
        try (Window window = stage.open("/")) {
            window.dropAndRead(paper);
            assertThat(window.page()).hasTitle(paper.name() + " · 明账");
            seeAllSides(window);
            seeFigure(window);
            filter(window);
            mark(window);
            export(window, paper);
            bringNewVersion(window, corrected);
            window.assertNoTrouble();
        }
    }

    /** Every side of the opened contradiction has its number in the document, and its button leads there. */
    private static void seeAllSides(Window window) {
        Locator sides = window.openFindingWithSides(2);
        int count = Math.min(sides.count(), 9);
        assertThat(window.numbered(1).first()).isInViewport();
        for (int i = 1; i <= count; i++) {
            sides.nth(i - 1).click();
            assertThat(window.numbered(i).first()).isInViewport();
        }
    }

    private static void seeFigure(Window window) {
        Locator figure = window.all(".viewer-scroll td.figure:visible").first();
        String printed = figure.innerText().replaceAll("[①-⑳]", "").strip();
        figure.click();
        Locator panel = window.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("数字").setExact(true));
        assertThat(panel.getByRole(AriaRole.HEADING)).containsText(printed);
        assertThat(panel.locator("article").first()).isVisible();
        panel.locator("article button").first().click();
        assertThat(panel.locator("article ol.sides button").first()).isVisible();
        window.all("#tab-findings").click();
    }

    private static void filter(Window window) {
        Locator counts = window.all(".findings .counts [role=status]");
        assertThat(counts).containsText("共");
        Locator errors = window.all(".findings button.chip").first();
        errors.click();
        assertThat(counts).containsText("显示");
        int shown = Integer.parseInt(errors.innerText().replaceAll("\\D", ""));
        assertThat(counts).containsText("显示 " + shown + " 条");
        window.button("清除筛选").click();
        assertThat(counts).not().containsText("显示");
    }

    private static void mark(Window window) {
        int before = toDo(window);
        Locator first = window.findings().first();
        if ("false".equals(first.getAttribute("aria-expanded"))) {
            first.click();
        }
        Locator detail = window.all(".detail");
        String corrected = "已改正";
        choice(detail, corrected).click();
        assertThat(choice(detail, corrected)).hasAttribute("aria-pressed", "true");
        choice(detail, corrected).click();
        assertThat(choice(detail, corrected)).hasAttribute("aria-pressed", "false");
        choice(detail, "不是错误").click();
        assertThat(choice(detail, "不是错误")).hasAttribute("aria-pressed", "true");
        choice(detail, "认可").click();
        Locator dialog = window.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill("主管部门已批复");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确定"))
                .click();
        assertThat(choice(detail, "认可")).hasAttribute("aria-pressed", "true");
        assertThat(detail).containsText("理由：主管部门已批复");
        assertThat(window.all(".filter .tabs button").first()).containsText(String.valueOf(before - 1));
        assertThat(detail.getByText("正在保存…")).hasCount(0);
        detail.getByText("处理记录").click();
        assertThat(dialog.locator("li")).hasCount(4);
        assertThat(dialog.locator("li").first()).containsText("主管部门已批复");
        window.page().keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }

    private static Locator choice(Locator detail, String name) {
        return detail.locator(".marks").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static int toDo(Window window) {
        return Integer.parseInt(
                window.all(".filter .tabs button b").first().innerText().strip());
    }

    private static void export(Window window, Paper paper) throws IOException, InvalidFormatException {
        assertOffice(save(window, "问题清单（Excel）"), ".xlsx");
        assertOffice(save(window, "审查意见（Word）"), ".docx");
        if (!paper.name().endsWith(".txt")) {
            assertOffice(save(window, "批注副本（原文件加批注）"), paper.name().replaceAll("^.*\\.", "."));
        }
        Download original = save(window, "原文件");
        assertThat(original.createReadStream().readAllBytes()).isEqualTo(paper.bytes());
    }

    private static Download save(Window window, String format) {
        window.all("header .menu > button").click();
        return window.saved(() -> window.button(format).click());
    }

    /** An independent reader finds a sound package with something in it. */
    private static void assertOffice(Download saved, String ending) throws IOException, InvalidFormatException {
        assertThat(saved.suggestedFilename()).endsWith(ending);
        try (OPCPackage opened = OPCPackage.open(saved.createReadStream())) {
            assertThat(opened.getParts()).hasSizeGreaterThan(3);
        }
    }

    private static void bringNewVersion(Window window, Paper corrected) {
        window.drop(corrected);
        window.button("作为新版本").click();
        int found = Examination.of(corrected.name(), corrected.bytes())
                .report()
                .findings()
                .size();
        assertThat(window.all(".findings .counts [role=status]")).containsText("共 " + found + " 条");
        window.all("#tab-changes").click();
        Locator changes = window.all(".changes");
        assertThat(changes.locator("summary").first()).containsText(Pattern.compile("已消除（[1-9]\\d*）"));
        assertThat(changes.locator("summary").nth(2)).containsText(Pattern.compile("仍存在（[1-9]\\d*）"));
    }
}
