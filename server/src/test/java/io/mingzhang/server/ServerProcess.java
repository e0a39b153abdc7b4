package io.mingzhang.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The server as a process of its own, which can be killed. */
public final class ServerProcess implements AutoCloseable {

    private static final String READY = "明账已就绪：";

    private final Process process;
    private final int port;
    private final HttpCaller page;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        this.page = new HttpCaller(port);
    }

    /** Where it answers. */
    public int port() {
        return port;
    }

    /** What is stored in a data folder, past the server; to be asked for anew after each start. */
    public static JdbcClient stored(Path folder) throws IOException {
        Path database = folder.resolve("postgresql");
        String password =
                Files.readString(database.resolve("mingzhang.password")).strip();
        String port =
                Files.readAllLines(database.resolve("postmaster.pid")).get(3).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/mingzhang";
        return JdbcClient.create(new DriverManagerDataSource(url, "mingzhang", password));
    }

    /** Starts it for one person on a data folder and waits until it answers. */
    public static ServerProcess start(Path folder) throws IOException {
        return start(List.of("--alone", "--data=" + folder), Map.of());
    }

    /** Starts it on a data folder for people who sign in. */
    public static ServerProcess withAccounts(Path folder) throws IOException {
        return start(List.of("--data=" + folder), Map.of());
    }

    /** Starts one more on a database that is there, for people who sign in. */
    public static ServerProcess beside(String database, Map<String, String> login, Path folder) throws IOException {
        return start(List.of("--database=" + database, "--data=" + folder), login);
    }

    private static ServerProcess start(List<String> options, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "io.mingzhang.server.start.Server",
                "serve",
                "--port=0"));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder heard = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            heard.append(line).append('\n');
            if (line.startsWith(READY)) {
                int port = URI.create(line.substring(READY.length())).getPort();
                Thread.ofVirtual().start(() -> listen(said));
                return new ServerProcess(process, port);
            }
        }
        throw new IllegalStateException("The server did not start:\n" + heard);
    }

    /** Reads on to the end: a process that nobody listens to stands still once the pipe is full. */
    private static void listen(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // killed
        }
    }

    /** Calls it. */
    public HttpCaller page() {
        return page;
    }

    /** As the machine does when it loses its power, as far as this process is concerned. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
