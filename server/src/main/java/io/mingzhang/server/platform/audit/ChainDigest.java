package io.mingzhang.server.platform.audit;

/** The digest that ties an entry to all before it; another may be prescribed one day, so each link names its own. */
interface ChainDigest {

    /** Its name, as it stands beside each hash. */
    String name();

    /**
     * The hash of an entry.
     *
     * @param previous the hash of the entry before; no bytes for the first
     * @param entry the canonical bytes of the entry
     */
    byte[] of(byte[] previous, byte[] entry);
}
