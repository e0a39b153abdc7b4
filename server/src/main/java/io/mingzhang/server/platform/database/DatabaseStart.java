package io.mingzhang.server.platform.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A database being started while the application reads its classes; the application then takes it as it is. */
public final class DatabaseStart implements AutoCloseable {

    private final CompletableFuture<RunningDatabase> database;

    private DatabaseStart(CompletableFuture<RunningDatabase> database) {
        this.database = database;
    }

    /** Begins and returns at once. */
    public static DatabaseStart of(DatabasePlace place) {
        CompletableFuture<RunningDatabase> database = new CompletableFuture<>();
        Thread.ofPlatform().name("database-start").start(() -> {
            try {
                database.complete(start(place));
            } catch (RuntimeException failure) {
                database.completeExceptionally(failure);
            }
        });
        return new DatabaseStart(database);
    }

    static RunningDatabase start(DatabasePlace place) {
        return switch (place) {
            case EmbeddedPlace embedded -> EmbeddedPostgres.start(embedded);
            case ExternalPlace external -> ExternalPostgres.found(external.address());
        };
    }

    /** Waits until it accepts connections, or throws what stands against it. */
    RunningDatabase await() {
        try {
            return database.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof DatabaseRefused refused ? refused : failure;
        }
    }

    /** Stops it, if it was started at all and is not stopped yet. */
    @Override
    public void close() {
        database.handle((running, failure) -> running)
                .thenAccept(running -> {
                    if (running != null) {
                        running.close();
                    }
                })
                .join();
    }
}
