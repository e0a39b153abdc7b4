package io.mingzhang.server.platform.identity;

import java.util.UUID;

/** Finds who acts when only the id of a person is known, as with work that was ordered earlier. */
public interface Actors {

    /** Somebody with the rights that he has now; with none, when there is no such account. */
    Actor of(UUID person);
}
