package io.mingzhang.documents;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.model.Disclosure;

/** What became of reading one document. */
public sealed interface ReadResult {

    /** The document, as the user named it. */
    String source();

    /**
     * It was read.
     *
     * @param disclosure the document as understood
     * @param timings how long the steps took
     */
    record Understood(Disclosure disclosure, Timings timings) implements ReadResult {
        @Override
        public String source() {
            return disclosure.source();
        }
    }

    /**
     * It could not be read.
     *
     * @param source the document, as the user named it
     * @param refusal why, and what to do
     */
    record Refused(String source, Refusal refusal) implements ReadResult {}

    /**
     * How long the steps took.
     *
     * @param readingNanos bytes to rows, in nanoseconds
     * @param recognizingNanos rows to the model, in nanoseconds
     */
    record Timings(long readingNanos, long recognizingNanos) {}
}
