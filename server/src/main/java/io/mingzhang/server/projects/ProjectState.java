package io.mingzhang.server.projects;

/** How far a project has come in its life. */
public enum ProjectState {
    /** Being thought of and written down by its unit. */
    PLANNED("谋划"),
    /** Admitted: it may be chosen for a budget. */
    RESERVED("储备"),
    /** Chosen for a budget that is being made. */
    COMPILING("编制"),
    /** Its budget is approved and spent. */
    EXECUTING("执行"),
    /** It came to its end. */
    ENDED("结束"),
    /** It was stopped before its end. */
    TERMINATED("终止");

    private final String label;

    ProjectState(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
