package io.mingzhang.reports.view;

/**
 * Where a figure of a finding or relation stands in the view.
 *
 * @param place the cell or paragraph: {@code b3r2c4}, {@code b7}; empty when the document does not show it
 * @param offset the 0-based character in it, −1 for the whole
 * @param length how many characters, 0 for the whole
 */
public record ViewPlace(String place, int offset, int length) {

    /** Stands nowhere in the view. */
    public static final ViewPlace NOWHERE = new ViewPlace("", -1, 0);

    /** A whole cell or paragraph. */
    static ViewPlace whole(String place) {
        return new ViewPlace(place, -1, 0);
    }
}
