package io.mingzhang.documents.fictional;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Money;

/** Ways of laying out published final accounts: the same nine tables, other numbering, other codes, other words. */
public enum AccountsLayout {
    /** Of most provinces: 公开01表 to 09表, numbers of rows and columns, codes of seven digits, zeros printed. */
    NATIONAL(AmountUnit.TEN_THOUSAND_YUAN),
    /** Amounts in 元, 财决公开 numbering, blanks for zeros; the text in 元, too, and the two sides told apart. */
    IN_YUAN(AmountUnit.YUAN),
    /** A metropolitan district's: codes in three columns, no numbers of rows, the total of one table last. */
    METROPOLITAN(AmountUnit.TEN_THOUSAND_YUAN);

    private final AmountUnit unit;

    AccountsLayout(AmountUnit unit) {
        this.unit = unit;
    }

    /** Amounts are multiples of this; in 万元 that leaves residues of rounding. */
    public Money granule() {
        return new Money(1);
    }

    /** The whole document as text. */
    public String write(FictionalAccounts accounts, Alterations alterations) {
        Figures figures = new Figures(unit, 2, this != METROPOLITAN, this == NATIONAL, alterations);
        Page page = new Page();
        String year = accounts.year() + "年度";
        String self = ofUnits() ? "部门" : "单位";
        page.paragraph(accounts.name() + year + self + "决算").paragraph("目 录");
        page.paragraph("第一部分 " + self + "概况").paragraph("第二部分 " + year + self + "决算表");
        page.paragraph("第三部分 " + year + self + "决算情况说明").paragraph("第四部分 名词解释");
        page.paragraph("第一部分 " + self + "概况").paragraph("一、主要职责").paragraph("负责有关行业的规划、管理和服务工作。");
        page.paragraph("第二部分 " + year + self + "决算表");
        AccountsTables tables = new AccountsTables(page, accounts, figures, this);
        tables.write();
        new AccountsDetails(tables).write();
        new AccountsNarrative(page, accounts, figures.ungrouped(), this).write();
        page.paragraph("第四部分 名词解释").paragraph("一、财政拨款收入：指本级财政当年拨付的资金。");
        return page.toString();
    }

    AmountUnit unit() {
        return unit;
    }

    boolean splitsCodes() {
        return this == METROPOLITAN;
    }

    boolean numbersRows() {
        return this != METROPOLITAN;
    }

    /** Whether the text says 部门 and not 单位. */
    boolean ofUnits() {
        return this != IN_YUAN;
    }

    /** What stands above a table on its right side; empty where tables are not numbered. */
    String number(int table) {
        return switch (this) {
            case NATIONAL -> "公开%02d表".formatted(table);
            case IN_YUAN -> "财决公开%02d表".formatted(table);
            case METROPOLITAN -> "";
        };
    }
}
