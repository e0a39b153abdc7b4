package io.mingzhang.documents.fictional;

import static io.mingzhang.documents.fictional.FunctionalTables.BASIC;
import static io.mingzhang.documents.fictional.FunctionalTables.FUND;
import static io.mingzhang.documents.fictional.FunctionalTables.GENERAL;
import static io.mingzhang.documents.fictional.FunctionalTables.NONE;
import static io.mingzhang.documents.fictional.FunctionalTables.PROJECT;
import static io.mingzhang.documents.fictional.FunctionalTables.TOTAL;

import io.mingzhang.documents.fictional.FictionalDepartment.Project;
import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Money;
import java.util.List;

/**
 * A city's layout: Markdown headings, exact tables in 万元 with six decimals, names with their code in brackets, and forms
 * in 万元 for the year only.
 */
final class BracketStyle implements FictionalStyle {

    @Override
    public String id() {
        return "bracket";
    }

    @Override
    public Money granule() {
        return new Money(1);
    }

    @Override
    public String write(FictionalDepartment d, Alterations alterations) {
        Figures figures = new Figures(AmountUnit.TEN_THOUSAND_YUAN, 6, true, false, alterations);
        Page page = new Page();
        page.paragraph("# " + d.name() + d.year() + "年部门预算").paragraph("## 第一部分 部门概况");
        page.paragraph("### 一、主要职能").paragraph("承担行业管理与公共服务职责。");
        page.paragraph("## 第二部分 部门预算报表");
        FunctionalTables functional = new FunctionalTables(
                figures, (code, name) -> code.isEmpty() ? List.of(name, "") : List.of(code, "[" + code + "]" + name));
        Draft draft = new Draft(page, d, figures, functional);
        new SummaryTables(d, figures, false).write(page, d.year() + "年部门收支总体情况表", BracketStyle::heading);
        heading(page, d, d.year() + "年部门收入总体情况表");
        page.row("功能科目编码", "功能科目名称", "本年收入合计", "一般公共预算", "政府性基金", "财政专户管理资金", "单位资金");
        functional.write(page, "income", d.subjects(), TOTAL, GENERAL, FUND, NONE, NONE);
        byNature(draft, d.year() + "年部门支出总体情况表", "expenditure", d.subjects());
        new SummaryTables(d, figures, false).writeAppropriation(page, d.year() + "年财政拨款收支总体情况表", BracketStyle::heading);
        byNature(draft, d.year() + "年一般公共预算支出情况表", "general", d.subjects(false).toList());
        byNature(draft, d.year() + "年政府性基金预算支出情况表", "fund", d.subjects(true).toList());
        threePublic(page, d, figures);
        page.paragraph("## 第三部分 部门预算情况说明");
        new CountyNarrative(d, figures.in(AmountUnit.TEN_THOUSAND_YUAN, 2)).write(page);
        for (int i = 0; i < d.projects().size(); i++) {
            form(page, d, i, figures);
        }
        return page.toString();
    }

    private static void byNature(Draft draft, String title, String key, List<Subject> subjects) {
        Page page = draft.page();
        FictionalDepartment d = draft.department();
        heading(page, d, title);
        page.row("科目编码", "科目名称", "合计", "基本支出", "项目支出");
        draft.functional().write(page, key, subjects, TOTAL, BASIC, PROJECT);
    }

    private static void threePublic(Page page, FictionalDepartment d, Figures figures) {
        heading(page, d, d.year() + "年一般公共预算“三公”经费支出情况表");
        Money hospitality = d.item("30217");
        Money operation = d.item("30231");
        page.row("单位名称", "合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费", "", "");
        page.row("", "", "", "", "小计", "公务用车购置费", "公务用车运行维护费");
        page.row(
                d.name(),
                figures.cell("threePublic/total", hospitality.plus(operation)),
                figures.cell("threePublic/overseas", Money.ZERO),
                figures.cell("threePublic/hospitality", hospitality),
                figures.cell("threePublic/vehicles", operation),
                figures.cell("threePublic/purchase", Money.ZERO),
                figures.cell("threePublic/operation", operation));
        page.end();
    }

    private static void form(Page page, FictionalDepartment d, int index, Figures figures) {
        Project project = d.projects().get(index);
        String key = "forms/" + index + "/";
        Figures own = figures.ungrouped();
        page.paragraph("## 部门项目支出预算绩效目标表").paragraph("（" + d.year() + "年度）");
        page.row("项目名称", figures.text(key + "name", project.name()), "", "");
        page.row("主管部门及代码", d.name() + "-" + d.code(), "实施单位", d.name());
        page.row("项目属性", "新增项目", "项目期", figures.text(key + "period", "1年"));
        page.row("项目资金（万元）", "年度资金总额：", own.stated(key + "annual", project.amount()));
        page.row("", "其中：财政拨款", own.stated(key + "localAnnual", project.amount()));
        page.row("", "其他资金", "");
        page.row("年度总体目标", "完成" + project.noun() + project.quantity() + project.unitOfMeasure() + "。");
        page.row("绩效指标", "一级指标", "二级指标", "三级指标", "指标值");
        page.row("", "产出指标", "数量指标", project.noun() + "数量", project.quantity() + project.unitOfMeasure());
        page.row("", "", "质量指标", "验收合格率", "100%");
        page.row("", "", "时效指标", "完成时限", d.year() + "年12月底前");
        page.row(
                "",
                "",
                "成本指标",
                "项目总成本",
                figures.text(key + "cost", own.stated(key + "costAmount", project.amount()) + "万元"));
        page.row("", "效益指标", "社会效益指标", "服务能力", "有所提升");
        page.row("", "", "可持续影响指标", "长效管理机制", "健全");
        page.row("", "满意度指标", "服务对象满意度指标", "服务对象满意度", "≥90%");
        page.end();
    }

    private static void heading(Page page, FictionalDepartment d, String title) {
        page.paragraph("### " + title)
                .paragraph("部门：[" + d.code() + "]" + d.name())
                .paragraph("单位：万元");
    }
}
