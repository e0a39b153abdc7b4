package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run of the PostgreSQL server on a folder: started, waited for, stopped. */
final class PostgresProcess {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final int POLLS_WAITED = 60_000; // ten minutes: recovering after a crash may take a while
    private static final long LOG_BYTES_MAX = 4 << 20;

    private final Process process;
    private final int port;

    private PostgresProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the server and waits until it accepts connections. */
    static PostgresProcess start(EmbeddedPlace place, Cluster cluster, int port) throws IOException {
        Path log = place.logFile();
        rotate(log);
        long logged = Files.exists(log) ? Files.size(log) : 0;
        Process process = new ProcessBuilder(command(place, cluster, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        PostgresProcess started = new PostgresProcess(process, port);
        for (int poll = 0; poll < POLLS_WAITED; poll++) {
            if (!process.isAlive()) {
                throw PostgresComplaint.in(textAfter(log, logged)).asRefusal(cluster.folder());
            }
            PostmasterFile said = cluster.postmaster();
            if (said.ready() && said.pid() == process.pid()) {
                return started;
            }
            Interruptions.pause(POLL);
        }
        process.destroyForcibly();
        throw PostgresComplaint.OTHER.asRefusal(cluster.folder());
    }

    int port() {
        return port;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits until it ends, for whatever reason. */
    void awaitEnd() throws IOException {
        Interruptions.exitOf(process);
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /** Ends whoever works on this folder: open transactions are rolled back, everything committed is on disk. */
    static void stop(Cluster cluster, PostgresPrograms programs) throws IOException {
        ProcessHandle running = cluster.postmaster().process().orElse(null);
        if (running == null) {
            return;
        }
        Unprivileged starter = Unprivileged.forFolder(cluster.folder(), programs);
        for (String mode : List.of("fast", "immediate")) {
            List<String> arguments =
                    List.of("stop", "-D", cluster.folder().toString(), "-m", mode, "-w", "-t", "60", "-s");
            Process control = new ProcessBuilder(starter.command(programs.program("pg_ctl"), arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (Interruptions.exitOf(control) == 0 || !running.isAlive()) {
                return;
            }
        }
        running.destroyForcibly();
    }

    private static List<String> command(EmbeddedPlace place, Cluster cluster, int port) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.folder().toString()));
        for (String setting : settings(port)) {
            arguments.addAll(List.of("-c", setting));
        }
        if (!place.durable()) {
            arguments.addAll(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
        }
        PostgresPrograms programs = place.unpackedPrograms();
        Unprivileged starter = Unprivileged.forFolder(cluster.folder(), programs);
        return OwnSession.of(starter.command(programs.program("postgres"), arguments));
    }

    /** Small, since the machine is an office computer; nothing of documents in the log; reached from this machine only. */
    private static List<String> settings(int port) {
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=40",
                "shared_buffers=48MB",
                "max_wal_size=512MB",
                "wal_level=minimal",
                "max_wal_senders=0",
                "io_method=sync",
                "jit=off",
                "max_parallel_workers_per_gather=0",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse",
                "log_checkpoints=off");
    }

    private static void rotate(Path log) throws IOException {
        Path parent = log.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (Files.exists(log) && Files.size(log) > LOG_BYTES_MAX) {
            Files.move(log, log.resolveSibling("postgresql.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String textAfter(Path log, long position) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(position, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }
}
