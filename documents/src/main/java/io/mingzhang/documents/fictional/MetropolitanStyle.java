package io.mingzhang.documents.fictional;

import static io.mingzhang.documents.fictional.FunctionalTables.BASIC;
import static io.mingzhang.documents.fictional.FunctionalTables.NONE;
import static io.mingzhang.documents.fictional.FunctionalTables.PROJECT;
import static io.mingzhang.documents.fictional.FunctionalTables.TOTAL;

import io.mingzhang.documents.fictional.FictionalDepartment.EconomicItem;
import io.mingzhang.documents.fictional.FictionalDepartment.Project;
import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A metropolitan district's layout: codes in three columns, tables in whole 元, the last table and the narrative in 万元,
 * and forms with the year's money split by origin.
 */
final class MetropolitanStyle implements FictionalStyle {

    @Override
    public String id() {
        return "metropolitan";
    }

    @Override
    public Money granule() {
        return new Money(100);
    }

    @Override
    public String write(FictionalDepartment d, Alterations alterations) {
        Figures figures = new Figures(AmountUnit.YUAN, 0, true, false, alterations);
        Page page = new Page();
        page.paragraph(d.name() + d.year() + "年度部门预算")
                .paragraph("目录")
                .paragraph("一、部门主要职能")
                .paragraph("二、预算编制说明");
        page.paragraph("三、" + d.year() + "年预算报表").paragraph("四、其他相关情况说明").paragraph("五、项目绩效目标");
        page.paragraph("部门预算编制说明");
        narrative(page, d, figures.in(AmountUnit.TEN_THOUSAND_YUAN, 2).ungrouped());
        FunctionalTables functional = new FunctionalTables(figures, MetropolitanStyle::inThreeColumns);
        Draft draft = new Draft(page, d, figures, functional);
        summary(page, d, figures);
        heading(page, d, d.year() + "年部门收入预算总表", "元");
        page.row("项目", "", "", "", "收入预算", "", "", "", "");
        page.row("类", "款", "项", "功能分类科目名称", "合计", "财政拨款收入", "事业收入", "事业单位经营收入", "其他收入");
        functional.write(
                page,
                "income",
                d.subjects(),
                TOTAL,
                new FunctionalTables.Amount("appropriation", Subject::total),
                NONE,
                NONE,
                NONE);
        byNature(draft, d.year() + "年部门支出预算总表", "expenditure", d.subjects());
        byNature(
                draft,
                d.year() + "年部门一般公共预算支出功能分类预算表",
                "general",
                d.subjects(false).toList());
        byNature(
                draft,
                d.year() + "年部门政府性基金预算支出功能分类预算表",
                "fund",
                d.subjects(true).toList());
        economic(draft);
        threePublic(page, d, figures.in(AmountUnit.TEN_THOUSAND_YUAN, 2));
        page.paragraph("项目绩效目标");
        for (int i = 0; i < d.projects().size(); i++) {
            form(page, d, i, figures.in(AmountUnit.YUAN, 2).ungrouped());
        }
        return page.toString();
    }

    static List<String> inThreeColumns(String code, String name) {
        return switch (code.length()) {
            case 0 -> List.of(name, "", "", "");
            case 3 -> List.of(code, "", "", name);
            case 5 -> List.of(code.substring(0, 3), code.substring(3), "", name);
            default -> List.of(code.substring(0, 3), code.substring(3, 5), code.substring(5), name);
        };
    }

    private static void byNature(Draft draft, String title, String key, List<Subject> subjects) {
        Page page = draft.page();
        FictionalDepartment d = draft.department();
        heading(page, d, title, "元");
        page.row("项目", "", "", "", "支出预算", "", "");
        page.row("类", "款", "项", "功能分类科目名称", "合计", "基本支出", "项目支出");
        draft.functional().write(page, key, subjects, TOTAL, BASIC, PROJECT);
    }

    private static void summary(Page page, FictionalDepartment d, Figures figures) {
        heading(page, d, d.year() + "年部门财务收支预算总表", "元");
        page.row("本年收入", "", "本年支出", "").row("项目", "预算数", "项目", "预算数");
        List<List<String>> income = List.of(
                List.of("一、财政拨款收入", figures.cell("summary/income/appropriation", d.total())),
                List.of("1、一般公共预算资金", figures.cell("summary/income/general", d.total(false))),
                List.of("2、政府性基金", figures.cell("summary/income/fund", d.total(true))),
                List.of("3、国有资本经营预算", ""),
                List.of("二、事业收入", ""),
                List.of("三、事业单位经营收入", ""),
                List.of("四、其他收入", ""));
        List<SubjectTree.Node> classes = SubjectTree.of(d.subjects()).stream()
                .filter(SubjectTree.Node::isClass)
                .toList();
        String numerals = "一二三四五六七八九";
        for (int i = 0; i < Math.max(income.size(), classes.size()); i++) {
            List<String> row = new ArrayList<>(i < income.size() ? income.get(i) : List.of("", ""));
            row.addAll(
                    i >= classes.size()
                            ? List.of("", "")
                            : List.of(
                                    numerals.charAt(i) + "、" + classes.get(i).name(),
                                    figures.cell(
                                            "summary/" + classes.get(i).code() + "/total",
                                            classes.get(i).sum(Subject::total))));
            page.row(row.toArray(String[]::new));
        }
        page.row(
                "收入总计",
                figures.cell("summary/income/total", d.total()),
                "支出总计",
                figures.cell("summary/expenditure/total", d.total()));
        page.end();
    }

    private static void economic(Draft draft) {
        Page page = draft.page();
        FictionalDepartment d = draft.department();
        Figures figures = draft.figures();
        heading(page, d, d.year() + "年部门一般公共预算基本支出部门预算经济分类预算表", "元");
        page.row("项目", "", "", "一般公共预算基本支出", "", "");
        page.row("类", "款", "经济分类科目名称", "合计", "人员经费", "公用经费");
        String group = "";
        for (EconomicItem item : d.items()) {
            if (!item.group().equals(group)) {
                group = item.group();
                String code = group;
                Money sum = FictionalDepartment.sum(
                        d.items().stream().filter(i -> i.group().equals(code)).map(EconomicItem::amount));
                economicRow(draft, List.of(code, "", item.groupName()), code, item.personnel(), sum);
            }
            List<String> label = List.of(item.group(), item.code().substring(3), item.name());
            economicRow(draft, label, item.code(), item.personnel(), item.amount());
        }
        page.row(
                "合计",
                "",
                "",
                figures.cell("economic/total/total", d.basic()),
                figures.cell("economic/total/personnel", d.items(true)),
                figures.cell("economic/total/operating", d.items(false)));
        page.end();
    }

    private static void economicRow(Draft draft, List<String> label, String code, boolean personnel, Money amount) {
        Page page = draft.page();
        Figures figures = draft.figures();
        String key = "economic/" + code + "/";
        List<String> row = new ArrayList<>(label);
        row.add(figures.cell(key + "total", amount));
        row.add(figures.cell(key + "personnel", personnel ? amount : Money.ZERO));
        row.add(figures.cell(key + "operating", personnel ? Money.ZERO : amount));
        page.row(row.toArray(String[]::new));
    }

    private static void threePublic(Page page, FictionalDepartment d, Figures figures) {
        heading(page, d, d.year() + "年部门“三公”经费和机关运行经费预算表", "万元");
        Money hospitality = d.item("30217");
        Money operation = d.item("30231");
        page.row("合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费", "", "", "机关运行经费预算数");
        page.row("", "", "", "小计", "购置费", "运行费", "");
        page.row(
                figures.stated("threePublic/total", hospitality.plus(operation)),
                figures.stated("threePublic/overseas", Money.ZERO),
                figures.stated("threePublic/hospitality", hospitality),
                figures.stated("threePublic/vehicles", operation),
                figures.stated("threePublic/purchase", Money.ZERO),
                figures.stated("threePublic/operation", operation),
                figures.stated("operating/total", d.items(false)));
        page.end();
    }

    private static void narrative(Page page, FictionalDepartment d, Figures figures) {
        page.paragraph(d.year() + "年，部门收入预算" + figures.stated("text/income", d.total()) + "万元，其中：财政拨款收入"
                + figures.stated("text/appropriation", d.total()) + "万元；事业收入0万元。");
        page.paragraph("支出预算" + figures.stated("text/expenditure", d.total()) + "万元，其中：基本支出"
                + figures.stated("text/basic", d.basic()) + "万元；项目支出" + figures.stated("text/project", d.project())
                + "万元。");
        page.paragraph("财政拨款支出主要内容如下：");
        page.paragraph(d.subjects(false)
                .map(s -> "“" + s.names().get(0) + "（类）" + s.names().get(1) + "（款）"
                        + s.names().get(2) + "（项）”" + figures.stated("text/item" + s.code(), s.total()) + "万元。")
                .collect(Collectors.joining("\n\n")));
    }

    private static void form(Page page, FictionalDepartment d, int index, Figures figures) {
        Project project = d.projects().get(index);
        String key = "forms/" + index + "/";
        page.paragraph("财政项目支出绩效目标填报表").paragraph("（" + d.year() + "年度）").paragraph("单位：元");
        page.row("项目名称", figures.text(key + "name", project.name()), "项目类别", "特定目标类");
        page.row("主管部门", d.name(), "实施单位", d.name());
        page.row("计划开始日期", d.year() + "-01-01", "计划完成日期", d.year() + "-12-31");
        page.row(
                "项目资金",
                "项目资金总额",
                figures.stated(key + "implementation", project.amount()),
                "年度资金申请总额",
                figures.stated(key + "annual", project.amount()));
        page.row(
                "",
                "其中：财政资金",
                figures.stated(key + "local", project.amount()),
                "其中：当年财政拨款",
                figures.stated(key + "localAnnual", project.amount()));
        page.row("", "", "", "上年结转资金", figures.stated(key + "carryAnnual", Money.ZERO));
        page.row(
                "",
                "其他资金",
                figures.stated(key + "other", Money.ZERO),
                "其他资金",
                figures.stated(key + "otherAnnual", Money.ZERO));
        page.row(
                "项目总目标",
                "完成" + project.noun() + "各项任务。",
                "年度总体目标",
                "完成" + project.noun() + project.quantity() + project.unitOfMeasure() + "。");
        page.row("一级指标", "二级指标", "三级指标", "年度指标值");
        page.row(
                "产出指标",
                "数量指标",
                project.noun() + "数量",
                "≥" + project.quantity() + ".00(" + project.unitOfMeasure() + ")");
        page.row("", "质量指标", "验收合格率", "=100.00(%)");
        page.row(
                "成本指标",
                "经济成本指标",
                "项目总成本",
                figures.text(key + "cost", "≤" + figures.stated(key + "costAmount", project.amount()) + "(元)"));
        page.row("效益指标", "社会效益指标", "服务能力提升", "有所提升");
        page.row("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥90.00(%)");
        page.end();
    }

    private static void heading(Page page, FictionalDepartment d, String title, String unit) {
        page.paragraph(title).paragraph("编制部门：" + d.name() + "　　单位：" + unit);
    }
}
