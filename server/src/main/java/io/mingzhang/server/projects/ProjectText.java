package io.mingzhang.server.projects;

/** The long texts of a project. */
public enum ProjectText {
    /** What it is about. */
    OVERVIEW("项目概况"),
    /** On which decision or rule it stands. */
    GROUNDS("立项依据"),
    /** Why it is needed. */
    NECESSITY("必要性"),
    /** Why it can be done. */
    FEASIBILITY("可行性"),
    /** By which rules and measures it is made sure. */
    MEASURES("制度措施"),
    /** How it will be done. */
    PLAN("实施方案");

    /** The most characters of one. */
    public static final int MOST_CHARS = 8000;

    private final String label;

    ProjectText(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
