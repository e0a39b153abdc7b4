package io.mingzhang.reports.run;

import io.mingzhang.model.Disclosure;

/**
 * A file that was read.
 *
 * @param document the document as understood
 * @param readNanos from bytes to rows, in nanoseconds
 * @param recognizeNanos from rows to the model, in nanoseconds
 */
public record Understood(Disclosure document, long readNanos, long recognizeNanos) {}
