package io.mingzhang.server.workflow;

/** What can be done with a thing on its chain. */
public enum MoveKind {
    /** From filling in to the first review. */
    SUBMIT("送审"),
    /** On to the next step, or through. */
    APPROVE("通过"),
    /** Back to an earlier step, with an opinion. */
    RETURN("退回"),
    /** The one who moved it last takes that back, while nobody acted after him. */
    WITHDRAW("撤回"),
    /** Whom it waits for is reminded; it stays where it is. */
    URGE("催办"),
    /** What was approved is adjusted in a new round; the approved version stays on record. */
    REOPEN("调整");

    private final String label;

    MoveKind(String label) {
        this.label = label;
    }

    /** As shown, in Chinese. */
    public String label() {
        return label;
    }
}
