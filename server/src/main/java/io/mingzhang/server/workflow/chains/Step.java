package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.workflow.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a chain.
 *
 * @param number its place in the chain; 0 = filling in
 * @param name its name, in Chinese
 * @param role who does it
 * @param level at which height of the tree he has to hold the role
 * @param optional left out where nobody holds the role
 * @param opens first day; null: from the opening of the season
 * @param closes last day; null: without end
 */
public record Step(
        int number,
        String name,
        Role role,
        Level level,
        boolean optional,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes) {

    /** Whether its last day is over. */
    public boolean isClosedOn(LocalDate today) {
        return closes != null && today.isAfter(closes);
    }

    /** Whether its first day has not come yet. */
    public boolean isBeforeOpeningOn(LocalDate today) {
        return opens != null && today.isBefore(opens);
    }
}
