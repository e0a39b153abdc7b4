package io.mingzhang.documents.writing.layout;

/**
 * A line or paragraph of text.
 *
 * @param kind what it is
 * @param text as printed
 * @param number the depth of a heading, the page an entry of the contents names; 0 elsewhere
 * @param place where it comes from, in words
 */
public record Line(Kind kind, String text, int number, String place) {

    /** What a line is. */
    public enum Kind {
        /** A line of the cover. */
        COVER,
        /** A heading. */
        HEADING,
        /** A paragraph of prose. */
        PARAGRAPH,
        /** The title 目录. */
        CONTENTS_TITLE,
        /** An entry of the contents. */
        CONTENTS_ENTRY
    }
}
