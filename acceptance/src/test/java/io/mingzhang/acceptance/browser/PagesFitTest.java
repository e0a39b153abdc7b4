package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.documents.fictional.FictionalSet;
import io.mingzhang.documents.writing.ConvertedKind;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page fits the smallest and the usual screen: nothing runs out of it sideways. The pictures taken on the way, in
 * {@code .mingzhang/pictures}, are those of the user guide.
 */
@ExtendWith(OnStage.class)
class PagesFitTest {

    private static final Path PICTURES = ProjectFolders.root().resolve(".mingzhang/pictures");

    /** In what the server says of the sets: one of them has been examined, and has errors. */
    private static final Pattern CONTRADICTION = Pattern.compile("\"found\":\\{\"errors\":[1-9]");

    private final Stage stage;

    PagesFitTest(Stage stage) {
        this.stage = stage;
    }

    static Stream<Window.Size> sizes() {
        return Stream.of(Window.SMALL, Window.LARGE);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyPage(Window.Size size) {
        try (Window window = stage.open("/", size)) {
            window.drop(papers(size).toArray(Paper[]::new));
            assertThat(window.all(".dock header")).containsText("全部处理完毕");
            picture(window, size, "upload");
            window.button("关闭列表").click();
            picture(window, size, "documents");
            window.all("main tbody a")
                    .filter(new Locator.FilterOptions().setHasText(series(size) + "-部门预算.docx"))
                    .click();
            report(window, size);
            window.page()
                    .waitForCondition(() -> CONTRADICTION
                            .matcher(window.page().request().get("api/v1/sets").text())
                            .find());
            window.goTo("/sets");
            window.all("main tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("错误"))
                    .first()
                    .locator("a")
                    .first()
                    .click();
            assertThat(window.all("main button.finding").first()).isVisible();
            window.all("main button.finding").first().click();
            assertThat(window.all("main mark, main td[class*=tone-]").first()).isVisible();
            assertThat(window.all("main").getByText("正在打开文件…")).hasCount(0);
            picture(window, size, "set");
            for (String page : List.of("sets", "departments", "overview", "rules")) {
                window.goTo("/" + page);
                assertThat(window.all("main table, main figure, main section").first())
                        .isVisible();
                window.page().waitForLoadState(LoadState.NETWORKIDLE);
                picture(window, size, page);
            }
            window.goTo("/rules/SUM-01");
            assertThat(window.all("main h2").first()).isVisible();
            picture(window, size, "rule");
            window.assertNoTrouble();
        }
    }

    private static void report(Window window, Window.Size size) {
        window.awaitReport();
        picture(window, size, "report");
        window.openFindingWithSides(2);
        assertThat(window.numbered(1).first()).isInViewport();
        picture(window, size, "finding");
        window.all(".viewer-scroll td.figure:visible").nth(3).click();
        window.all(".figure article button").first().click();
        picture(window, size, "figure");
    }

    /** A set with a contradiction, and a Word document with errors; each size has its own. */
    private static List<Paper> papers(Window.Size size) {
        FictionalSet set = FictionalSet.of(size.width());
        Stream<Paper> members = FictionalSet.ALL.getFirst().plant().files(set).stream()
                .map(file -> Paper.of(titled(file.name(), size), file.text()));
        Paper word =
                Paper.withErrors(series(size) + "-部门预算.txt", 600 + size.width()).as(ConvertedKind.DOCX);
        return Stream.concat(members, Stream.of(word)).toList();
    }

    /** Each size drops its own files: names and content. */
    private static String series(Window.Size size) {
        return size.equals(Window.SMALL) ? "甲" : "乙";
    }

    private static String titled(String name, Window.Size size) {
        String title = switch (name) {
            case "earlier.txt" -> "2023年部门预算";
            case "department.txt" -> "2024年部门预算";
            case "annex.txt" -> "2024年绩效目标";
            default -> "所属单位" + name.replaceAll("\\D", "");
        };
        return series(size) + "-" + title + ".txt";
    }

    private static void picture(Window window, Window.Size size, String name) {
        window.page().mouse().move(0, 0);
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + "-" + size.width() + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED));
        assertThat((Boolean) window.page()
                        .evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(name + " runs out of a screen of " + size)
                .isTrue();
    }
}
