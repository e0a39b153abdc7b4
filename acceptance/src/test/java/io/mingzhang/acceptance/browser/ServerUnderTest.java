package io.mingzhang.acceptance.browser;

import io.mingzhang.acceptance.ProjectFolders;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server as a black box: a process of its own with a database in a folder, which can be killed and started again. */
final class ServerUnderTest implements AutoCloseable {

    private static final String READY = "明账已就绪：";
    private static final String SET_UP = "初始化码：";
    private static final String ANY_PORT = "0";

    private final Path folder;
    private final List<String> arguments;
    private Process process;
    private String address;

    private ServerUnderTest(Path folder, List<String> arguments) throws IOException {
        this.folder = folder;
        this.arguments = arguments;
        this.process = run(ANY_PORT);
        this.address = heard(READY);
    }

    /** For one person, without accounts. */
    static ServerUnderTest start(Path folder) throws IOException {
        return new ServerUnderTest(folder, List.of("--alone"));
    }

    /** For an office: whoever uses it has to sign in. */
    static ServerUnderTest startForAnOffice(Path folder) throws IOException {
        return new ServerUnderTest(folder, List.of());
    }

    /** The code that a first start shows at its console, after the address. */
    String setUpCode() throws IOException {
        return heard(SET_UP);
    }

    /** With a slash at the end; it stays the same over restarts. */
    String address() {
        return address;
    }

    /** As the machine does when it loses its power, as far as this process is concerned. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl+C does. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void startAgain() throws IOException {
        process = run(address.replaceAll("^.*:(\\d+)/$", "$1"));
        address = heard(READY);
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process run(String port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dmingzhang.web.folder=" + pages(),
                "-Dmingzhang.fonts=" + ProjectFolders.root().resolve(".mingzhang/fonts"),
                "-cp",
                System.getProperty("java.class.path"),
                "io.mingzhang.server.start.Server",
                "serve",
                "--port=" + port,
                "--data=" + folder));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** What the console says behind these words; everything before it is read over. */
    private String heard(String words) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder heard = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            heard.append(line).append('\n');
            if (line.startsWith(words)) {
                return line.substring(words.length());
            }
        }
        throw new IllegalStateException("The server ended before it said " + words + "\n" + heard);
    }

    /** The built pages: where the build of the tests says, else what {@code ./mingzhang serve} has built. */
    private static Path pages() {
        Path root = ProjectFolders.root();
        String told = System.getProperty("mingzhang.pages", "");
        List<Path> candidates = told.isEmpty()
                ? List.of(root.resolve(".mingzhang/test-pages"), root.resolve(".mingzhang/web/pages"))
                : List.of(Path.of(told));
        return candidates.stream()
                .filter(candidate -> Files.exists(candidate.resolve("index.html")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need the built pages in one of " + candidates + ": run ./mingzhang test"));
    }
}
