package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.rights.RightRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works with the program, and what he may do.
 *
 * @param mode whether there are accounts
 * @param person who it is
 * @param permissions what he may do somewhere
 * @param rights where he may do it
 * @param sessionEnds when he has to sign in again at the latest; null without accounts
 * @param passwordEnds when the password has to be changed; null when never
 */
record MeView(
        Mode mode,
        PersonView person,
        List<Permission> permissions,
        List<RightRow> rights,
        @Nullable Instant sessionEnds,
        @Nullable Instant passwordEnds) {

    /** Whether there are accounts. */
    enum Mode {
        /** The program serves whoever sits at the machine. */
        ALONE,
        /** People sign in. */
        ACCOUNTS
    }

    /**
     * The person.
     *
     * @param homeName the name of the organization at {@code path}; empty when there is none
     * @param totp whether codes of a device are asked for
     */
    record PersonView(
            UUID id,
            String login,
            String name,
            String path,
            String homeName,
            boolean mustChangePassword,
            boolean totp) {}
}
