package io.mingzhang.standards.classification;

/** How sure it is that something which differs from the catalogue is wrong in the year asked for. */
public enum Certainty {
    /** The catalogue of that year says so. */
    CERTAIN,
    /** Editions before and after agree, or the printed name belongs to another code. */
    LIKELY,
    /** The catalogue may differ in that year, or is not sure itself: to be reported as not checked. */
    UNCERTAIN
}
