package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A fictional city whose people declare over one server, from its first start: what an administrator does for the first time
 * is done on the page, the rest as that page would ask for it. Whoever is needed signs in, in a window of his own.
 */
final class Office implements AutoCloseable {

    static final int YEAR = 2027;

    /** Of everybody, after the first sign-in. */
    static final String OWN_PASSWORD = "Qing-2027-chuan";

    private static final List<String> ADMINISTRATORS = List.of("system", "security", "audit");

    private final Stage stage;
    private final Map<String, Window> windows = new LinkedHashMap<>();
    private final Map<String, String> firstPasswords = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private boolean seasonOpen;

    private Office(Stage stage) {
        this.stage = stage;
    }

    /** A place in the tree of organizations. */
    record Place(String id, String path) {}

    /** Starts the server; makes the administrators, the places and the people of the city. */
    static Office found() throws IOException {
        Office office = new Office(Stage.setForAnOffice());
        office.makeAdministrators();
        office.makePlaces();
        office.takeUp("clerk", "林晓", "UNIT_CLERK", "晴川市教育局");
        office.takeUp("colleague", "吴同", "UNIT_CLERK", "晴川市实验小学");
        office.takeUp("head", "周正", "UNIT_HEAD", "晴川市实验小学");
        office.takeUp("reviewer", "李审", "DEPARTMENT_REVIEWER", "晴川市教育局");
        office.takeUp("business", "王业", "FINANCE_BUSINESS_REVIEWER", "晴川市");
        office.takeUp("performance", "赵绩", "FINANCE_PERFORMANCE_REVIEWER", "晴川市");
        office.takeUp("bureau", "孙局", "BUREAU_HEAD", "晴川市");
        office.takeUp("auditor", "钱计", "AUDITOR", "晴川市");
        return office;
    }

    private void makeAdministrators() throws IOException {
        try (Window window = stage.open("/setup")) {
            window.all("input[name=setup-code]").fill(stage.server().setUpCode());
            for (int at = 0; at < ADMINISTRATORS.size(); at++) {
                Locator person = window.all("fieldset").nth(at);
                person.getByRole(AriaRole.CHECKBOX).all().forEach(Locator::uncheck);
                Locator fields = person.locator("input.field");
                fields.nth(0).fill(ADMINISTRATORS.get(at));
                fields.nth(1).fill("管理员" + (at + 1));
                fields.nth(2).fill(OWN_PASSWORD);
                fields.nth(3).fill(OWN_PASSWORD);
            }
            window.button("建立账号").click();
            assertThat(window.page()).hasTitle("登录 · 明账");
            window.assertNoTrouble();
        }
    }

    private void makePlaces() {
        Window system = of("system");
        system.goTo("/organizations?year=" + YEAR);
        system.button("新增财政区划").click();
        system.field("编码").fill("990100000");
        system.field("全称").fill("晴川市");
        system.field("启用年度").fill(String.valueOf(YEAR - 1));
        system.button("新增").click();
        assertThat(system.page().getByRole(AriaRole.TREEITEM)).containsText("晴川市");
        Map<?, ?> found = system.ask("GET", "/organizations/search?text=晴川市", Map.of());
        List<?> items = (List<?>) Objects.requireNonNull(found.get("items"));
        know("晴川市", (Map<?, ?>) Objects.requireNonNull(items.getFirst()));
        make("晴川市", "COMPETENT_DEPARTMENT", "302", "晴川市教育局");
        make("晴川市教育局", "UNIT", "302001", "晴川市实验小学");
        system.assertNoTrouble();
    }

    private void make(String parent, String kind, String code, String name) {
        Map<String, Object> order = new HashMap<>(Map.of("kind", kind, "code", code, "name", name, "shortName", ""));
        order.put("parentId", place(parent).id());
        order.put("validFrom", YEAR - 1);
        know(name, of("system").ask("POST", "/organizations", order));
    }

    private void know(String name, Map<?, ?> node) {
        places.put(name, new Place(String.valueOf(node.get("id")), String.valueOf(node.get("path"))));
    }

    /** Somebody new with a right at a place. */
    private void takeUp(String login, String name, String role, String where) {
        String path = place(where).path();
        Map<String, Object> added =
                of("system").ask("POST", "/people", Map.of("login", login, "name", name, "path", path));
        Object id = ((Map<?, ?>) Objects.requireNonNull(added.get("person"))).get("id");
        of("security").ask("POST", "/rights", Map.of("personId", String.valueOf(id), "role", role, "path", path));
        firstPasswords.put(login, String.valueOf(added.get("password")));
    }

    /** Opens the season of the city on its page, unless a test before has done so. */
    void openSeason() {
        if (seasonOpen) {
            return;
        }
        Window performance = of("performance");
        performance.goTo(at("/seasons", "晴川市"));
        performance.button("开启申报").click();
        Locator opening = performance.dialog();
        assertThat(opening).containsText("各环节都有人办理");
        Window.press(opening, "开启申报");
        assertThat(performance.page().getByRole(AriaRole.MAIN)).containsText("申报中");
        seasonOpen = true;
    }

    ServerUnderTest server() {
        return stage.server();
    }

    Place place(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    /** The address of a page in the year that is declared, at a place. */
    String at(String page, String where) {
        return page + "?year=" + YEAR + "&org=" + place(where).path();
    }

    /** Another division beside the city. */
    Place division(String name, String code) {
        Map<String, Object> order = new HashMap<>(Map.of("kind", "DIVISION", "code", code, "name", name));
        order.put("shortName", "");
        order.put("validFrom", YEAR - 1);
        know(name, of("system").ask("POST", "/organizations", order));
        return place(name);
    }

    /** The window of somebody who was given an account a moment ago. */
    Window ofNewcomer(String login, String password) {
        firstPasswords.put(login, password);
        return of(login);
    }

    /** The window in which this person works. */
    Window of(String login) {
        return windows.computeIfAbsent(login, this::signedIn);
    }

    /** Somebody whom nobody knows yet. */
    Window visitor() {
        return windows.computeIfAbsent("", nobody -> stage.open("/sign-in", Window.LARGE));
    }

    /** With the password that was handed over one can only set one's own. */
    private Window signedIn(String login) {
        String first = firstPasswords.get(login);
        Window window = stage.open("/sign-in", Window.LARGE);
        window.all("input[name=login]").fill(login);
        window.all("input[name=password]").fill(first == null ? OWN_PASSWORD : first);
        window.button("登录").click();
        window.page().waitForURL(address -> !address.contains("/sign-in"));
        if (first != null) {
            window.all("input[name=current]").fill(first);
            window.all("input[name=next]").fill(OWN_PASSWORD);
            window.all("input[name=repeat]").fill(OWN_PASSWORD);
            window.button("修改口令").click();
            assertThat(window.page().getByText("口令已修改").first()).isVisible();
        }
        return window;
    }

    @Override
    public void close() throws IOException {
        windows.values().forEach(Window::close);
        stage.close();
    }
}
