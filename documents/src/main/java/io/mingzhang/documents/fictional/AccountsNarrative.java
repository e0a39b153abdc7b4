package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalAccounts.Book;
import io.mingzhang.documents.fictional.FictionalAccounts.Line;
import io.mingzhang.documents.fictional.FictionalDepartment.EconomicItem;
import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.Money;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The explanation of final accounts: totals with their change, shares, completion of the budget item by item.
 *
 * @param page where it is written
 * @param accounts whose they are
 * @param figures how amounts are printed
 * @param layout whose words are used
 */
record AccountsNarrative(Page page, FictionalAccounts accounts, Figures figures, AccountsLayout layout) {

    void write() {
        page.paragraph("第三部分 " + year() + self() + "决算情况说明");
        page.paragraph("一、收入支出决算总体情况说明").paragraph(totals());
        page.paragraph("二、收入决算情况说明").paragraph(income());
        page.paragraph("三、支出决算情况说明").paragraph(expenditure());
        page.paragraph("四、财政拨款收入支出决算总体情况说明").paragraph(appropriations());
        page.paragraph("五、一般公共预算财政拨款支出决算情况说明");
        general();
        page.paragraph("六、一般公共预算财政拨款基本支出决算情况说明").paragraph(basic());
        new AccountsExpenses(this).write();
    }

    String year() {
        return accounts.year() + "年度";
    }

    String self() {
        return layout.ofUnits() ? "部门" : "单位";
    }

    /** The year compared with, as the layout calls it. */
    String prior() {
        return switch (layout) {
            case NATIONAL -> "上年";
            case IN_YUAN -> "上年度";
            case METROPOLITAN -> accounts.year() - 1 + "年度";
        };
    }

    String amount(String key, Money amount) {
        return figures.stated("text/" + key, amount) + layout.unit().symbol();
    }

    String share(String key, Money part, Money whole) {
        return figures.share("text/" + key, part, whole) + "%";
    }

    /** 与上年相比，X增加…，增长…%. */
    String change(String key, String subject, Money now, Money before) {
        String compared = "与" + prior() + "相比，" + subject;
        Money difference = now.minus(before);
        if (difference.fen() == 0) {
            return compared + "持平。";
        }
        boolean less = difference.fen() < 0;
        Money size = new Money(Math.abs(difference.fen()));
        return compared + (less ? "减少" : "增加") + amount(key + "Change", size) + "，" + (less ? "下降" : "增长")
                + share(key + "Rate", size, before) + "，" + because() + (less ? "压减一般性项目。" : "人员和项目增加。");
    }

    String because() {
        return layout == AccountsLayout.METROPOLITAN ? "主要原因：" : "主要原因是";
    }

    private String totals() {
        Money total = accounts.grandTotal();
        String told = switch (layout) {
            case NATIONAL -> year() + "收、支总计" + amount("total", total) + "。";
            case IN_YUAN ->
                year() + "收入总计" + amount("total", total) + "，支出总计" + amount("expenditureTotal", total) + "。";
            case METROPOLITAN -> accounts.name() + year() + "收入支出总计" + amount("total", total) + "。";
        };
        String both = switch (layout) {
            case NATIONAL, IN_YUAN -> "收、支总计各";
            case METROPOLITAN -> "收入支出总计";
        };
        return told + change("total", both, total, accounts.prior().total());
    }

    private String income() {
        Money income = accounts.sum(Line::income);
        StringBuilder text = new StringBuilder(year()).append("本年收入合计").append(amount("income", income));
        text.append("，其中：财政拨款收入")
                .append(amount("appropriation", accounts.sum(Line::appropriation)))
                .append("，占")
                .append(share("appropriationShare", accounts.sum(Line::appropriation), income));
        if (accounts.sum(Line::business).fen() > 0) {
            text.append("；事业收入")
                    .append(amount("business", accounts.sum(Line::business)))
                    .append("，占")
                    .append(share("businessShare", accounts.sum(Line::business), income))
                    .append("；其他收入")
                    .append(amount("other", accounts.sum(Line::other)))
                    .append("，占")
                    .append(share("otherShare", accounts.sum(Line::other), income));
        }
        return text.append("。").toString();
    }

    private String expenditure() {
        Money total = accounts.sum(Line::total);
        Money basic = accounts.sum(line -> line.subject().basic());
        Money project = accounts.sum(Line::project);
        return year() + "本年支出合计" + amount("expenditure", total) + "，其中：基本支出" + amount("basic", basic) + "，占"
                + share("basicShare", basic, total) + "；项目支出" + amount("project", project) + "，占"
                + share("projectShare", project, total) + "。";
    }

    private String appropriations() {
        Money total = accounts.appropriations();
        boolean metropolitan = layout == AccountsLayout.METROPOLITAN;
        String told = metropolitan ? accounts.name() + year() + "财政拨款收入支出总计" : year() + "财政拨款收、支总计";
        return told + amount("appropriations", total) + "。"
                + change(
                        "appropriations",
                        metropolitan ? "财政拨款收入支出总计" : "财政拨款收、支总计各",
                        total,
                        accounts.prior().appropriation());
    }

    private void general() {
        Money spent = accounts.sum(Book.GENERAL, Line::spent);
        String lead = year() + "一般公共预算财政拨款支出";
        page.paragraph("（一）一般公共预算财政拨款支出决算总体情况");
        page.paragraph(lead + amount("general", spent) + "，占本年支出合计的"
                + share("generalShare", spent, accounts.sum(Line::total)) + "。"
                + change("general", "一般公共预算财政拨款支出", spent, accounts.prior().general()));
        page.paragraph("（二）一般公共预算财政拨款支出决算结构情况");
        List<Subject> subjects = accounts.lines(Book.GENERAL).map(Line::subject).toList();
        page.paragraph(lead + amount("generalAgain", spent) + "，主要用于以下方面："
                + SubjectTree.of(subjects).stream()
                        .filter(SubjectTree.Node::isClass)
                        .map(node -> node.name() + "（类）" + amount("class" + node.code(), node.sum(Subject::total))
                                + "，占" + share("class" + node.code() + "Share", node.sum(Subject::total), spent))
                        .collect(Collectors.joining("；"))
                + "。");
        page.paragraph("（三）一般公共预算财政拨款支出决算具体情况");
        Money budget = accounts.sum(Book.GENERAL, Line::budget);
        page.paragraph(lead + execution("generalBudget", budget, spent) + "其中：");
        int number = 1;
        for (Line line : accounts.lines(Book.GENERAL).toList()) {
            List<String> names = line.subject().names();
            page.paragraph(number++ + (layout == AccountsLayout.METROPOLITAN ? "、" : ".") + names.get(0) + "（类）"
                    + names.get(1) + "（款）" + names.get(2) + "（项）。"
                    + execution("item" + line.subject().code(), line.budget(), line.spent()));
        }
    }

    /** Budget, final amount and completion, with a reason where they differ. */
    String execution(String key, Money budget, Money spent) {
        String told = switch (layout) {
            case NATIONAL, METROPOLITAN ->
                "年初预算为" + amount(key + "Budget", budget) + "，支出决算为" + amount(key, spent) + "，完成年初预算的";
            case IN_YUAN -> "年初预算数" + amount(key + "Budget", budget) + "，决算数" + amount(key, spent) + "，为年初预算的";
        };
        int compared = Long.compare(spent.fen(), budget.fen());
        String than = compared < 0 ? "小于" : "大于";
        return told + share(key + "Completion", spent, budget) + "。"
                + (compared == 0
                        ? "决算数与年初预算数持平。"
                        : "决算数" + than + "年初预算数的" + because() + (compared < 0 ? "厉行节约。" : "年中追加预算。"));
    }

    private String basic() {
        Money basic = accounts.sum(Book.GENERAL, line -> line.subject().basic());
        return year() + "一般公共预算财政拨款基本支出" + amount("generalBasic", basic) + "，其中：人员经费"
                + amount("personnel", accounts.items(true)) + "，主要包括：" + names(true) + "；公用经费"
                + amount("operating", accounts.items(false)) + "，主要包括：" + names(false) + "。";
    }

    private String names(boolean personnel) {
        return accounts.items().stream()
                .filter(item -> item.personnel() == personnel)
                .map(EconomicItem::name)
                .collect(Collectors.joining("、"));
    }
}
