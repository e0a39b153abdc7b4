package io.mingzhang.server.platform.access.passwords;

/**
 * Makes of a password what may be stored. The method stands behind this interface because offices must be able to use one
 * that is certified for them (SM3); a digest names its method and parameters itself.
 */
public interface PasswordDigest {

    /** The digest of a password, with a salt of its own. */
    String digest(String password);

    /** Whether a password is the one that was digested; takes as long when it is not. */
    boolean matches(String password, String digest);

    /** Whether a digest was made by another method or with weaker parameters than are used now. */
    boolean isOutdated(String digest);

    /** The one that is used where no settings are read; a later sign-in digests anew with those of the server. */
    static PasswordDigest usual() {
        return new Argon2Digest(PasswordSettings.USUAL);
    }
}
