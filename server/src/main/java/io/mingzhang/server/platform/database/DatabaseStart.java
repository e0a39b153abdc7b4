package io.mingzhang.server.platform.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database being started while the application reads its classes; the application then takes it as it is. */
public final class DatabaseStart implements AutoCloseable {

    /** Made here, on the first thread: the facade of the loggers complains when two threads wake it at once. */
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseStart.class);

    private final CompletableFuture<RunningDatabase> database;

    private DatabaseStart(CompletableFuture<RunningDatabase> database) {
        this.database = database;
    }

    /** Begins and returns at once, unless another program works on the data folder. */
    public static DatabaseStart of(DatabasePlace place) {
        Supplier<RunningDatabase> start = starterOf(place);
        CompletableFuture<RunningDatabase> database = new CompletableFuture<>();
        Thread.ofPlatform().name("database-start").start(() -> {
            try {
                database.complete(start.get());
            } catch (RuntimeException failure) {
                database.completeExceptionally(failure);
            }
        });
        return new DatabaseStart(database);
    }

    /** Begins and waits. */
    static RunningDatabase start(DatabasePlace place) {
        return starterOf(place).get();
    }

    private static Supplier<RunningDatabase> starterOf(DatabasePlace place) {
        return switch (place) {
            case EmbeddedPlace embedded -> {
                DataFolderLock lock = DataFolderLock.take(embedded.folder());
                yield () -> EmbeddedPostgres.start(embedded, lock);
            }
            case ExternalPlace external -> () -> ExternalPostgres.found(external.address());
        };
    }

    /** Waits until it accepts connections, or throws what stands against it. */
    RunningDatabase await() {
        try {
            RunningDatabase running = database.join();
            LOG.info("Database at {}", running.address());
            return running;
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
