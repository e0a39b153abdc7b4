package io.mingzhang.documents.fictional;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Changes to what a style prints, by key: how errors get into a document that is otherwise coherent. A key names a figure
 * or a text independent of style: {@code expenditure/2080505/basic}, {@code text/total}.
 */
public final class Alterations {

    private final Map<String, UnaryOperator<String>> changes;
    private final Set<String> applied = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    /** These changes. */
    public Alterations(Map<String, UnaryOperator<String>> changes) {
        this.changes = Map.copyOf(changes);
    }

    /** No change: a coherent document. */
    public static Alterations none() {
        return new Alterations(Map.of());
    }

    /** What is printed under this key in place of the truth. */
    String apply(String key, String truth) {
        asked.add(key);
        UnaryOperator<String> change = changes.get(key);
        if (change == null) {
            return truth;
        }
        applied.add(key);
        return change.apply(truth);
    }

    /** The keys that were met while writing; an error whose keys were not met is not in the document. */
    public Set<String> applied() {
        return Set.copyOf(applied);
    }

    /** Every key that was met while writing, altered or not: the figures and texts of the document. */
    public Set<String> asked() {
        return Set.copyOf(asked);
    }
}
