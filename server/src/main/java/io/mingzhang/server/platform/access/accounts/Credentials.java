package io.mingzhang.server.platform.access.accounts;

import java.util.Optional;

/**
 * What somebody proves to be himself with.
 *
 * @param account the account
 * @param digest of the password; empty when there is none
 * @param totp the second factor in force
 */
public record Credentials(Account account, String digest, Optional<Totp> totp) {

    /**
     * A device that makes codes.
     *
     * @param sealedHex the secret shared with it, sealed, as hexadecimal digits
     * @param lastStep the step of the last code that was taken
     */
    public record Totp(String sealedHex, long lastStep) {}
}
