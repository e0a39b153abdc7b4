package io.mingzhang.reports.view;

/** A paragraph or a table of a viewed document. */
public sealed interface Block permits ParagraphBlock, TableBlock {

    /** 1-based number in reading order; places in the block begin with it. */
    int id();

    /** The id of the part it belongs to, empty when it belongs to none. */
    String part();
}
