package io.mingzhang.standards.classification;

import io.mingzhang.standards.text.LabelText;

/** How a printed name agrees with the name of a subject. Brackets, blanks and traditional characters never matter. */
public enum NameAgreement {
    /** The standard name. */
    SAME,
    /** The beginning of the standard name or of an accepted one, cut off by a narrow column. */
    CLIPPED,
    /** Another name accepted in the year. */
    VARIANT,
    /** A name of another time. */
    OUTDATED,
    /** Another name. */
    DIFFERENT;

    private static final int SHORTEST_CLIPPED = 4;

    static NameAgreement of(Entry entry, String printedName, int year) {
        String printed = LabelText.key(printedName);
        String standard = LabelText.key(entry.name());
        if (printed.equals(standard)) {
            return SAME;
        }
        NameAgreement best = isClipped(printed, standard) ? CLIPPED : DIFFERENT;
        for (NameVariant variant : entry.variants()) {
            String other = LabelText.key(variant.name());
            boolean accepted = variant.years().contains(year);
            if (printed.equals(other)) {
                return accepted ? VARIANT : OUTDATED;
            }
            if (accepted && isClipped(printed, other)) {
                best = CLIPPED;
            }
        }
        return best;
    }

    /** Whether the printed name says the same as the standard. */
    public boolean isAccepted() {
        return this == SAME || this == CLIPPED || this == VARIANT;
    }

    private static boolean isClipped(String printed, String standard) {
        return printed.length() >= SHORTEST_CLIPPED
                && printed.length() < standard.length()
                && standard.startsWith(printed);
    }
}
