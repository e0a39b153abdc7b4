package io.mingzhang.server.platform.database;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waiting that ends with an I/O failure when the thread is asked to stop. */
final class Interruptions {

    private Interruptions() {}

    static int exitOf(Process process) throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            throw stopped(interrupted);
        }
    }

    static void pause(Duration duration) throws InterruptedIOException {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private static InterruptedIOException stopped(InterruptedException cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException failure = new InterruptedIOException("Asked to stop while waiting");
        failure.initCause(cause);
        return failure;
    }
}
