package io.mingzhang.server.performance.templates;

/** Whether a template is used. */
public enum TemplateState {
    /** Comes with the program. */
    SHIPPED,
    /** Being adapted; nobody declares in it yet. */
    DRAFT,
    /** New declarations use it. */
    IN_FORCE,
    /** No longer for new declarations. */
    WITHDRAWN
}
