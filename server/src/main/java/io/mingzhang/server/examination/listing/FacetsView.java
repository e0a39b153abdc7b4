package io.mingzhang.server.examination.listing;

import java.util.List;

/**
 * How many documents each choice would leave, the other choices being as they are.
 *
 * @param departments by department, the most frequent first
 * @param years the newest first
 * @param kinds by kind
 * @param states by state
 * @param media by kind of file
 */
record FacetsView(
        List<Choice> departments, List<Choice> years, List<Choice> kinds, List<Choice> states, List<Choice> media) {

    /**
     * A value to choose.
     *
     * @param value as the query takes it
     * @param label as the user sees it
     * @param count how many documents have it
     */
    record Choice(String value, String label, long count) {}
}
