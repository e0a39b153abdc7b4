package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.mingzhang.documents.writing.ConvertedKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong in an office: the page says it calmly, and nothing is lost. */
@ExtendWith(OnStage.class)
class MishapsTest {

    private static final int MANY = 500;
    private static final int MANY_PATIENCE_MS = 120_000;

    private final Stage stage;

    MishapsTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void sameFileTwice() {
        Paper paper = Paper.withErrors("两次预算.txt", 501);
        try (Window window = stage.open("/")) {
            window.dropAndRead(paper);
            String report = window.page().url();
            window.goTo("/");
            window.drop(paper.named("换了名字.txt"));
            window.awaitReport();
            assertThat(window.page()).hasURL(report);
            assertThat(window.all(".notices")).containsText("完全相同");
        }
    }

    @Test
    void markupIsShownAsText() {
        String evil = "<img src=x onerror=\"window.harm=1\"><script>window.harm=1</script>";
        String text = new String(Paper.withErrors("甲", 502).bytes(), StandardCharsets.UTF_8);
        Paper paper = Paper.of("<b>甲<img src=x onerror=alert(1)>.txt", text).as(ConvertedKind.DOCX);
        Paper marked = Paper.of("<i>预算.txt", evil + "\n" + text + "\n说明：" + evil + " &lt;b&gt;\n");
        for (Paper one : new Paper[] {paper, marked}) {
            try (Window window = stage.open("/")) {
                window.dropAndRead(one);
                assertThat(window.page()).hasTitle(one.name() + " · 明账");
                window.goTo("/");
                assertThat(window.page().getByRole(AriaRole.GRID)).containsText(one.name());
                assertThat(window.page().evaluate("() => window.harm ?? 0")).isEqualTo(0);
                assertThat(window.all("main img, main i, main script")).hasCount(0);
                window.assertNoTrouble();
            }
        }
    }

    @Test
    void hostileFilesAreRefusedWithRemedy() {
        byte[] workbook = Paper.clean("坏", 503).as(ConvertedKind.XLSX).bytes();
        Paper cut = new Paper("截断的.xlsx", Arrays.copyOf(workbook, workbook.length / 2));
        Paper program = new Paper("程序.docx", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, (byte) 0xff, (byte) 0xfe, 0, 0});
        Paper empty = new Paper("空.txt", new byte[0]);
        Paper good = Paper.clean("完好的.txt", 504);
        try (Window window = stage.open("/")) {
            window.drop(cut, program, empty, good);
            assertThat(window.all(".dock header")).containsText("全部处理完毕");
            assertThat(window.all(".dock header")).containsText("已审核 1");
            for (Paper bad : new Paper[] {cut, program, empty}) {
                Locator row = window.all(".dock .row").filter(new Locator.FilterOptions().setHasText(bad.name()));
                assertThat(row.locator(".words")).containsText("请");
            }
            window.assertNoTrouble();
        }
    }

    @Test
    void twoWindowsOnOneReport() {
        try (Window one = stage.open("/")) {
            one.dropAndRead(Paper.withErrors("两窗预算.txt", 505));
            try (Window other = stage.open(one.page().url().replaceAll("\\?.*", ""))) {
                other.awaitReport();
                one.findings().first().click();
                one.all(".detail .marks button").first().click();
                assertThat(one.all(".detail .marks button[aria-pressed=true]")).hasCount(1);
                assertThat(one.all(".detail").getByText("正在保存…")).hasCount(0);
                String left = one.all(".filter .tabs button").first().innerText();
                other.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
                assertThat(other.all(".filter .tabs button").first()).hasText(left);
            }
        }
    }

    @Test
    void whoHasTurnedElsewhereIsNotThrownBackToTheFindingOfTheAddress() {
        try (Window window = stage.open("/")) {
            window.dropAndRead(Paper.withErrors("慢速预算.txt", 507));
            window.findings().first().click();
            window.page().waitForURL(Pattern.compile("finding="));
            List<Route> held = new ArrayList<>();
            window.page().route("**/marks", held::add);
            window.page().reload();
            window.awaitReport();
            window.all("#tab-remainder").click();
            window.page().waitForCondition(() -> !held.isEmpty());
            window.page()
                    .waitForResponse("**/marks", () -> held.getFirst().resume())
                    .finished();
            window.page()
                    .evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            assertThat(window.all("#tab-remainder")).hasAttribute("aria-selected", "true");
        }
    }

    @Test
    void browserClosedWhileSending() {
        Paper[] papers = IntStream.range(0, 12)
                .mapToObj(i -> Paper.clean("关闭" + i + ".txt", 520 + i))
                .toArray(Paper[]::new);
        try (Window window = stage.open("/")) {
            window.drop(papers);
            assertThat(window.all(".dock")).isVisible();
        }
        try (Window window = stage.open("/")) {
            window.drop(papers);
            assertThat(window.all(".dock header")).containsText("共 12 份，全部处理完毕");
            assertThat(window.all(".dock header")).not().containsText("失败");
            window.goTo("/?query=关闭");
            assertThat(window.all("main tbody tr")).hasCount(papers.length);
            assertThat(window.page().getByRole(AriaRole.GRID).getByText("已审核")).hasCount(papers.length);
        }
    }

    @Test
    void fiveHundredFiles() {
        Paper[] papers = IntStream.range(0, MANY)
                .mapToObj(i -> Paper.of("小文件" + i + ".txt", "第" + i + "个单位2024年部门预算\n一、单位职责\n负责第" + i + "项工作。\n"))
                .toArray(Paper[]::new);
        try (Window window = stage.open("/")) {
            window.drop(papers);
            assertThat(window.all(".dock header"))
                    .containsText(
                            "共 " + MANY + " 份，全部处理完毕",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(MANY_PATIENCE_MS));
            assertThat(window.all(".dock header")).containsText("已审核 " + MANY);
            window.goTo("/?query=小文件");
            assertThat(window.page().getByRole(AriaRole.MAIN)).containsText("共 " + MANY + " 份");
            window.assertNoTrouble();
        }
    }

    @Test
    void serverGoesAndComesBack() throws Exception {
        try (Window window = stage.open("/")) {
            window.dropAndRead(Paper.withErrors("重启预算.txt", 506));
            window.findings().first().click();
            Locator accepted = window.all(".detail .marks button").first();
            accepted.click();
            assertThat(accepted).hasAttribute("aria-pressed", "true");
            assertThat(window.all(".detail").getByText("正在保存…")).hasCount(0);
            stage.server().kill();
            window.findings().nth(1).click();
            window.all(".detail .marks button").first().click();
            assertThat(window.all(".away, .notices").getByText("服务暂时没有应答").first())
                    .isVisible();
            assertThat(window.all(".detail")).isVisible();
            stage.server().startAgain();
            assertThat(window.all(".away")).hasCount(0);
            window.page().reload();
            window.awaitReport();
            assertThat(window.all(".filter .tabs button").nth(1)).hasText("已改正 1");
            window.goTo("/");
            window.dropAndRead(Paper.withErrors("重启之后.txt", 507));
        }
    }
}
