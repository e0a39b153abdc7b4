package io.mingzhang.server.examination.sets;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A set as it is stored.
 *
 * @param id the set
 * @param state what people said of it
 * @param members its documents that are not put away
 * @param leftOut documents that a person took out of it
 * @param marked whether somebody decided about one of its findings
 */
record KnownSet(UUID id, SetState state, Set<UUID> members, Set<UUID> leftOut, boolean marked) {

    KnownSet {
        members = Set.copyOf(members);
        leftOut = Set.copyOf(leftOut);
    }

    boolean isOfPerson() {
        return state != SetState.PROPOSED;
    }

    /** How many documents it shares with others. */
    int shared(Set<UUID> documents) {
        Set<UUID> both = new HashSet<>(members);
        both.retainAll(documents);
        return both.size();
    }

    /** Whether somebody has decided about all of these documents together already. */
    boolean settles(Set<UUID> documents) {
        return isOfPerson()
                && documents.stream().allMatch(document -> members.contains(document) || leftOut.contains(document))
                && !Collections.disjoint(members, documents);
    }
}
