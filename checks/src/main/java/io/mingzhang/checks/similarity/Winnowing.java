package io.mingzhang.checks.similarity;

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003): of the hashes of all runs of {@link #RUN}
 * characters the smallest of every window is kept, so that two texts with a common passage of at least {@link #GUARANTEED}
 * characters share a fingerprint for certain.
 */
final class Winnowing {

    /** Characters hashed together. */
    static final int RUN = 12;

    /** Hashes in a window. */
    static final int WINDOW = 13;

    /** The shortest common passage that is found for certain. */
    static final int GUARANTEED = RUN + WINDOW - 1;

    private static final long BASE = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final int SHIFT = 29;

    /** Receives the fingerprints of a text. */
    @FunctionalInterface
    interface Sink {
        void accept(long hash, int at);
    }

    private Winnowing() {}

    static void of(PlainText text, Sink sink) {
        int count = text.length() - RUN + 1;
        if (count <= 0) {
            return;
        }
        long[] hashes = hashes(text, count);
        int last = -1;
        for (int from = 0; from + WINDOW <= Math.max(count, WINDOW); from++) {
            int least = least(hashes, from, Math.min(from + WINDOW, count));
            if (least != last) {
                sink.accept(hashes[least], least);
                last = least;
            }
        }
    }

    /** The rightmost of the smallest, so that neighbouring windows agree. */
    private static int least(long[] hashes, int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            if (hashes[i] <= hashes[least]) {
                least = i;
            }
        }
        return least;
    }

    private static long[] hashes(PlainText text, int count) {
        long[] hashes = new long[count];
        long leading = 1;
        for (int i = 1; i < RUN; i++) {
            leading *= BASE;
        }
        long rolling = 0;
        for (int i = 0; i < text.length(); i++) {
            rolling = rolling * BASE + text.at(i);
            if (i >= RUN - 1) {
                hashes[i - RUN + 1] = mixed(rolling);
                rolling -= leading * text.at(i - RUN + 1);
            }
        }
        return hashes;
    }

    private static long mixed(long hash) {
        long spread = hash * MIX;
        return spread ^ spread >>> SHIFT;
    }
}
