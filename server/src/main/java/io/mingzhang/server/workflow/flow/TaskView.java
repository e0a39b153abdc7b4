package io.mingzhang.server.workflow.flow;

/** Which things somebody looks at. */
enum TaskView {
    /** It is the person's turn (待办). */
    TODO,
    /** The person moved them (已办). */
    DONE,
    /** It is the person's turn because they were returned (被退回). */
    RETURNED,
    /** All that the person may see (全部). */
    ALL
}
