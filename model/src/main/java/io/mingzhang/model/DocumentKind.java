package io.mingzhang.model;

/** What a document is, as recognized. */
public enum DocumentKind {
    /** 部门（单位）预算公开. */
    BUDGET("预算公开"),
    /** 部门（单位）决算公开. */
    FINAL_ACCOUNTS("决算公开"),
    /** Performance target forms without budget tables. */
    PERFORMANCE_TARGETS("绩效目标"),
    /** Unfilled templates. */
    TEMPLATE("空白模板"),
    /** Nothing of a budget was found in it. */
    OTHER("非预算文件");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
