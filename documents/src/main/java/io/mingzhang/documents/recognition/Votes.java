package io.mingzhang.documents.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts how often a document says each of several things.
 *
 * @param <T> what is said
 */
final class Votes<T> {

    private final Map<T, Integer> counts = new LinkedHashMap<>();

    void add(T candidate, int weight) {
        counts.merge(candidate, weight, Integer::sum);
    }

    /** What is said most often; of equals what was said first. */
    Optional<T> winner() {
        int most = 0;
        Optional<T> winner = Optional.empty();
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                winner = Optional.of(entry.getKey());
            }
        }
        return winner;
    }
}
