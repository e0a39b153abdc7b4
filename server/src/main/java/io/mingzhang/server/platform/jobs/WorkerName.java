package io.mingzhang.server.platform.jobs;

import java.lang.management.ManagementFactory;
import java.util.UUID;

/**
 * Who works on a job: a life of a program on a machine. After a crash the next life on the machine sees that the former one
 * is gone and takes its jobs over at once, without waiting for heartbeats to fail.
 *
 * @param process the process and the machine, as {@code pid@host}
 * @param life differs between lives that got the same process number
 */
record WorkerName(String process, String life) {

    private static final String SEPARATOR = " ";

    /** This life of this program. */
    static WorkerName ofThisProcess() {
        return new WorkerName(
                ManagementFactory.getRuntimeMXBean().getName(),
                UUID.randomUUID().toString());
    }

    /** As {@link #toString()} wrote it. */
    static WorkerName read(String text) {
        int cut = text.lastIndexOf(SEPARATOR);
        return new WorkerName(text.substring(0, Math.max(0, cut)), text.substring(cut + 1));
    }

    /** Whether this worker can tell that the other one is gone; one on another machine it cannot judge. */
    boolean knowsGone(WorkerName other) {
        if (other.equals(this) || !other.host().equals(host())) {
            return false;
        }
        return other.process.equals(process) || !isAlive(other.pid());
    }

    private static boolean isAlive(String pid) {
        return !pid.matches("\\d{1,18}")
                || ProcessHandle.of(Long.parseLong(pid))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
    }

    private String pid() {
        return process.substring(0, Math.max(0, process.indexOf('@')));
    }

    private String host() {
        return process.substring(process.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return process + SEPARATOR + life;
    }
}
