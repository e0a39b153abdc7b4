package io.mingzhang.server.workflow;

/** At which height of the tree of organizations a step is done. */
public enum Level {
    /** The budget unit (预算单位) itself. */
    UNIT("单位"),
    /** The competent department (主管部门) above it. */
    DEPARTMENT("主管部门"),
    /** The business office of the finance department that is responsible for the department (业务处室). */
    OFFICE("财政业务处室"),
    /** The finance department of the division (财政部门). */
    DIVISION("财政部门");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** As shown, in Chinese. */
    public String label() {
        return label;
    }
}
