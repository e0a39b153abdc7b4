package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server that works on a folder, or worked on it before the machine was switched off.
 *
 * @param pid 0 when there is no such file
 * @param port 0 as long as none is open
 * @param ready it accepts connections
 */
record PostmasterFile(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static PostmasterFile in(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException none) {
            return new PostmasterFile(0, 0, false);
        }
        boolean ready = lines.size() > STATUS_LINE
                && "ready".equals(lines.get(STATUS_LINE).strip());
        return new PostmasterFile(number(lines, 0), Math.toIntExact(number(lines, PORT_LINE)), ready);
    }

    /** The living process it speaks of, unless the number now belongs to another program. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found ->
                        found.info().command().map(PostmasterFile::isPostgres).orElse(true));
    }

    private static boolean isPostgres(String command) {
        Path name = Path.of(command).getFileName();
        return name != null && name.toString().startsWith("postgres");
    }

    private static long number(List<String> lines, int index) {
        if (index >= lines.size() || !lines.get(index).strip().matches("\\d{1,9}")) {
            return 0;
        }
        return Long.parseLong(lines.get(index).strip());
    }
}
