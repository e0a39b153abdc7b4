package io.mingzhang.standards.classification;

/** How far an edition speaks for a fiscal year. */
public enum Coverage {
    /** The edition was made for the year. */
    EXACT,
    /** The edition was made for another year near by: what it has is confirmed, what it lacks is not disproved. */
    NEIGHBOURING,
    /** The edition says nothing about the year. */
    NONE
}
