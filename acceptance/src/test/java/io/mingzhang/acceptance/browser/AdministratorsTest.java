package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main paths of those who do no business: three administrators, each with a part of his own, and the auditor. */
@ExtendWith(InOffice.class)
class AdministratorsTest {

    /** How a workbook may write a character. */
    private static final Pattern CODED = Pattern.compile("&#x([0-9a-f]+);");

    private final Office office;

    AdministratorsTest(Office office) {
        this.office = office;
    }

    @Test
    void systemAdministratorMakesRenamesAndMovesUnits() {
        Office.Place division = office.division("云岭市", "990200000");
        Window system = office.of("system");
        system.goTo("/organizations?year=" + Office.YEAR + "&org=" + division.path());
        choose(system, "云岭市");
        add(system, "主管部门", "401", "云岭市教育局");
        choose(system, "云岭市");
        add(system, "主管部门", "402", "云岭市体育局");
        choose(system, "云岭市教育局");
        add(system, "预算单位", "401001", "云岭市少年体校");
        system.button("更名或改编码").click();
        system.dialog().getByLabel("全称").fill("云岭市青少年体育学校");
        system.dialog().getByLabel("依据或原因").fill("机构改革方案");
        Window.press(system.dialog(), "更名");
        assertThat(system.dialog()).hasCount(0);
        Locator pane = pane(system, "云岭市青少年体育学校");
        assertThat(pane.getByRole(AriaRole.TABLE)).containsText("云岭市少年体校");
        pane.getByText("划转", exactly()).click();
        Locator dialog = system.dialog();
        dialog.getByRole(AriaRole.COMBOBOX).fill("云岭市体育局");
        dialog.getByRole(AriaRole.OPTION).first().click();
        dialog.getByLabel("依据或原因").fill("机构改革方案");
        assertThat(dialog).containsText("影响");
        Window.press(dialog, "划转");
        assertThat(dialog).hasCount(0);
        assertThat(pane.getByRole(AriaRole.NAVIGATION)).containsText("云岭市体育局");
        system.assertNoTrouble();
    }

    /** Finds a place as one does in a tree of thousands, and opens it. */
    private static void choose(Window window, String name) {
        Locator search = window.main().getByRole(AriaRole.SEARCH);
        search.getByRole(AriaRole.COMBOBOX).fill(name);
        search.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions()
                        .setHas(window.page().getByText(name, new Page.GetByTextOptions().setExact(true))))
                .first()
                .click();
        assertThat(pane(window, name)).isVisible();
    }

    private static Locator pane(Window window, String name) {
        return window.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void add(Window window, String kind, String code, String name) {
        window.button("新增下级").click();
        Locator dialog = window.dialog();
        dialog.getByLabel("类别").selectOption(new SelectOption().setLabel(kind));
        dialog.getByLabel("编码").fill(code);
        dialog.getByLabel("全称").fill(name);
        dialog.getByLabel("启用年度").fill(String.valueOf(Office.YEAR));
        Window.press(dialog, "新增");
        assertThat(dialog).hasCount(0);
        assertThat(pane(window, name)).isVisible();
    }

    @Test
    void accountIsMadeByOneGivenRightsByAnotherAndDisabled() {
        Window system = office.of("system");
        system.goTo("/people");
        system.button("新增账号").click();
        Locator dialog = system.dialog();
        dialog.getByLabel("姓名").fill("郑新");
        dialog.getByLabel("登录名").fill("newcomer");
        pickPlace(dialog, Paperwork.UNIT);
        Window.press(dialog, "建立账号");
        String password =
                dialog.getByRole(AriaRole.STATUS).getByRole(AriaRole.CODE).innerText();
        system.page().keyboard().press("Escape");
        grant();
        Window newcomer = office.ofNewcomer("newcomer", password);
        newcomer.goTo(office.at("/projects", Paperwork.UNIT));
        assertThat(newcomer.button("新建项目").first()).isVisible();
        openPerson(system);
        system.button("停用").click();
        Window.press(system.dialog(), "停用");
        assertThat(system.dialog()).hasCount(0);
        assertThat(system.main()).containsText("已停用");
        newcomer.page().reload();
        assertThat(newcomer.page()).hasTitle("登录 · 明账");
        newcomer.field("登录名").fill("newcomer");
        newcomer.field("口令").fill(Office.OWN_PASSWORD);
        newcomer.button("登录").click();
        assertThat(newcomer.page().getByRole(AriaRole.ALERT)).isVisible();
        system.assertNoTrouble();
    }

    private static void openPerson(Window window) {
        window.goTo("/people?text=newcomer");
        window.link("郑新").click();
        assertThat(window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("郑新")))
                .isVisible();
    }

    private static void pickPlace(Locator dialog, String name) {
        Window.press(dialog, "请选择单位");
        dialog.getByRole(AriaRole.COMBOBOX).fill(name);
        dialog.getByRole(AriaRole.OPTION).first().click();
    }

    /** The security administrator gives rights, but makes no accounts. */
    private void grant() {
        Window security = office.of("security");
        openPerson(security);
        assertThat(security.button("停用")).hasCount(0);
        security.button("分配权限").click();
        Locator dialog = security.dialog();
        dialog.getByLabel("身份").selectOption(new SelectOption().setLabel("单位经办人"));
        assertThat(dialog.getByText("单位范围（含下级）").locator("..")).containsText(Paperwork.UNIT);
        Window.press(dialog, "分配");
        assertThat(dialog).hasCount(0);
        assertThat(security.main().getByRole(AriaRole.TABLE).first()).containsText("单位经办人");
        security.goTo("/rights");
        assertThat(security.main()).containsText("郑新");
        security.assertNoTrouble();
    }

    @Test
    void auditAdministratorFindsWhoDidWhatVerifiesAndTakesItAlong() throws IOException {
        Window audit = office.of("audit");
        audit.goTo("/audit");
        audit.field("按对象、动作、人员查找").fill("孙局");
        Locator entries = audit.page().getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName("操作留痕"));
        Locator made = entries.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("孙局"))
                .first();
        made.click();
        assertThat(audit.main()).containsText("变动后");
        audit.button("核验").click();
        assertThat(audit.main()).containsText("留痕链完整");
        Download exported = audit.saved(() -> audit.button("导出").click());
        assertThat(exported.suggestedFilename()).endsWith(".xlsx");
        assertThat(text(exported.path())).contains("孙局");
        audit.assertNoTrouble();
    }

    /** Everything a workbook says, and how. */
    private static String text(Path workbook) throws IOException {
        StringBuilder said = new StringBuilder();
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : parts.stream().toList()) {
                try (InputStream content = parts.getInputStream(part)) {
                    said.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return CODED.matcher(said).replaceAll(one -> Character.toString(Integer.parseInt(one.group(1), 16)));
    }

    @Test
    void auditorSeesEverythingAndChangesNothing() {
        Paperwork paperwork = new Paperwork(office);
        String project = paperwork.project("档案室整理");
        Window auditor = office.of("auditor");
        Map<String, List<String>> withheld = Map.of(
                "/desk",
                List.of("办理"),
                "/projects",
                List.of("新建项目", "更多"),
                "/projects/" + project,
                List.of("申报入库", "更多"),
                "/targets",
                List.of("新建申报"),
                "/seasons",
                List.of("开启申报", "关闭申报"),
                "/templates",
                List.of("调整表样"),
                "/library",
                List.of("新增指标"),
                "/effects",
                List.of("调整"),
                "/organizations",
                List.of("新增下级", "更名或改编码", "导入单位清单"));
        withheld.forEach((page, buttons) -> {
            auditor.goTo(office.at(page, "晴川市"));
            auditor.page().waitForLoadState(LoadState.NETWORKIDLE);
            for (String button : buttons) {
                assertThat(auditor.button(button)).hasCount(0);
            }
        });
        auditor.goTo(office.at("/projects", "晴川市"));
        assertThat(auditor.link("档案室整理")).isVisible();
        auditor.field("选中“档案室整理”").check();
        for (String button : List.of("办理", "加标签", "删除")) {
            assertThat(auditor.button(button)).hasCount(0);
        }
        auditor.goTo("/projects/" + project);
        assertThat(auditor.main()).containsText("只能查看");
        auditor.assertNoTrouble();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
