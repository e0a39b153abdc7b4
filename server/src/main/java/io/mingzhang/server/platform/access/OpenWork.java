package io.mingzhang.server.platform.access;

import java.util.UUID;

/** What a person has in hand; implemented by each module whose things wait for people. */
public interface OpenWork {

    /** How much waits for that person, or is his and not finished. */
    Held heldBy(UUID person);

    /**
     * How much it is.
     *
     * @param tasks that wait for him
     * @param items that are his and not finished
     */
    record Held(long tasks, long items) {

        /** Nothing. */
        public static final Held NOTHING = new Held(0, 0);

        /** Both together. */
        public Held plus(Held other) {
            return new Held(tasks + other.tasks, items + other.items);
        }
    }
}
