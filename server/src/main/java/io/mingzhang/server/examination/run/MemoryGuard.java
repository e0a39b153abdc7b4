package io.mingzhang.server.examination.run;

import io.mingzhang.server.platform.jobs.JobRun;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Keeps the documents examined at the same time within the memory of the program: many small ones together, a very large one
 * alone. Whether one is too large even alone, its reader tells.
 */
@Component
public class MemoryGuard {

    /**
     * What a byte of a file takes while it is examined: text of 20 MB with 5,000 forms about 800 MB, a workbook, which is
     * compressed, about 100 bytes for each of its own.
     */
    private static final long BYTES_PER_BYTE = 100;

    /** The share of all memory that examinations may take, per hundred; the rest serves requests. */
    private static final long SHARE_PER_CENT = 60;

    /** A table of a sheet takes, with its view, this many times what the reader of documents estimates: 700 bytes a cell. */
    private static final int TIMES_ESTIMATED = 3;

    private static final long WAIT_MILLIS = 250;
    private static final int MEGABYTE = 20;

    private final int all;
    private final Semaphore free;

    MemoryGuard() {
        this(Runtime.getRuntime().maxMemory());
    }

    MemoryGuard(long memory) {
        this.all = (int) Math.max(1, Math.min(Integer.MAX_VALUE, memory / 100 * SHARE_PER_CENT >> MEGABYTE));
        this.free = new Semaphore(all, true);
    }

    /** Memory that is given back at the end. */
    public interface Taken extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits until there is room for a file.
     *
     * @throws io.mingzhang.server.platform.jobs.JobStopped when the job should not go on waiting
     */
    public Taken take(long fileBytes, JobRun run) throws InterruptedException {
        int wanted = wanted(fileBytes);
        while (!free.tryAcquire(wanted, WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
            run.requireGoing();
        }
        return () -> free.release(wanted);
    }

    /** How many bytes of memory a document may take that is examined alone, as its reader estimates them. */
    long mostForOne() {
        return ((long) all << MEGABYTE) / TIMES_ESTIMATED;
    }

    private int wanted(long fileBytes) {
        return (int) Math.max(1, Math.min(all, fileBytes * BYTES_PER_BYTE >> MEGABYTE));
    }
}
