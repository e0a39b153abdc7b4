package io.mingzhang.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document with forms is dropped: looked at field by field, then taken over, one form first and the rest afterwards. */
@ExtendWith(InOffice.class)
class ImportStoryTest {

    private static final String KNOWN = "教具添置";
    private static final String NEW = "校园广播更新";
    private static final String PRINTED = "图书更新";

    private final Office office;

    ImportStoryTest(Office office) {
        this.office = office;
    }

    @Test
    void formsOfADocumentBecomeDrafts() throws IOException {
        new Paperwork(office).admitted(KNOWN);
        Window clerk = office.of("clerk");
        clerk.goTo(office.at("/imports", Paperwork.UNIT));
        clerk.dropInto(clerk.main().getByText("把申报表文件拖到这里"), DeclaredForms.word("两张申报表.docx", KNOWN, NEW));
        assertThat(clerk.main()).containsText("识别出 2 张申报表");
        String address = clerk.page().url();
        leaveOutWhatTheRegisterKnowsBetter(clerk);
        takeOnlyOne(clerk);
        Locator known = form(clerk, KNOWN);
        assertThat(known).containsText("已导入");
        known.getByRole(AriaRole.LINK).click();
        TargetForm draft = new TargetForm(clerk);
        assertThat(draft.cell("数量指标", 3)).containsText("≥300件");
        assertThat(draft.field("项目名称")).hasValue(KNOWN);
        assertThat(draft.field("项目概况")).not().hasValue(DeclaredForms.OVERVIEW);
        assertThat(clerk.page().getByRole(AriaRole.REGION, named("检查结果"))).containsText("成本指标");
        takeTheOther(clerk, address);
        clerk.assertNoTrouble();
    }

    /** The pages stand beside the form: what is chosen in one is marked in the other. */
    @Test
    void formsOfAPdfBecomeDraftsBesideItsPages() throws IOException {
        Window clerk = office.of("clerk");
        clerk.goTo(office.at("/imports", Paperwork.UNIT));
        clerk.dropInto(clerk.main().getByText("把申报表文件拖到这里"), DeclaredForms.pdf("签字的申报表.pdf", PRINTED));
        assertThat(clerk.main()).containsText("识别出 1 张申报表");
        assertThat(clerk.all(".page-sheet canvas").first()).isVisible();
        Locator recognized = clerk.page().getByRole(AriaRole.REGION, named("识别结果"));
        recognized.getByText("教具验收合格率").first().click();
        Locator chosen = clerk.all(".page-sheet .mark.tone-culprit").first();
        assertThat(chosen).isInViewport();
        BoundingBox box = chosen.boundingBox();
        clerk.page().mouse().click(box.x + box.width / 2, box.y - box.height / 2);
        assertThat(recognized.locator("[aria-current=true]")).containsText("教具添置数量");
        clerk.button("存为草稿（1 份）").click();
        form(clerk, PRINTED).getByRole(AriaRole.LINK).click();
        TargetForm draft = new TargetForm(clerk);
        assertThat(draft.field("项目名称")).hasValue(PRINTED);
        assertThat(draft.field("项目概况")).hasValue(DeclaredForms.OVERVIEW);
        clerk.assertNoTrouble();
    }

    /** The overview differs from that in the register: it is marked, and left out. */
    private static void leaveOutWhatTheRegisterKnowsBetter(Window clerk) {
        form(clerk, KNOWN).getByRole(AriaRole.BUTTON).click();
        Locator recognized = clerk.page().getByRole(AriaRole.REGION, named("识别结果"));
        Locator overview = recognized
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(DeclaredForms.OVERVIEW));
        assertThat(overview).containsText("系统登记：按教学需要更新校内设施设备");
        Locator onlyDifferences = recognized.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^与登记不同")));
        onlyDifferences.click();
        assertThat(recognized).not().containsText("教具添置数量");
        overview.getByRole(AriaRole.CHECKBOX).uncheck();
        onlyDifferences.click();
        assertThat(recognized).containsText("教具添置数量");
    }

    private static void takeOnlyOne(Window clerk) {
        clerk.button("全不选").click();
        clerk.field("导入“" + KNOWN + "”").check();
        clerk.button("存为草稿（1 份）").click();
        assertThat(clerk.page().getByText("已存为 1 份草稿").first()).isVisible();
    }

    /** The other one is of a project nobody knows: it is made with it. */
    private static void takeTheOther(Window clerk, String address) {
        clerk.goTo(address);
        assertThat(form(clerk, NEW)).containsText("将新建");
        clerk.button("全选").click();
        clerk.button("存为草稿（1 份）").click();
        form(clerk, NEW).getByRole(AriaRole.LINK).click();
        TargetForm draft = new TargetForm(clerk);
        assertThat(draft.field("项目名称")).hasValue(NEW);
        assertThat(draft.field("项目概况")).hasValue(DeclaredForms.OVERVIEW);
    }

    private static Locator form(Window clerk, String project) {
        return clerk.page()
                .getByRole(AriaRole.LIST, named("识别出的申报表"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(project));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
