package io.mingzhang.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One server and one browser for all tests of this package. */
final class Stage implements AutoCloseable {

    /** Long enough for a machine that does much else; nothing waits for it to pass. */
    static final int PATIENCE_MS = 60_000;

    private static final List<Path> USUAL_BROWSERS = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/usr/bin/google-chrome-stable"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private final Path folder;
    private final ServerUnderTest server;
    private final Playwright playwright;
    private final Browser browser;

    private Stage(Path folder, ServerUnderTest server, Playwright playwright, Browser browser) {
        this.folder = folder;
        this.server = server;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** For one person, who need not sign in. */
    static Stage set() throws IOException {
        Path folder = Files.createTempDirectory("mingzhang-browser");
        return set(chromium(), folder, ServerUnderTest.start(folder));
    }

    /** For an office in which nobody has an account yet. */
    static Stage setForAnOffice() throws IOException {
        Path folder = Files.createTempDirectory("mingzhang-office");
        return set(chromium(), folder, ServerUnderTest.startForAnOffice(folder));
    }

    private static Stage set(Path chromium, Path folder, ServerUnderTest server) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setChromiumSandbox(!System.getProperty("user.name").equals("root")));
        return new Stage(folder, server, playwright, browser);
    }

    ServerUnderTest server() {
        return server;
    }

    Window open(String path) {
        return open(path, Window.SMALL);
    }

    Window open(String path, Window.Size size) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(server.address())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(size.width(), size.height());
        Window window = new Window(browser.newContext(options), PATIENCE_MS);
        window.goTo(path);
        return window;
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        server.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }

    private static Path chromium() {
        String told = System.getenv("MINGZHANG_CHROMIUM");
        if (told != null && !told.isEmpty()) {
            return Path.of(told);
        }
        return USUAL_BROWSERS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium: run ./mingzhang test, which installs it, or set MINGZHANG_CHROMIUM"));
    }
}
