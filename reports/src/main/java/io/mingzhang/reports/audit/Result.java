package io.mingzhang.reports.audit;

import io.mingzhang.reports.run.Failure;

/**
 * What became of one file.
 *
 * @param <T> what is made of a file
 */
public sealed interface Result<T> {

    /**
     * It was worked through.
     *
     * @param value what was made of it
     */
    record Done<T>(T value) implements Result<T> {}

    /**
     * It was not.
     *
     * @param failure why, and what to do
     */
    record Failed<T>(Failure failure) implements Result<T> {}
}
