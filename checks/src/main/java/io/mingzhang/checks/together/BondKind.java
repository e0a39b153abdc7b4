package io.mingzhang.checks.together;

/** How two publications belong together. */
public enum BondKind {
    /** A department and one of its units, in one year. */
    UNIT("部门与所属单位"),
    /** A year and the year before it. */
    EARLIER("本年与上年"),
    /** A budget and the final accounts of the same year. */
    FINAL_ACCOUNTS("预算与决算");

    private final String label;

    BondKind(String label) {
        this.label = label;
    }

    /** The Chinese words users see. */
    public String label() {
        return label;
    }
}
