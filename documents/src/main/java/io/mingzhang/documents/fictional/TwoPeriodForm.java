package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalDepartment.Project;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Money;

/**
 * A project's form with the implementation period and the year side by side, in whole 元.
 *
 * @param key prefix of the keys of its figures
 * @param figures how the tables of the document print amounts; the form prints its own way
 */
record TwoPeriodForm(FictionalDepartment department, Project project, String key, Figures figures) {

    /** The title of every form. */
    static final String TITLE = "县级预算部门（单位）项目支出绩效目标申报表";

    void write(Page page) {
        page.paragraph(TITLE).paragraph("（" + department.year() + "年度）");
        page.row("项目名称", figures.text(key + "/name", project.name()));
        page.row("主管部门及代码", department.code() + "-" + department.name(), "实施单位", department.name());
        page.row("项目属性", "一次性项目（1年结束）", "项目期", figures.text(key + "/period", "1年"));
        page.row("项目资金（元）", "实施期资金总额：", yuan("implementation"), "年度资金总额：", yuan("annual"));
        funding(page, "其中：中央财政资金", "central", Money.ZERO);
        funding(page, "省级财政资金", "provincial", Money.ZERO);
        funding(page, "市县（区）财政资金", "local", project.amount());
        funding(page, "单位自筹", "own", Money.ZERO);
        page.row("", "其他资金", "", "其他资金", "");
        page.row("项目概况", "用于" + project.noun() + "相关支出，按年度计划组织实施，由业务科室负责。");
        page.row("立项依据", "县政府年度重点工作安排及部门职责。");
        page.row("项目设立必要性", "保障" + project.noun() + "工作正常开展。");
        page.row("保证项目实施的制度、措施", "执行财务管理制度和内部控制制度，专款专用。");
        page.row("项目实施计划", "一季度制定方案，二、三季度组织实施，四季度验收。");
        page.row("", "实施期目标", "", "年度目标");
        String goal = "完成" + project.noun() + project.quantity() + project.unitOfMeasure() + "，提升服务水平。";
        page.row("总体目标", goal, "", goal);
        page.row("绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值");
        indicator(page, "产出指标", "数量指标", project.noun() + "数量", "≥" + project.quantity() + project.unitOfMeasure());
        indicator(page, "", "质量指标", "验收合格率", "=100%");
        indicator(page, "", "时效指标", "完成时限", figures.text(key + "/deadline", department.year() + "年12月底前"));
        indicator(page, "", "成本指标", "项目总成本", figures.text(key + "/cost", "≤" + whole(project.amount()) + "元"));
        indicator(page, "效益指标", "经济效益指标", "", "");
        indicator(page, "", "社会效益指标", "服务能力", "有所提升");
        indicator(page, "", "可持续影响指标", "长效管理制度建设", "完善");
        indicator(page, "满意度指标", "服务对象满意度指标", "服务对象满意度", "≥90%");
        page.row("负责人：", "甲某", "经办人：", "乙某", "联系电话：", "0000-0000000", "填报日期：", department.year() - 1 + "1120101500");
        page.end();
    }

    private void funding(Page page, String label, String source, Money amount) {
        page.row("", label, yuan(source, amount), label, yuan(source + "Annual", amount));
    }

    private static void indicator(Page page, String category, String type, String name, String value) {
        page.row("", category, type, name, value, type, name, value);
    }

    private String yuan(String figure) {
        return yuan(figure, project.amount());
    }

    private String yuan(String figure, Money amount) {
        return figures.in(AmountUnit.YUAN, 0).stated(key + "/" + figure, amount);
    }

    private static String whole(Money amount) {
        return String.valueOf(amount.fen() / 100);
    }
}
