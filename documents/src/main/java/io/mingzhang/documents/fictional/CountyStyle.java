package io.mingzhang.documents.fictional;

import static io.mingzhang.documents.fictional.FunctionalTables.BASIC;
import static io.mingzhang.documents.fictional.FunctionalTables.FUND;
import static io.mingzhang.documents.fictional.FunctionalTables.GENERAL;
import static io.mingzhang.documents.fictional.FunctionalTables.NONE;
import static io.mingzhang.documents.fictional.FunctionalTables.PROJECT;
import static io.mingzhang.documents.fictional.FunctionalTables.TOTAL;

import io.mingzhang.documents.fictional.FictionalDepartment.EconomicItem;
import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Money;
import java.util.List;

/**
 * A county's layout: thirteen tables in 万元 with two decimals and plain codes, classes numbered, a narrative in fourteen
 * sections, and forms in 元 with two periods side by side.
 */
final class CountyStyle implements FictionalStyle {

    /** The heading above the forms; what follows is often published as a file of its own. */
    static final String ANNEX = "附件：项目支出绩效目标申报表";

    @Override
    public String id() {
        return "county";
    }

    @Override
    public Money granule() {
        return new Money(100);
    }

    @Override
    public String write(FictionalDepartment d, Alterations alterations) {
        Figures figures = new Figures(AmountUnit.TEN_THOUSAND_YUAN, 2, true, false, alterations);
        Page page = new Page();
        page.paragraph(d.name()).paragraph(d.year() + "年度部门预算公开").paragraph("第一部分 概况");
        page.paragraph("一、本部门职责").paragraph("负责全县有关行业的规划、管理和服务工作。");
        page.paragraph("第二部分 " + d.year() + "年部门预算报表");
        tables(page, d, figures);
        new CountyNarrative(d, figures).write(page);
        page.paragraph(ANNEX);
        for (int i = 0; i < d.projects().size(); i++) {
            new TwoPeriodForm(d, d.projects().get(i), "forms/" + i, figures).write(page);
        }
        return page.toString();
    }

    private static void tables(Page page, FictionalDepartment d, Figures figures) {
        FunctionalTables functional =
                new FunctionalTables(figures, (code, name) -> code.isEmpty() ? List.of(name, "") : List.of(code, name));
        Draft draft = new Draft(page, d, figures, functional);
        new SummaryTables(d, figures, true).write(page, d.year() + "年预算收支总表", CountyStyle::heading);
        heading(page, d, d.year() + "年预算收入总表");
        page.row("项目", "", "本年收入", "", "", "", "", "上年结转");
        page.row("科目编码", "科目名称", "合计", "一般公共预算", "政府性基金", "国有资本经营预算", "财政专户管理资金", "");
        functional.write(page, "income", d.subjects(), TOTAL, GENERAL, FUND, NONE, NONE, NONE);
        byNature(draft, d.year() + "年预算支出总表", "expenditure", d.subjects());
        new SummaryTables(d, figures, true).writeAppropriation(page, d.year() + "年财政拨款收支总表", CountyStyle::heading);
        byNature(draft, d.year() + "年一般公共预算支出预算表", "general", d.subjects(false).toList());
        economic(draft);
        byNature(draft, d.year() + "年政府性基金预算支出表", "fund", d.subjects(true).toList());
        heading(page, d, d.year() + "年国有资本经营预算支出表");
        page.row("科目编码", "科目名称", "合计", "基本支出", "项目支出").row("合计", "", "", "", "").end();
        page.paragraph(figures.text("note/capital", "注：本部门无国有资本经营预算支出，本表无数据"));
        threePublic(page, d, figures);
        operating(page, d, figures);
        projects(page, d, figures);
    }

    private static void byNature(Draft draft, String title, String key, List<Subject> subjects) {
        Page page = draft.page();
        FictionalDepartment d = draft.department();
        heading(page, d, title);
        page.row("项目", "", d.year() + "年预算数", "", "").row("科目编码", "科目名称", "合计", "基本支出", "项目支出");
        draft.functional().write(page, key, subjects, TOTAL, BASIC, PROJECT);
    }

    private static void economic(Draft draft) {
        Page page = draft.page();
        FictionalDepartment d = draft.department();
        Figures figures = draft.figures();
        heading(page, d, d.year() + "年一般公共预算基本支出分经济科目表");
        page.row("科目编码", "部门预算支出经济科目名称", "合计", "人员经费", "公用经费");
        page.row(
                "合计",
                "",
                figures.cell("economic/total/total", d.basic()),
                figures.cell("economic/total/personnel", d.items(true)),
                figures.cell("economic/total/operating", d.items(false)));
        String group = "";
        for (EconomicItem item : d.items()) {
            if (!item.group().equals(group)) {
                group = item.group();
                String code = group;
                economicRow(
                        draft,
                        code,
                        item.groupName(),
                        item.personnel(),
                        FictionalDepartment.sum(d.items().stream()
                                .filter(i -> i.group().equals(code))
                                .map(EconomicItem::amount)));
            }
            economicRow(draft, item.code(), item.name(), item.personnel(), item.amount());
        }
        page.end();
    }

    private static void economicRow(Draft draft, String code, String name, boolean personnel, Money amount) {
        Page page = draft.page();
        Figures figures = draft.figures();
        String key = "economic/" + code + "/";
        page.row(
                code,
                figures.text(key + "name", name),
                figures.cell(key + "total", amount),
                figures.cell(key + "personnel", personnel ? amount : Money.ZERO),
                figures.cell(key + "operating", personnel ? Money.ZERO : amount));
    }

    private static void threePublic(Page page, FictionalDepartment d, Figures figures) {
        heading(page, d, d.year() + "年一般公共预算“三公”经费支出预算表");
        Money hospitality = d.item("30217");
        Money operation = d.item("30231");
        page.row("项目", d.year() + "年预算数");
        page.row("因公出国（境）费", figures.cell("threePublic/overseas", Money.ZERO));
        page.row("公务接待费", figures.cell("threePublic/hospitality", hospitality));
        page.row("公务用车购置及运行费", figures.cell("threePublic/vehicles", operation));
        page.row("①公务用车购置费", figures.cell("threePublic/purchase", Money.ZERO));
        page.row("②公务用车运行维护费", figures.cell("threePublic/operation", operation));
        page.row("合计", figures.cell("threePublic/total", hospitality.plus(operation)))
                .end();
    }

    private static void operating(Page page, FictionalDepartment d, Figures figures) {
        heading(page, d, d.year() + "年机关运行经费预算财政拨款情况统计表");
        page.row("单位编码", "单位名称", d.year() + "年预算数");
        page.row("合计", "", figures.cell("operating/total", d.items(false)));
        for (int i = 0; i < d.units().size(); i++) {
            FictionalDepartment.Unit unit = d.units().get(i);
            page.row(unit.code(), unit.name(), figures.cell("operating/" + i, unit.operating()));
        }
        page.end();
    }

    private static void projects(Page page, FictionalDepartment d, Figures figures) {
        heading(page, d, d.year() + "年项目支出预算表（本年预算）");
        page.row("项目名称", "合计", d.year() + "年财政拨款", "", "", "财政专户管理资金", "单位资金");
        page.row("", "", "一般公共预算", "政府性基金预算", "国有资本经营预算", "", "");
        FunctionalTables.Amount[] amounts = {PROJECT, GENERAL, FUND};
        String[] total = new String[3];
        for (int i = 0; i < 3; i++) {
            int column = i;
            total[i] = figures.cell(
                    "projects/total/" + amounts[i].key(),
                    FictionalDepartment.sum(d.projects().stream()
                            .map(p -> column == 0 || (column == 2) == isFund(d, p) ? p.amount() : Money.ZERO)));
        }
        page.row("合计", total[0], total[1], total[2], "", "", "");
        for (int i = 0; i < d.projects().size(); i++) {
            FictionalDepartment.Project p = d.projects().get(i);
            String key = "projects/" + i + "/";
            page.row(
                    figures.text(key + "name", p.name()),
                    figures.cell(key + "project", p.amount()),
                    figures.cell(key + "general", isFund(d, p) ? Money.ZERO : p.amount()),
                    figures.cell(key + "fund", isFund(d, p) ? p.amount() : Money.ZERO),
                    "",
                    "",
                    "");
        }
        page.end();
    }

    static boolean isFund(FictionalDepartment d, FictionalDepartment.Project project) {
        return d.subjects(true).anyMatch(subject -> subject.code().equals(project.subject()));
    }

    private static void heading(Page page, FictionalDepartment d, String title) {
        page.paragraph(title).paragraph("部门名称：" + d.name()).paragraph("单位：万元");
    }
}
