package io.mingzhang.cli.batch;

import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Failure;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works through files in parallel and hands over the results in the order of the files. No more than a few results wait for
 * an earlier, slower file, so that memory does not grow with the number of files.
 *
 * @param <T> what is made of a file
 */
public final class Batch<T> {

    private static final int WAITING_PER_THREAD = 3;

    private final int threads;
    private final Function<Path, Result<T>> work;

    /**
     * A batch.
     *
     * @param threads how many files at a time, at least 1
     * @param work what to do with a file; what it throws is a mistake of ours and is reported for that file alone
     */
    public Batch(int threads, Function<Path, Result<T>> work) {
        this.threads = Math.max(1, threads);
        this.work = work;
    }

    /** Works through the files; the consumer is called in this thread, once for each file, in their order. */
    public void run(List<Path> files, Consumer<Result<T>> consumer) {
        if (files.size() == 1 || threads == 1) {
            files.forEach(file -> consumer.accept(guarded(file)));
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, files.size()))) {
            Deque<Future<Result<T>>> waiting = new ArrayDeque<>();
            Iterator<Path> rest = files.iterator();
            while (rest.hasNext() || !waiting.isEmpty()) {
                while (rest.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
                    Path file = rest.next();
                    waiting.add(pool.submit(() -> guarded(file)));
                }
                consumer.accept(resultOf(waiting.remove()));
            }
        }
    }

    /** Also out of memory and stack overflow end the work on one file only. */
    private Result<T> guarded(Path file) {
        try {
            return work.apply(file);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError mistake) {
            return new Result.Failed<>(Failure.internal(file.toString(), mistake));
        }
    }

    private static <T> Result<T> resultOf(Future<Result<T>> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while working through files", interrupted);
        } catch (ExecutionException mistake) {
            throw new IllegalStateException("A file was not guarded", mistake);
        }
    }
}
