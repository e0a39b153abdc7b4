package io.mingzhang.checks.texts;

/** What a text of a document is. */
public enum TextKind {
    /** A paragraph of the narrative. */
    PARAGRAPH,
    /** A field of a form. */
    FIELD,
    /** The overall goal of a form. */
    GOAL,
    /** The name of an indicator. */
    INDICATOR,
    /** The target value of an indicator. */
    VALUE,
    /** A main task of a whole-department form. */
    TASK,
    /** The title of a table or form. */
    TITLE,
    /** A line under a table. */
    NOTE,
    /** A text cell of a table: the name of a project, a remark. */
    CELL
}
