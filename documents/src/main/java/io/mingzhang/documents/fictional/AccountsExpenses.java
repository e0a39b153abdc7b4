package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalAccounts.Book;
import io.mingzhang.documents.fictional.FictionalAccounts.Line;
import io.mingzhang.documents.fictional.FictionalAccounts.Procurement;
import io.mingzhang.documents.fictional.FictionalAccounts.ThreePublic;
import io.mingzhang.kernel.Money;

/**
 * The second half of the explanation of final accounts: three-public expenses, the other books, operation of the agency,
 * procurement, vehicles.
 *
 * @param text the first half
 */
record AccountsExpenses(AccountsNarrative text) {

    void write() {
        threePublic();
        page().paragraph("八、政府性基金预算财政拨款收入支出决算情况说明").paragraph(book(Book.FUND, "政府性基金预算财政拨款"));
        page().paragraph("九、国有资本经营预算财政拨款支出决算情况说明").paragraph(book(Book.CAPITAL, "国有资本经营预算财政拨款"));
        page().paragraph("十、机关运行经费支出情况说明");
        Money operating = accounts().items(false);
        page().paragraph(text.year() + "机关运行经费支出" + text.amount("agency", operating) + "。"
                + text.change(
                        "agency", "机关运行经费支出", operating, accounts().prior().operating()));
        page().paragraph("十一、政府采购支出情况说明").paragraph(procurement());
        page().paragraph("十二、国有资产占有使用情况说明").paragraph(vehicles());
    }

    private Page page() {
        return text.page();
    }

    private FictionalAccounts accounts() {
        return text.accounts();
    }

    private void threePublic() {
        ThreePublic expenses = accounts().threePublic();
        page().paragraph("七、财政拨款“三公”经费支出决算情况说明").paragraph("（一）“三公”经费财政拨款支出决算总体情况说明");
        if (expenses.total().fen() == 0) {
            page().paragraph(text.year() + "“三公”经费财政拨款支出年初预算为" + text.amount("threePublicBudget", Money.ZERO) + "，支出决算为"
                    + text.amount("threePublic", Money.ZERO) + "。与" + text.prior() + "相比，“三公”经费支出持平。");
            page().paragraph("（二）“三公”经费财政拨款支出决算具体情况说明").paragraph("本" + text.self() + text.year() + "没有“三公”经费支出。");
            return;
        }
        page().paragraph(text.year() + "“三公”经费财政拨款支出"
                + text.execution("threePublic", expenses.budget(), expenses.total())
                + text.change(
                        "threePublic",
                        "“三公”经费支出",
                        expenses.total(),
                        accounts().prior().threePublic()));
        page().paragraph("（二）“三公”经费财政拨款支出决算具体情况说明");
        page().paragraph(text.year() + "“三公”经费财政拨款支出决算中，因公出国（境）费支出决算" + text.amount("overseas", Money.ZERO) + "，占"
                + text.share("overseasShare", Money.ZERO, expenses.total()) + "；公务用车购置及运行维护费支出决算"
                + text.amount("vehicles", expenses.vehicles()) + "，占"
                + text.share("vehiclesShare", expenses.vehicles(), expenses.total()) + "；公务接待费支出决算"
                + text.amount("hospitality", expenses.hospitality()) + "，占"
                + text.share("hospitalityShare", expenses.hospitality(), expenses.total()) + "。具体情况如下：");
        page().paragraph("1.因公出国（境）费支出" + text.amount("overseasAgain", Money.ZERO) + "。全年安排因公出国（境）团组0个，累计0人次。");
        page().paragraph("2.公务用车购置及运行维护费支出" + text.amount("vehiclesAgain", expenses.vehicles()) + "。其中：公务用车购置支出"
                + text.amount("purchase", Money.ZERO) + "，购置公务用车0辆；公务用车运行维护费支出"
                + text.amount("operation", expenses.vehicles()) + "，年末公务用车保有量"
                + count("fleet", accounts().vehicles()) + "辆。");
        page().paragraph("3.公务接待费支出" + text.amount("hospitalityAgain", expenses.hospitality()) + "。国内公务接待"
                + count("receptions", expenses.receptions()) + "批次，接待" + count("guests", expenses.guests()) + "人次。");
    }

    private String count(String key, int count) {
        return text.figures().text("text/" + key, String.valueOf(count));
    }

    private String book(Book book, String name) {
        if (accounts().lines(book).findAny().isEmpty()) {
            return "本" + text.self() + text.year() + "没有" + name + (book == Book.FUND ? "收入和支出。" : "支出。");
        }
        return text.year() + name + "年初结转和结余"
                + text.amount(book + "CarriedIn", accounts().sum(book, Line::carriedIn))
                + "，本年收入" + text.amount(book + "Income", accounts().sum(book, Line::appropriation)) + "，本年支出"
                + text.amount(book + "Spent", accounts().sum(book, Line::spent)) + "，年末结转和结余"
                + text.amount(book + "CarriedOut", accounts().sum(book, Line::carriedOut)) + "。";
    }

    private String procurement() {
        Procurement contracts = accounts().procurement();
        return text.year() + "政府采购支出总额" + text.amount("procurement", contracts.total()) + "，其中：政府采购货物支出"
                + text.amount("goods", contracts.goods()) + "、政府采购工程支出" + text.amount("works", contracts.works())
                + "、政府采购服务支出" + text.amount("services", contracts.services()) + "。授予中小企业合同金额"
                + text.amount("medium", contracts.smallAndMedium()) + "，占政府采购支出总额的"
                + text.share("mediumShare", contracts.smallAndMedium(), contracts.total()) + "，其中：授予小微企业合同金额"
                + text.amount("small", contracts.small()) + "，占授予中小企业合同金额的"
                + text.share("smallShare", contracts.small(), contracts.smallAndMedium()) + "。";
    }

    private String vehicles() {
        int all = accounts().vehicles();
        int messages = all / 2;
        return "截至" + accounts().year() + "年12月31日，本" + text.self() + "共有车辆" + count("all", all) + "辆，其中：机要通信用车"
                + count("messages", messages) + "辆、应急保障用车" + count("emergency", 0) + "辆、执法执勤用车"
                + count("patrol", all - messages)
                + "辆、特种专业技术用车" + count("special", 0) + "辆、其他用车" + count("others", 0)
                + "辆；单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。";
    }
}
