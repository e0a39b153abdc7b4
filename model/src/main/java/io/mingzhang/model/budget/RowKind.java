package io.mingzhang.model.budget;

/** The part a row plays in its table. */
public enum RowKind {
    /** A grand total of the table or of its half. */
    TOTAL("合计行"),
    /** A row that sums rows below it: class, section, group, department. */
    GROUP("汇总行"),
    /** A row that nothing else is summed into. */
    DETAIL("明细行"),
    /** Carry-over and balance rows, added to the year's total. */
    BALANCE("结转结余行"),
    /** 收入总计 / 支出总计: the year's total with the balances. */
    GRAND_TOTAL("总计行"),
    /** A row that shows a part of the row above it without completing it (其中：…). */
    OF_WHICH("其中行"),
    /** The row of column numbers. */
    NUMBER("栏次行");

    private final String label;

    RowKind(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
