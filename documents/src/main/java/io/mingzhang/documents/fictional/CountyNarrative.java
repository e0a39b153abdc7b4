package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.Money;
import java.util.stream.Collectors;

/**
 * The narrative of the county layout, in 万元 with two decimals.
 *
 * @param department whose budget
 * @param figures how amounts are printed
 */
record CountyNarrative(FictionalDepartment department, Figures figures) {

    void write(Page page) {
        FictionalDepartment d = department;
        page.paragraph("第三部分 " + d.year() + "年度部门预算情况说明");
        page.paragraph("一、部门预算收支总体情况说明");
        page.paragraph(d.year() + "年度收入预算总计" + amount("total", d.total()) + "，" + change() + "，主要原因是项目支出增加。支出预算总计"
                + amount("expenditureTotal", d.total()) + "，" + change() + "。");
        page.paragraph("二、收入预算情况说明");
        page.paragraph("本年收入预算合计" + amount("income", d.total()) + "，其中：一般公共预算收入"
                + amount("general", d.total(false)) + "，占" + share("generalShare", d.total(false)) + "；政府性基金预算收入"
                + amount("fund", d.total(true)) + "，占" + share("fundShare", d.total(true)) + "。");
        page.paragraph("三、支出预算情况说明");
        page.paragraph("本年支出预算合计" + amount("expenditure", d.total()) + "，其中：基本支出" + amount("basic", d.basic()) + "，占"
                + share("basicShare", d.basic()) + "；项目支出" + amount("project", d.project()) + "，占"
                + share("projectShare", d.project()) + "。");
        page.paragraph("四、一般公共预算支出情况说明");
        page.paragraph("一般公共预算支出" + amount("generalExpenditure", d.total(false)) + "，主要用于以下方面：" + classes() + "。");
        page.paragraph("五、一般公共预算基本支出情况说明");
        page.paragraph("一般公共预算基本支出" + amount("generalBasic", d.basic()) + "，其中：人员经费"
                + amount("personnel", d.items(true)) + "；公用经费" + amount("operating", d.items(false)) + "。");
        threePublic(page);
        page.paragraph("七、机关运行经费情况说明");
        page.paragraph("本年度机关运行经费预算" + amount("agency", d.items(false)) + "。");
        page.paragraph("八、绩效管理情况");
        page.paragraph(d.year() + "年实行绩效目标管理的项目"
                + figures.text("text/count", String.valueOf(d.projects().size())) + "个，涉及财政资金"
                + amount("targets", d.project()) + "。");
        page.paragraph("第四部分 名词解释");
        page.paragraph("一、基本支出：维持单位日常运转所需的支出，包括人员支出和公用支出两部分。");
    }

    private void threePublic(Page page) {
        Money hospitality = department.item("30217");
        Money vehicles = department.item("30231");
        Money difference = hospitality.minus(department.priorHospitality());
        page.paragraph("六、“三公”经费情况说明");
        page.paragraph("财政拨款安排的“三公”经费预算" + amount("threePublic", hospitality.plus(vehicles))
                + "。其中：因公出国（境）费0万元，与上年持平；公务接待费"
                + amount("hospitality", hospitality) + "，比上年" + (difference.fen() < 0 ? "减少" : "增加")
                + amount("hospitalityChange", new Money(Math.abs(difference.fen()))) + "；公务用车购置费0万元，与上年持平；公务用车运行维护费"
                + amount("vehicles", vehicles) + "，与上年持平。");
    }

    private String classes() {
        return SubjectTree.of(department.subjects(false).toList()).stream()
                .filter(SubjectTree.Node::isClass)
                .map(node -> node.name() + amount("class" + node.code(), node.sum(Subject::total)))
                .collect(Collectors.joining("；"));
    }

    private String change() {
        Money difference = department.total().minus(department.priorTotal());
        return "比上年" + (difference.fen() < 0 ? "减少" : "增加") + amount("change", new Money(Math.abs(difference.fen())))
                + "，"
                + (difference.fen() < 0 ? "下降" : "增长")
                + figures.share("text/rate", new Money(Math.abs(difference.fen())), department.priorTotal()) + "%";
    }

    private String amount(String key, Money amount) {
        return figures.ungrouped().stated("text/" + key, amount) + "万元";
    }

    private String share(String key, Money part) {
        return figures.share("text/" + key, part, department.total()) + "%";
    }
}
