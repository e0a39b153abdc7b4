package io.mingzhang.server.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The chains along which things are sent (送审). Modules put their things on it and ask where they stand; people move them
 * over its own addresses. Everything happens in the caller's transaction.
 */
public interface Workflow {

    /** Puts a new thing at the beginning of the chain in force for it: being filled in. */
    void start(NewSubject subject);

    /** Keeps what lists show of it. */
    void describe(SubjectKey key, String title, long amountFen);

    /** Where it stands, for the current person. Refused as not found when it was never started. */
    Situation situation(SubjectKey key);

    /** Where many of a kind stand; those never started are left out. */
    Map<UUID, Situation> situations(String kind, Collection<UUID> ids);

    /** It was deleted while being filled in: no longer anybody's task. Refused once it was sent. */
    void remove(SubjectKey key);

    /** Its deletion was taken back. */
    void restore(SubjectKey key);

    /** Begins an adjustment of what was approved: a new round from the beginning. */
    Situation reopen(SubjectKey key, String reason);
}
