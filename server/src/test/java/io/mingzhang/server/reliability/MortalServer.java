package io.mingzhang.server.reliability;

import io.mingzhang.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server and its database, which are killed and come back while people go on typing. */
final class MortalServer implements AutoCloseable {

    private final Path folder;
    private volatile ServerProcess process;

    private MortalServer(Path folder, ServerProcess process) {
        this.folder = folder;
        this.process = process;
    }

    static MortalServer start(Path folder) throws IOException {
        return new MortalServer(folder, ServerProcess.withAccounts(folder));
    }

    /** Another one after each start. */
    int port() {
        return process.port();
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    /** The server starts its database again by itself. */
    void killDatabase() throws IOException {
        long postmaster = Long.parseLong(postmaster().getFirst().strip());
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
    }

    void startAgain() throws IOException {
        process = ServerProcess.withAccounts(folder);
    }

    /** What is stored, past the server; to be asked for anew after each start. */
    JdbcClient database() throws IOException {
        return ServerProcess.stored(folder);
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(folder.resolve("postgresql/postmaster.pid"));
    }

    @Override
    public void close() {
        process.close();
    }
}
