package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import io.mingzhang.acceptance.ProjectFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page that the router knows can be used by everybody and fits the screens people have. A page that is added to the
 * router is looked at here, or this test fails.
 */
@ExtendWith(InOffice.class)
class EveryPageTest {

    private static final Path ROUTES = ProjectFolders.root().resolve("web/src/router/routes");
    private static final Pattern PATH = Pattern.compile("\\bpath: '([^']+)'");
    private static final List<Window.Size> SIZES = List.of(new Window.Size(1280, 720), new Window.Size(1920, 1080));

    /** Pages of the examination: {@link AccessibilityTest} and {@link PagesFitTest} look at them. */
    private static final Set<String> OF_THE_EXAMINATION = Set.of(
            "/",
            "/documents/:id",
            "/documents/:id/versions",
            "/sets",
            "/sets/:id",
            "/departments",
            "/departments/detail",
            "/overview",
            "/rules",
            "/rules/:id");

    /** Open only as long as there is no account: whoever founds the office has used it. */
    private static final String FIRST_START = "/setup";

    private final Office office;
    private final List<String> faults = new ArrayList<>();

    EveryPageTest(Office office) {
        this.office = office;
    }

    @Test
    void fitsAndIsForEverybody() throws IOException {
        Map<String, Visit> visits = visits();
        Set<String> known = new TreeSet<>(visits.keySet());
        known.addAll(OF_THE_EXAMINATION);
        known.add(FIRST_START);
        assertThat(paths()).as("pages of the router that nobody looks at").isSubsetOf(known);
        for (Visit visit : visits.values()) {
            look(visit);
        }
        assertThat(faults).isEmpty();
    }

    /** Who opens which address, to see a page with something on it. */
    private record Visit(String login, String address) {}

    private Map<String, Visit> visits() throws IOException {
        Paperwork paperwork = new Paperwork(office);
        String form = paperwork.filled("门窗更换");
        String people = String.valueOf(
                office.of("system").ask("GET", "/people?text=head", Map.of()).get("items"));
        Matcher person = Pattern.compile("\\bid=([0-9a-f-]{36})").matcher(people);
        assertThat(person.find()).isTrue();
        Window clerk = office.of("clerk");
        clerk.goTo(office.at("/imports", Paperwork.UNIT));
        clerk.dropInto(clerk.main().getByText("把申报表文件拖到这里"), DeclaredForms.word("一张表.docx", "走廊粉刷"));
        clerk.page().waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}.*"));
        Map<String, Visit> visits = new HashMap<>();
        for (String page :
                List.of("/desk", "/targets", "/projects", "/projects/import", "/library", "/imports", "/me")) {
            visits.put(page, new Visit("clerk", office.at(page, Paperwork.UNIT)));
        }
        for (String page : List.of("/seasons", "/chains", "/effects", "/templates")) {
            visits.put(page, new Visit("performance", office.at(page, "晴川市")));
        }
        visits.put("/sign-in", new Visit("", "/sign-in"));
        visits.put("/organizations", new Visit("system", office.at("/organizations", Paperwork.UNIT)));
        visits.put("/people", new Visit("system", "/people"));
        visits.put("/people/:id", new Visit("security", "/people/" + person.group(1)));
        visits.put("/rights", new Visit("security", "/rights"));
        visits.put("/audit", new Visit("audit", "/audit"));
        visits.put("/projects/:id", new Visit("clerk", "/projects/" + paperwork.project("黑板更换")));
        visits.put("/targets/:id", new Visit("clerk", form));
        visits.put("/targets/:id/versions", new Visit("clerk", form + "/versions"));
        visits.put("/templates/:id", new Visit("performance", "/templates/A"));
        visits.put("/imports/:id", new Visit("clerk", clerk.page().url()));
        return visits;
    }

    private void look(Visit visit) throws IOException {
        Window window = visit.login().isEmpty() ? office.visitor() : office.of(visit.login());
        for (Window.Size size : SIZES) {
            window.page().setViewportSize(size.width(), size.height());
            window.goTo(visit.address());
            window.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(window.page().locator("h1, h2").first()).isVisible();
            if (!(Boolean) Objects.requireNonNull(window.page()
                    .evaluate("() => [document.documentElement, document.querySelector('main')]"
                            + ".every(one => one.scrollWidth <= one.clientWidth)"))) {
                faults.add(visit.address() + " runs out of a screen of " + size);
            }
        }
        Axe.violations(window).forEach(found -> faults.add(visit.address() + ": " + found));
        window.assertNoTrouble();
    }

    private static Set<String> paths() throws IOException {
        Set<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.list(ROUTES)) {
            for (Path file : files.toList()) {
                PATH.matcher(Files.readString(file)).results().forEach(found -> paths.add(found.group(1)));
            }
        }
        assertThat(paths).as("paths read from " + ROUTES).contains("/desk", "/targets/:id");
        return paths;
    }
}
