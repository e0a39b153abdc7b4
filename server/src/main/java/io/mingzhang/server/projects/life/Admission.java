package io.mingzhang.server.projects.life;

/** With whom a planned project waits to be admitted. */
public enum Admission {
    /** With its unit, which has not sent it. */
    NONE("未申报"),
    /** With the competent department. */
    WITH_DEPARTMENT("待部门审核"),
    /** With the finance department. */
    WITH_FINANCE("待财政审核"),
    /** It was admitted. */
    ADMITTED("已入库");

    private final String label;

    Admission(String label) {
        this.label = label;
    }

    /** The Chinese words users see. */
    public String label() {
        return label;
    }

    /** Whether somebody has to decide. */
    public boolean isWaiting() {
        return this == WITH_DEPARTMENT || this == WITH_FINANCE;
    }
}
