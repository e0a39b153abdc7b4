package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.writing.ConvertedKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A dropped PDF is shown page by page, with the sides of a contradiction where the pages have them. */
@ExtendWith(OnStage.class)
class PagesOfAPdfTest {

    private final Stage stage;

    PagesOfAPdfTest(Stage stage) {
        this.stage = stage;
    }

    /** What is printed below a box is asked of PDFBox, which knows nothing of our reader. */
    @Test
    void boxesLieOverTheFiguresTheyName() throws IOException {
        Paper paper = Paper.withErrors("原页预算.txt", 311).as(ConvertedKind.PDF);
        try (Window window = stage.open("/", Window.LARGE);
                PDDocument file = Loader.loadPDF(paper.bytes())) {
            window.dropAndRead(paper);
            PageBoxes boxes = new PageBoxes(window, file);
            List<String> wrong = new ArrayList<>();
            int looked = 0;
            for (int finding = 0; finding < Math.min(8, window.findings().count()); finding++) {
                Locator row = window.findings().nth(finding);
                row.click();
                Locator sides = window.all(".detail ol.sides button:enabled");
                for (int side = 1; side <= Math.min(3, sides.count()); side++) {
                    sides.nth(side - 1).click();
                    assertThat(window.numbered(side).first()).isInViewport();
                    String printed = sides.nth(side - 1).locator("b").innerText();
                    String below = boxes.textBelow(side);
                    looked++;
                    if (!below.equals(PageBoxes.plain(printed))) {
                        wrong.add(printed + " is " + below);
                    }
                }
                row.click();
            }
            assertThat(looked).isGreaterThan(10);
            assertThat(wrong).isEmpty();
            window.assertNoTrouble();
        }
    }

    @Test
    void findingNothingSaysNothingAboutPagesThatWereNotRead() {
        Paper paper = Paper.clean("夹有扫描页.txt", 315).as(ConvertedKind.PDF);
        try (Window window = stage.open("/")) {
            window.dropAndRead(paper.named("全部可读.pdf"));
            assertThat(window.all(".findings .none")).hasText("没有发现问题。");
            window.goTo("/");
            window.dropAndRead(paper.withScannedPage());
            assertThat(window.all(".findings .none")).containsText("有 1 页没有读全");
            window.assertNoTrouble();
        }
    }

    @Test
    void isWorkedThroughLikeAnyOtherDocument() throws IOException {
        Paper paper = Paper.withErrors("原页办理.txt", 312).as(ConvertedKind.PDF);
        try (Window window = stage.open("/")) {
            window.dropAndRead(paper);
            assertThat(window.all(".page-sheet canvas").first()).isVisible();
            chooseFigure(window);
            search(window);
            turnPages(window);
            samePlaceInBothWays(window);
            mark(window);
            export(window, paper);
            bringNewVersion(window, Paper.halfCorrected("原页办理.txt", 312).as(ConvertedKind.PDF));
            window.assertNoTrouble();
        }
    }

    /** Of 20 MB the pages are seen, and leafed through to the last, with a fraction of it fetched. */
    @Test
    void ofALargeFileOnlyWhatIsSeenIsFetched() {
        Paper paper = Paper.withErrors("很大的原页.txt", 314).as(ConvertedKind.PDF).heavier(20 << 20);
        List<Response> parts = Collections.synchronizedList(new ArrayList<>());
        try (Window window = stage.open("/")) {
            window.page().onResponse(answer -> {
                if (answer.url().endsWith("/original")) {
                    parts.add(answer);
                }
            });
            window.dropAndRead(paper);
            assertThat(window.all(".page-sheet .textLayer span").first()).isAttached();
            window.all(".pages-scroll").evaluate("all => all.scrollTo(0, all.scrollHeight)");
            assertThat(window.all(".page-sheet .textLayer span").first()).isAttached();
            assertThat(parts).allMatch(answer -> answer.status() == 206);
            assertThat(parts.stream()
                            .map(answer -> answer.headers().get("content-length"))
                            .mapToLong(Long::parseLong)
                            .sum())
                    .isLessThan(8 << 20);
            window.assertNoTrouble();
        }
    }

    @Test
    void isAccessible() throws IOException {
        List<String> violations = new ArrayList<>();
        try (Window window = stage.open("/")) {
            window.dropAndRead(Paper.withErrors("原页无障碍.txt", 313).as(ConvertedKind.PDF));
            assertThat(window.all(".page-sheet .textLayer span").first()).isAttached();
            violations.addAll(Axe.violations(window));
            window.openFindingWithSides(2);
            assertThat(window.numbered(1).first()).isInViewport();
            window.button("缩略图").click();
            assertThat(window.all(".page-thumbs canvas").first()).isVisible();
            violations.addAll(Axe.violations(window));
            window.assertNoTrouble();
        }
        assertThat(violations).isEmpty();
    }

    /** A figure is clicked where the page has it. */
    private static void chooseFigure(Window window) {
        Locator scroll = window.all(".pages-scroll");
        scroll.focus();
        window.page().keyboard().press("Enter");
        assertThat(window.all(".page-sheet .active")).isInViewport();
        Locator panel = window.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("数字").setExact(true));
        String first = panel.getByRole(AriaRole.HEADING).first().innerText();
        window.page().keyboard().press("ArrowDown");
        assertThat(panel.getByRole(AriaRole.HEADING).first()).not().hasText(first);
        BoundingBox box = window.all(".page-sheet .active").boundingBox();
        window.page().mouse().click(box.x + box.width / 2, box.y - box.height / 2);
        assertThat(panel.getByRole(AriaRole.HEADING).first()).hasText(first);
        window.all("#tab-findings").click();
    }

    private static void search(Window window) {
        window.page().keyboard().press("Control+f");
        window.all(".search-bar input").fill("一般公共预算");
        assertThat(window.all(".search-bar [role=status]")).containsText("第 1 处");
        assertThat(window.all(".page-sheet .mark.tone-current").first()).isInViewport();
        window.page().keyboard().press("Enter");
        assertThat(window.all(".search-bar [role=status]")).containsText("第 2 处");
        window.page().keyboard().press("Escape");
        assertThat(window.all(".search-bar")).hasCount(0);
    }

    private static void turnPages(Window window) {
        Locator number = window.field("页码");
        number.fill("4");
        number.press("Enter");
        assertThat(window.all(".page-sheet[data-page='4']")).isInViewport();
        window.button("下一页").click();
        assertThat(number).hasValue("5");
        window.button("向右旋转 90°").click();
        assertThat(number).hasValue("5");
        for (int quarter = 0; quarter < 3; quarter++) {
            window.button("向右旋转 90°").click();
        }
    }

    private static void samePlaceInBothWays(Window window) {
        window.openFindingWithSides(2);
        assertThat(window.numbered(1).first()).isInViewport();
        window.button("识别结果").click();
        assertThat(window.all(".table-block").first()).isVisible();
        assertThat(window.numbered(1).first()).isInViewport();
        window.button("原页").click();
        assertThat(window.all(".page-sheet canvas").first()).isVisible();
        assertThat(window.numbered(1).first()).isInViewport();
    }

    private static void mark(Window window) {
        Locator corrected =
                window.all(".detail .marks").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("已改正"));
        corrected.click();
        assertThat(corrected).hasAttribute("aria-pressed", "true");
    }

    private static void export(Window window, Paper paper) throws IOException {
        byte[] original = save(window, "原文件").createReadStream().readAllBytes();
        assertThat(original).isEqualTo(paper.bytes());
        Download annotated = save(window, "批注副本（原文件加批注）");
        assertThat(annotated.suggestedFilename()).endsWith(".pdf");
        try (PDDocument before = Loader.loadPDF(original);
                PDDocument after = Loader.loadPDF(annotated.createReadStream().readAllBytes())) {
            assertThat(after.getNumberOfPages()).isGreaterThan(before.getNumberOfPages());
        }
    }

    private static Download save(Window window, String format) {
        window.all("header .menu > button").click();
        return window.saved(() -> window.button(format).click());
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
        assertThat(window.all(".changes summary").first()).containsText(Pattern.compile("已消除（[1-9]\\d*）"));
    }
}
