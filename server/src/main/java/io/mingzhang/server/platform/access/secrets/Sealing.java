package io.mingzhang.server.platform.access.secrets;

import java.util.Optional;

/** Makes secrets unreadable for whoever has the database but not the key, and readable again. */
public interface Sealing {

    /**
     * The secret as it may be stored.
     *
     * @param owner whose it is: what is sealed for one does not open for another
     */
    byte[] seal(byte[] secret, String owner);

    /** The secret; nothing when it was sealed with a key that is not there, for somebody else, or was changed since. */
    Optional<byte[]> open(byte[] sealed, String owner);
}
