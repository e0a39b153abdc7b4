package io.mingzhang.reports.view;

/**
 * What a part of a document was recognized as.
 *
 * @param id unique in the document; empty for what belongs to no part
 * @param kind table, target or section
 * @param title as printed, or what it is called
 * @param kindLabel which table or form it is, in Chinese; empty for sections
 * @param unit the unit of its amounts, empty when it has none
 */
public record PartTitle(String id, Kind kind, String title, String kindLabel, String unit) {

    /** Kinds of parts. */
    public enum Kind {
        /** Belongs to no part. */
        NONE,
        /** A budget table. */
        TABLE,
        /** A performance target form. */
        TARGET,
        /** A section of the narrative. */
        SECTION
    }

    /** What belongs to no part. */
    public static final PartTitle NONE = new PartTitle("", Kind.NONE, "", "", "");

    /** Whether it is no part. */
    boolean isNone() {
        return kind == Kind.NONE;
    }
}
