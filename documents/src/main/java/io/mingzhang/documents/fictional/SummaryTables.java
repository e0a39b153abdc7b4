package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The summaries of income and expenditure, side by side.
 *
 * @param department whose budget
 * @param figures how amounts are printed
 * @param numbered whether the classes are numbered 一、二、…
 */
record SummaryTables(FictionalDepartment department, Figures figures, boolean numbered) {

    /** Prints what stands above a table. */
    interface Heading {
        void write(Page page, FictionalDepartment department, String title);
    }

    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    private static final List<String> SOURCES = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金");
    private static final List<String> SOURCE_KEYS = List.of("general", "fund", "capital", "accounts", "own");

    /** 预算收支总表. */
    void write(Page page, String title, Heading heading) {
        heading.write(page, department, title);
        page.row("收入", "", "支出", "").row("项目", department.year() + "年", "项目", department.year() + "年");
        List<SubjectTree.Node> classes = classes();
        for (int i = 0; i < Math.max(SOURCES.size(), classes.size()); i++) {
            List<String> row = new ArrayList<>(source("summary", i, SOURCES.size()));
            row.addAll(
                    i < classes.size()
                            ? List.of(name(classes.get(i), i), total("summary", classes.get(i)))
                            : List.of("", ""));
            page.row(row.toArray(String[]::new));
        }
        page.row(
                "本年收入合计",
                figures.cell("summary/income/total", department.total()),
                "本年支出合计",
                figures.cell("summary/expenditure/total", department.total()));
        page.end();
    }

    /** 财政拨款收支总表. */
    void writeAppropriation(Page page, String title, Heading heading) {
        heading.write(page, department, title);
        page.row("收入", "", "支出", "", "", "", "");
        page.row("项目", "金额", "项目", "金额", "", "", "");
        page.row("", "", "", "小计", "一般公共预算", "政府性基金预算", "国有资本经营预算");
        List<SubjectTree.Node> classes = classes();
        for (int i = 0; i < Math.max(3, classes.size()); i++) {
            List<String> row = new ArrayList<>(source("appropriation", i, 3));
            row.addAll(
                    i < classes.size() ? byFund(classes.get(i), name(classes.get(i), i)) : List.of("", "", "", "", ""));
            page.row(row.toArray(String[]::new));
        }
        List<String> last =
                new ArrayList<>(List.of("本年收入合计", figures.cell("appropriation/income/total", department.total())));
        last.addAll(byFund(new SubjectTree.Node("total", "", department.subjects()), "本年支出合计"));
        page.row(last.toArray(String[]::new)).end();
    }

    private List<SubjectTree.Node> classes() {
        return SubjectTree.of(department.subjects()).stream()
                .filter(SubjectTree.Node::isClass)
                .toList();
    }

    private List<String> source(String table, int i, int count) {
        if (i >= count) {
            return List.of("", "");
        }
        Money amount = i == 0 ? department.total(false) : i == 1 ? department.total(true) : Money.ZERO;
        return List.of(
                NUMERALS[i] + "、" + SOURCES.get(i), figures.cell(table + "/income/" + SOURCE_KEYS.get(i), amount));
    }

    private List<String> byFund(SubjectTree.Node node, String name) {
        String key = "appropriation/" + node.code() + "/";
        return List.of(
                name,
                figures.cell(key + "total", node.sum(Subject::total)),
                figures.cell(key + "general", node.sum(FunctionalTables.GENERAL.of())),
                figures.cell(key + "fund", node.sum(FunctionalTables.FUND.of())),
                "");
    }

    private String total(String table, SubjectTree.Node node) {
        return figures.cell(table + "/" + node.code() + "/total", node.sum(Subject::total));
    }

    private String name(SubjectTree.Node node, int i) {
        return (numbered ? NUMERALS[i] + "、" : "") + node.name();
    }
}
