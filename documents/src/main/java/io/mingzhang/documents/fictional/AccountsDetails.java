package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalAccounts.Book;
import io.mingzhang.documents.fictional.FictionalAccounts.Line;
import io.mingzhang.documents.fictional.FictionalAccounts.ThreePublic;
import io.mingzhang.documents.fictional.FictionalDepartment.EconomicItem;
import io.mingzhang.documents.fictional.FunctionalTables.Amount;
import io.mingzhang.kernel.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The detail tables of final accounts: the fund books, basic expenditure by economic item, three-public expenses.
 *
 * @param tables the summaries in front of them
 */
record AccountsDetails(AccountsTables tables) {

    void write() {
        List<Line> general = lines(Book.GENERAL);
        tables.byCode(
                5,
                "一般公共预算财政拨款支出决算表",
                "general",
                general,
                tables.column("合计", "total", Line::spent),
                tables.column("基本支出", "basic", line -> line.subject().basic()),
                tables.column("项目支出", "project", line -> line.subject().project()));
        economic();
        threePublic();
        fund();
        tables.byCode(
                9,
                "国有资本经营预算财政拨款支出决算表",
                "capital",
                lines(Book.CAPITAL),
                tables.column("合计", "total", Line::spent),
                tables.column("基本支出", "basic", line -> line.subject().basic()),
                tables.column("项目支出", "project", line -> line.subject().project()));
        note(Book.CAPITAL, "国有资本经营预算财政拨款支出");
    }

    private List<Line> lines(Book book) {
        return tables.accounts().lines(book).toList();
    }

    private void note(Book book, String what) {
        if (lines(book).isEmpty()) {
            tables.page()
                    .paragraph(tables.figures()
                            .text(
                                    "note/" + book,
                                    "注：本" + (tables.layout().ofUnits() ? "部门" : "单位") + "没有" + what + "，故本表无数据。"));
        }
    }

    private void fund() {
        Page page = tables.page();
        tables.heading(8, "政府性基金预算财政拨款收入支出决算表");
        List<String> top = new ArrayList<>(List.of("项目", "", "年初结转和结余", "本年收入", "本年支出", "", "", "年末结转和结余"));
        List<String> below = new ArrayList<>(List.of("科目代码", "科目名称", "", "", "小计", "基本支出", "项目支出", ""));
        if (tables.layout().splitsCodes()) {
            top.addAll(1, List.of("", ""));
            below.removeFirst();
            below.addAll(0, List.of("类", "款", "项"));
        }
        page.row(top.toArray(String[]::new)).row(below.toArray(String[]::new));
        Amount[] amounts = {
            tables.amount("carriedIn", Line::carriedIn),
            tables.amount("income", Line::appropriation),
            tables.amount("total", Line::spent),
            tables.amount("basic", line -> line.subject().basic()),
            tables.amount("project", line -> line.subject().project()),
            tables.amount("carriedOut", Line::carriedOut)
        };
        tables.rows("fund", lines(Book.FUND), false, amounts);
        note(Book.FUND, "政府性基金预算财政拨款收入和支出");
    }

    private void economic() {
        List<String[]> left = economic(true);
        List<String[]> right = economic(false);
        Page page = tables.page();
        tables.heading(6, "一般公共预算财政拨款基本支出决算表");
        String code = tables.layout().numbersRows() ? "科目代码" : "经济分类科目编码";
        page.row("人员经费", "", "", "公用经费", "", "");
        page.row(code, "科目名称", "决算数", code, "科目名称", "决算数");
        String[] blank = {"", "", ""};
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<String> row = new ArrayList<>(List.of(i < left.size() ? left.get(i) : blank));
            row.addAll(List.of(i < right.size() ? right.get(i) : blank));
            page.row(row.toArray(String[]::new));
        }
        page.row(
                "人员经费合计",
                "",
                tables.figures()
                        .cell("economic/total/personnel", tables.accounts().items(true)),
                "公用经费合计",
                "",
                tables.figures()
                        .cell("economic/total/operating", tables.accounts().items(false)));
        page.end();
    }

    private List<String[]> economic(boolean personnel) {
        Map<String, List<EconomicItem>> groups = new LinkedHashMap<>();
        tables.accounts().items().stream()
                .filter(item -> item.personnel() == personnel)
                .forEach(item -> groups.computeIfAbsent(item.group(), key -> new ArrayList<>())
                        .add(item));
        List<String[]> rows = new ArrayList<>();
        groups.forEach((group, items) -> {
            Money sum = FictionalDepartment.sum(items.stream().map(EconomicItem::amount));
            rows.add(row(group, items.getFirst().groupName(), sum));
            items.forEach(item -> rows.add(row(item.code(), item.name(), item.amount())));
        });
        return rows;
    }

    private String[] row(String code, String name, Money amount) {
        return new String[] {code, name, tables.figures().cell("economic/" + code, amount)};
    }

    private void threePublic() {
        tables.heading(7, "财政拨款“三公”经费支出决算表");
        ThreePublic expenses = tables.accounts().threePublic();
        Page page = tables.page();
        String vehicles = "公务用车购置及运行维护费";
        page.row("预算数", "", "", "", "", "", "决算数", "", "", "", "", "");
        page.row("合计", "因公出国（境）费", vehicles, "", "", "公务接待费", "合计", "因公出国（境）费", vehicles, "", "", "公务接待费");
        page.row("", "", "小计", "公务用车购置费", "公务用车运行维护费", "", "", "", "小计", "公务用车购置费", "公务用车运行维护费", "");
        if (tables.layout().numbersRows()) {
            page.row("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        }
        List<String> row = new ArrayList<>();
        row.addAll(cells("Budget", expenses.budget(), expenses.vehiclesBudget(), expenses.hospitalityBudget()));
        row.addAll(cells("", expenses.total(), expenses.vehicles(), expenses.hospitality()));
        page.row(row.toArray(String[]::new)).end();
    }

    private List<String> cells(String when, Money total, Money vehicles, Money hospitality) {
        Figures figures = tables.figures();
        return List.of(
                figures.stated("threePublic/total" + when, total),
                figures.cell("threePublic/overseas" + when, Money.ZERO),
                figures.cell("threePublic/vehicles" + when, vehicles),
                figures.cell("threePublic/purchase" + when, Money.ZERO),
                figures.cell("threePublic/operation" + when, vehicles),
                figures.cell("threePublic/hospitality" + when, hospitality));
    }
}
