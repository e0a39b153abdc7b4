package io.mingzhang.server.platform.access.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list shows him.
 *
 * @param id of the account
 * @param login what is typed to sign in
 * @param name as shown
 * @param path where he is at home
 * @param pathName what is there; empty when not known
 * @param state whether he may sign in
 * @param roles what he is, in Chinese, each once
 * @param totp whether codes of a device are asked for
 * @param lastSignIn when he last signed in
 * @param lockedUntil until when sign-in is locked after wrong passwords
 * @param revision to be sent along with a change
 */
record PersonRow(
        UUID id,
        String login,
        String name,
        String path,
        String pathName,
        State state,
        List<String> roles,
        boolean totp,
        @Nullable Instant lastSignIn,
        @Nullable Instant lockedUntil,
        int revision) {

    /** Whether somebody may sign in. */
    enum State {
        /** He may. */
        ACTIVE,
        /** Not for a while, after wrong passwords. */
        LOCKED,
        /** Not any more. */
        DISABLED
    }
}
