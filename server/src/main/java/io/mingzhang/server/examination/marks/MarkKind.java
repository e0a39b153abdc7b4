package io.mingzhang.server.examination.marks;

/** What can be decided about a finding. */
public enum MarkKind {
    /** The source was corrected: the finding should be gone with the next version, and comes back when it is not. */
    CORRECTED("已改正"),
    /** It is so, for a reason, and stays as it is. */
    ACCEPTED("已接受"),
    /** The check is mistaken here. */
    NOT_AN_ERROR("不是错误"),
    /** An earlier decision is taken back. */
    WITHDRAWN("已撤销");

    private final String label;

    MarkKind(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
