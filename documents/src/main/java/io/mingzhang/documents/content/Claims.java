package io.mingzhang.documents.content;

import io.mingzhang.model.Damage;
import io.mingzhang.model.Unrecognized;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which rows of a document are already understood, and what the recognizers noted on the way. Grows during the recognition
 * of one document; not shared between threads.
 */
public final class Claims {

    private final BitSet taken = new BitSet();
    private final List<Damage> damages = new ArrayList<>();
    private final List<Unrecognized> unrecognized = new ArrayList<>();

    /** Whether no recognizer has understood the row yet. */
    public boolean isFree(ContentRow row) {
        return !taken.get(row.number());
    }

    /** The row is understood (or its content is listed as unrecognized). */
    public void take(ContentRow row) {
        taken.set(row.number());
    }

    /** The row is not understood after all: another recognizer may have it. */
    public void release(ContentRow row) {
        taken.clear(row.number());
    }

    /** Notes a sign of damage. */
    public void note(Damage damage) {
        damages.add(damage);
    }

    /** Notes something that was not understood. */
    public void note(Unrecognized part) {
        unrecognized.add(part);
    }

    /** The signs of damage noted so far. */
    public List<Damage> damages() {
        return List.copyOf(damages);
    }

    /** What was not understood so far. */
    public List<Unrecognized> unrecognized() {
        return List.copyOf(unrecognized);
    }
}
