package io.mingzhang.server.workflow;

/** How far a thing has come on its chain. */
public enum SubjectState {
    /** Being filled in, not sent yet. */
    DRAFT("填报中"),
    /** Sent, waiting for somebody's review. */
    UNDER_REVIEW("审核中"),
    /** Sent back to an earlier step. */
    RETURNED("被退回"),
    /** Through all steps; locked. */
    APPROVED("已通过");

    private final String label;

    SubjectState(String label) {
        this.label = label;
    }

    /** As shown, in Chinese. */
    public String label() {
        return label;
    }
}
