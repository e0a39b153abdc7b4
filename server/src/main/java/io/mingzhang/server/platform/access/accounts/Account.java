package io.mingzhang.server.platform.access.accounts;

import io.mingzhang.server.platform.identity.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An account.
 *
 * @param person whose it is
 * @param login what is typed to sign in, in small letters
 * @param active whether the person may sign in
 * @param mustChange whether the password was made by somebody else
 * @param secondFactor whether codes of a device are asked for
 * @param passwordChangedAt when the password was last changed
 * @param lastSignIn when the person last signed in
 * @param revision counts changes
 */
public record Account(
        Person person,
        String login,
        boolean active,
        boolean mustChange,
        boolean secondFactor,
        Optional<Instant> passwordChangedAt,
        Optional<Instant> lastSignIn,
        int revision) {

    /** The id of the person. */
    public UUID id() {
        return person.id();
    }
}
