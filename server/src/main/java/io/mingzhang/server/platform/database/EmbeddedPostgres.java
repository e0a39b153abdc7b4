package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded database from its start to its end. Should its process die meanwhile, it is started again at the same
 * address; until then connections fail.
 */
final class EmbeddedPostgres implements RunningDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int PORTS_TRIED = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final EmbeddedPlace place;
    private final Cluster cluster;
    private final DataFolderLock lock;
    private final DatabaseAddress address;
    private volatile PostgresProcess process;
    private volatile boolean stopping;

    private EmbeddedPostgres(EmbeddedPlace place, Cluster cluster, DataFolderLock lock, PostgresProcess process)
            throws IOException {
        this.place = place;
        this.cluster = cluster;
        this.lock = lock;
        this.process = process;
        this.address = cluster.address(process.port());
    }

    /**
     * Starts the database of this folder, made now if there is none. A server left over from a program that was killed is
     * stopped first. The lock of the folder is held until the end.
     */
    static EmbeddedPostgres start(EmbeddedPlace place, DataFolderLock lock) {
        try {
            PostgresPrograms programs = place.unpackedPrograms();
            Cluster cluster = Cluster.in(place.folder(), programs);
            endLeftOver(cluster, programs);
            EmbeddedPostgres database = new EmbeddedPostgres(place, cluster, lock, firstRun(place, cluster));
            Thread.ofPlatform().daemon().name("database-watch").start(database::watch);
            return database;
        } catch (IOException failure) {
            lock.close();
            throw refusal(place, failure);
        } catch (DatabaseRefused failure) {
            lock.close();
            throw failure;
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (stopping) {
            return;
        }
        stopping = true;
        try {
            PostgresProcess.stop(cluster, place.unpackedPrograms());
        } catch (IOException failure) {
            LOG.warn("数据库没有正常停止,下次启动时会自动恢复。", failure);
        } finally {
            lock.close();
        }
    }

    private static void endLeftOver(Cluster cluster, PostgresPrograms programs) throws IOException {
        PostmasterFile left = cluster.postmaster();
        if (left.process().isPresent()) {
            PostgresProcess.stop(cluster, programs);
        } else if (left.pid() != 0) {
            // We hold the lock of the folder, so nobody works on it: the number now belongs to a stranger, or to
            // nobody.
            Files.deleteIfExists(cluster.folder().resolve("postmaster.pid"));
        }
    }

    private static PostgresProcess firstRun(EmbeddedPlace place, Cluster cluster) throws IOException {
        DatabaseRefused last = PostgresComplaint.OTHER.asRefusal(cluster.folder());
        for (int attempt = 0; attempt < PORTS_TRIED; attempt++) {
            try {
                return PostgresProcess.start(place, cluster, PostgresProcess.freePort());
            } catch (DatabaseRefused refused) {
                if (!refused.mayPass()) {
                    throw refused;
                }
                last = refused;
                Interruptions.pause(FIRST_PAUSE.multipliedBy(1L << attempt));
            }
        }
        throw last;
    }

    private void watch() {
        try {
            while (!stopping) {
                process.awaitEnd();
                if (!stopping) {
                    LOG.warn("数据库进程意外结束,正在重新启动。");
                    restart();
                }
            }
        } catch (IOException failure) {
            LOG.error("无法继续看护数据库。", failure);
        }
    }

    private void restart() throws IOException {
        Duration pause = FIRST_PAUSE;
        while (!stopping) {
            try {
                process = PostgresProcess.start(place, cluster, process.port());
                LOG.info("数据库已恢复运行。");
                return;
            } catch (DatabaseRefused refused) {
                LOG.warn("数据库尚未恢复:{}", refused.getMessage());
                Interruptions.pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private static DatabaseRefused refusal(EmbeddedPlace place, IOException failure) {
        String said = failure.toString();
        PostgresComplaint complaint =
                failure instanceof AccessDeniedException ? PostgresComplaint.NOT_ALLOWED : PostgresComplaint.in(said);
        return complaint.asRefusal(place.folder(), failure);
    }
}
