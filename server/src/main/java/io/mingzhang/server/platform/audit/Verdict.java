package io.mingzhang.server.platform.audit;

import java.util.Optional;

/**
 * What came of verifying the chain.
 *
 * @param entries how many entries were found as they were written
 * @param waiting how many were not in the chain yet
 * @param head the end of the chain, to be noted elsewhere: {@code number:hash}
 * @param broken the first place that is not as it was written
 */
public record Verdict(long entries, long waiting, String head, Optional<Verdict.Broken> broken) {

    /** Whether every entry is as it was written. */
    public boolean whole() {
        return broken.isEmpty();
    }

    /**
     * Where the chain is broken.
     *
     * @param number the number in the chain; behind the last for an entry outside of it
     * @param message what is wrong, in Chinese
     */
    public record Broken(long number, String message) {}
}
