package io.mingzhang.server.organization;

/** What stands in the tree. */
public enum NodeKind {
    /** 财政区划: a division of the country with finances of its own. */
    DIVISION("财政区划"),
    /** 财政部门 of a division. */
    FINANCE_DEPARTMENT("财政部门"),
    /** 业务处室 of a finance department. */
    OFFICE("业务处室"),
    /** 主管部门: a department with a budget of its own. */
    COMPETENT_DEPARTMENT("主管部门"),
    /** 预算单位; the department itself (本级) is one of them. */
    UNIT("预算单位");

    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    /** What it is called in Chinese. */
    public String label() {
        return label;
    }

    /** Whether such a thing may stand directly below one of another kind. */
    public boolean mayStandBelow(NodeKind above) {
        return switch (this) {
            case DIVISION, FINANCE_DEPARTMENT, COMPETENT_DEPARTMENT -> above == DIVISION;
            case OFFICE -> above == FINANCE_DEPARTMENT;
            case UNIT -> above == COMPETENT_DEPARTMENT || above == UNIT || above == FINANCE_DEPARTMENT;
        };
    }
}
