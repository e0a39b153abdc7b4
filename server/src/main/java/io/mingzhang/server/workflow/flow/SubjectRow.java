package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.machine.Standing;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing on its chain, as stored.
 *
 * @param key names it
 * @param about what lists show of it
 * @param belongs where it belongs
 * @param makers who made it and sent it
 * @param chainId the version of the chain it is sent along
 * @param task whose turn it is
 * @param standing where it stands
 * @param lastBy who made the newest move; null before any
 * @param movedAt since when it is at its step
 * @param opinion said with the newest move
 * @param urges how often it was urged where it stands
 * @param revision grows with each move
 */
record SubjectRow(
        SubjectKey key,
        About about,
        Belongs belongs,
        Makers makers,
        UUID chainId,
        Task task,
        Standing standing,
        @Nullable UUID lastBy,
        Instant movedAt,
        String opinion,
        Urges urges,
        int revision) {

    /** Whether somebody made it or sent it in this round, and so never approves it. */
    boolean isOf(@Nullable UUID person) {
        return person != null
                && (person.equals(makers.madeBy())
                        || person.equals(makers.ownerId())
                        || person.equals(makers.submittedBy()));
    }

    /**
     * Who made and sent a thing, and so never approves it.
     *
     * @param madeBy who made it
     * @param ownerId whose open work it is now
     * @param submittedBy who sent it in this round; null before
     */
    record Makers(UUID madeBy, UUID ownerId, @Nullable UUID submittedBy) {

        Makers sentBy(@Nullable UUID person) {
            return new Makers(madeBy, ownerId, person);
        }
    }

    /** How often a thing was urged at its step, and when last; null for never. */
    record Urges(int times, @Nullable Instant last) {

        static final Urges NONE = new Urges(0, null);
    }

    /** What lists show of a thing. */
    record About(String title, String variant, long amountFen) {}

    /** Where a thing belongs. */
    record Belongs(String path, String departmentPath, int year, String divisionCode) {}

    /**
     * Whose turn it is.
     *
     * @param name of the step
     * @param role who does it
     * @param path where he has to hold the role
     * @param office below which he has to be at home; empty: anywhere
     */
    record Task(String name, Role role, String path, String office) {}
}
