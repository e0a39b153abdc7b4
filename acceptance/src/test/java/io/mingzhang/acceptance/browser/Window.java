package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A browser window as a person has it before him: what he does with files, and what went wrong behind the page. A test that
 * closes a window asserts with it that no script failed and nothing was refused by the content security policy.
 */
final class Window implements AutoCloseable {

    /** The smallest screen that has to be comfortable. */
    static final Size SMALL = new Size(1366, 768);

    static final Size LARGE = new Size(1920, 1080);

    private static final int MOST_TABS = 250;
    private static final Pattern REPORT = Pattern.compile(".*/documents/[0-9a-f-]{36}.*");

    private static final String CARRIED = """
            files => {
              const carried = new DataTransfer()
              for (const { name, content } of files)
                carried.items.add(new File([Uint8Array.from(atob(content), c => c.charCodeAt(0))], name))
              return carried
            }
            """;

    private static final String ASKED = """
            async ([method, path, body]) => {
              const token = document.cookie.split('; ').find(one => one.startsWith('XSRF-TOKEN='))?.slice(11) ?? ''
              const answer = await fetch('/api/v1' + path, {
                method,
                headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
                body: method === 'GET' ? undefined : JSON.stringify(body),
              })
              const said = await answer.text()
              if (!answer.ok) throw new Error(method + ' ' + path + ': ' + answer.status + ' ' + said)
              return said === '' ? {} : JSON.parse(said)
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Window(BrowserContext context, int patienceMs) {
        this.context = context;
        context.setDefaultTimeout(patienceMs);
        context.addInitScript("addEventListener('securitypolicyviolation',"
                + " e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))");
        this.page = context.newPage();
        page.onPageError(error -> troubles.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().startsWith("CSP ") || message.text().contains("Content Security Policy")) {
                troubles.add(message.text());
            }
        });
    }

    /** Width and height of what one sees of a page. */
    record Size(int width, int height) {}

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    void goTo(String path) {
        page.navigate(path);
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The dialogue that stands over the page. */
    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** The link with exactly this name. */
    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the page is about. */
    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** Presses the button of this name that stands in there, a dialogue for example. */
    static void press(Locator there, String name) {
        there.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    void drop(Paper... papers) {
        page.dispatchEvent("body", "drop", Map.of("dataTransfer", carried(papers)));
    }

    /** Drops it on a part of the page that takes files. */
    void dropInto(Locator there, Paper paper) {
        there.dispatchEvent("drop", Map.of("dataTransfer", carried(paper)));
    }

    void paste(Paper... papers) {
        page.evaluate(
                "carried => document.body.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: carried, bubbles: true, cancelable: true }))",
                carried(papers));
    }

    /** Pastes cells into what has the focus, as a spreadsheet program has copied them. */
    void pasteCells(Map<String, String> byType) {
        page.evaluate(
                "copied => { const carried = new DataTransfer();"
                        + " for (const [type, text] of Object.entries(copied)) carried.setData(type, text);"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: carried, bubbles: true, cancelable: true })) }",
                byType);
    }

    private JSHandle carried(Paper... papers) {
        List<Map<String, String>> files = Stream.of(papers)
                .map(paper -> Map.of(
                        "name", paper.name(), "content", Base64.getEncoder().encodeToString(paper.bytes())))
                .toList();
        return page.evaluateHandle(CARRIED, files);
    }

    /** Drops a single file at the list and waits until its report has opened by itself. */
    void dropAndRead(Paper paper) {
        drop(paper);
        page.waitForURL(REPORT);
        awaitReport();
    }

    void awaitReport() {
        assertThat(all(".findings [role=status]").first()).containsText("条");
    }

    /** The findings in the list, those already drawn. */
    Locator findings() {
        return all("button.finding");
    }

    /** Opens the first finding that has at least so many sides, and gives its numbered sides. */
    Locator openFindingWithSides(int atLeast) {
        for (int i = 0; i < findings().count(); i++) {
            findings().nth(i).click();
            Locator sides = all(".detail ol.sides button");
            assertThat(all(".detail")).isVisible();
            if (sides.count() >= atLeast) {
                return sides;
            }
            findings().nth(i).click();
            assertThat(all(".detail")).hasCount(0);
        }
        throw new AssertionError("No finding has " + atLeast + " sides");
    }

    /** A place of the document that carries this number, as the sides of the opened finding do. */
    Locator numbered(int number) {
        return all(".viewer-scroll sup.badge").getByText(badge(number), new Locator.GetByTextOptions().setExact(true));
    }

    static String badge(int number) {
        return String.valueOf((char) ('①' + number - 1));
    }

    /** What the server answers to whoever is signed in here; fails where it refuses. */
    @SuppressWarnings("unchecked") // an object of JSON
    Map<String, Object> ask(String method, String path, Map<String, ?> body) {
        return (Map<String, Object>) page.evaluate(ASKED, List.of(method, path, body));
    }

    /** The field with exactly this label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** What the browser saves when this is done. */
    Download saved(Runnable action) {
        return page.waitForDownload(action);
    }

    /** Presses Tab until this has the focus. */
    void tabTo(Locator wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) wanted.first().evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + wanted);
    }

    /** Fails where a script failed or the content security policy had to step in. */
    void assertNoTrouble() {
        assertThat(troubles).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
