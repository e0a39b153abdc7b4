package io.mingzhang.checks.similarity;

import java.util.Arrays;
import java.util.List;

/** The fingerprints of many texts, sorted so that equal ones stand together; two arrays of longs, nothing per object. */
final class Fingerprints {

    private static final int PLACE_BITS = 24;
    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
    private static final int BUCKET_BITS = 8;
    private static final int BUCKETS = 1 << BUCKET_BITS;
    private static final int ENTRIES_AT_FIRST = 1024;

    /** Hash and place alternate; bucketed by the top bits of the hash and sorted inside each bucket. */
    private final List<long[]> buckets;

    private Fingerprints(List<long[]> buckets) {
        this.buckets = buckets;
    }

    static Fingerprints of(List<PlainText> texts) {
        Bucket[] buckets = new Bucket[BUCKETS];
        Arrays.setAll(buckets, any -> new Bucket());
        for (int i = 0; i < texts.size(); i++) {
            long text = (long) i << PLACE_BITS;
            Winnowing.of(texts.get(i), (hash, at) -> {
                if (at <= PLACE_MASK) {
                    buckets[(int) (hash >>> Long.SIZE - BUCKET_BITS)].add(hash, text | at);
                }
            });
        }
        return new Fingerprints(Arrays.stream(buckets).map(Bucket::grouped).toList());
    }

    /** Receives the places of one fingerprint, in the order of texts. */
    @FunctionalInterface
    interface Sink {
        void accept(long[] places, int from, int to);
    }

    /** Every fingerprint that stands at two places or more. */
    void shared(Sink sink) {
        for (long[] bucket : buckets) {
            int size = bucket.length / 2;
            int from = 0;
            while (from < size) {
                int to = from + 1;
                while (to < size && bucket[to] == bucket[from]) {
                    to++;
                }
                if (to - from > 1) {
                    sink.accept(bucket, size + from, size + to);
                }
                from = to;
            }
        }
    }

    static int text(long place) {
        return (int) (place >>> PLACE_BITS);
    }

    static int start(long place) {
        return (int) (place & PLACE_MASK);
    }

    /** Grows, then sorts by hash, then by place. */
    private static final class Bucket {

        private long[] entries = new long[2 * ENTRIES_AT_FIRST]; // not final: grows
        private int size;

        void add(long hash, long place) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = hash;
            entries[size++] = place;
        }

        /** All hashes in order, then the place of each. */
        long[] grouped() {
            int count = size / 2;
            long[] hashes = new long[count];
            for (int i = 0; i < count; i++) {
                hashes[i] = entries[2 * i];
            }
            Arrays.sort(hashes);
            int[] next = new int[count];
            long[] grouped = Arrays.copyOf(hashes, 2 * count);
            for (int i = 0; i < count; i++) {
                int first = first(hashes, entries[2 * i]);
                grouped[count + first + next[first]++] = entries[2 * i + 1];
            }
            entries = new long[0];
            return grouped;
        }

        private static int first(long[] sorted, long hash) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < hash) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
