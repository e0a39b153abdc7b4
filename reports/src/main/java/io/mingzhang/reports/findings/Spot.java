package io.mingzhang.reports.findings;

/**
 * What a place is called in its document.
 *
 * @param part id of the table or target, empty in the narrative and where it is unknown
 * @param title title of the table, name of the project, heading of the section; empty where it is unknown
 * @param row name of the row, field or indicator; empty for the part as a whole
 * @param column label of the column or period; empty for the row as a whole
 */
public record Spot(String part, String title, String row, String column) {

    /** A place of which nothing is known but its line. */
    public static final Spot UNKNOWN = new Spot("", "", "", "");
}
